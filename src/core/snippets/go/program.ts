import { bodySource } from '#core/snippets/body-source.ts';
import { type Code, code, needing } from '#core/snippets/code.ts';
import { commentLines, indented, paragraphs } from '#core/snippets/comments.ts';
import { goFailures, goFunctions } from '#core/snippets/go/functions.ts';
import { goWords } from '#core/snippets/go/words.ts';
import { sentences } from '#core/snippets/language.ts';
import type { Plan, PlannedHeader } from '#core/snippets/plan.ts';
import { goText } from '#core/snippets/quote/go.ts';
import { joinedLiterals } from '#core/snippets/quote/literal.ts';
import { headerCode, urlCode } from '#core/snippets/sending.ts';
import { fieldLines, signingLines } from '#core/snippets/signing.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

const facts = {
  runtime: 'Go 1.18 or newer: go run <this file>',
  serialiser: [
    'For a body of your own: encoding/json writes <, > and & as escapes and sorts the keys of maps,',
    'and its Encoder ends with a line feed. Marshal once, then sign and send those bytes.',
  ],
};

/** What every program imports. */
const always = ['bytes', 'crypto/sha256', 'fmt', 'io', 'net/http', 'os', 'time'];

/** A program for Go with its standard library alone. */
export function writeGo(plan: Plan): string {
  const fields = fieldLines(plan, goWords);
  const signing = signingLines(plan, goWords);
  const body = bodyLines(plan);
  const call = callLines(plan);
  const needs = new Set([...fields, ...signing, ...body, ...call].flatMap((line) => line.needs));
  const main = paragraphs(
    texts(fields),
    texts(body),
    checkLines(plan),
    texts(signing),
    texts(call),
  );
  const needed = Object.entries(goFunctions).filter(([name]) => needs.has(name));
  return paragraphs(
    commentLines(plan, facts).map((line) => `// ${line}`),
    ['package main'],
    importLines(needs),
    ['func main() {', ...indented(main.trimEnd().split('\n'), '\t'), '}'],
    ...needed.map(([, lines]) => lines),
    goFailures,
  );
}

function texts(lines: readonly Code[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Needs are paths of packages and names of functions. */
function importLines(needs: ReadonlySet<string>): readonly string[] {
  const packages = [...needs].filter((need) => !(need in goFunctions));
  const paths = [...new Set([...always, ...packages])].sort();
  return ['import (', ...paths.map((path) => `\t"${path}"`), ')'];
}

/** Lines that make `body`, bytes. */
function bodyLines(plan: Plan): readonly Code[] {
  const source = bodySource(plan);
  if (source.kind === 'text') return [code`body := []byte(${goText(source.text)})`];
  if (source.kind === 'base64') {
    const lines = joinedLiterals(source.lines, { quote: '"', plus: '+', indent: '\t' });
    return [goWords.declared(code`body`, goWords.decoded.base64(code`${lines}`))];
  }
  return [
    code`body, err := os.ReadFile(${goText(bodyFileName)})`,
    code`if ${needing('errors', 'errors')}.Is(err, os.ErrNotExist) {`,
    code`\tfail(${goText(sentences.noFile(bodyFileName))})`,
    code`}`,
    code`check(err)`,
  ];
}

function checkLines({ body, sha256 }: Plan): readonly string[] {
  return [
    `if len(body) != ${body.length} || fmt.Sprintf("%x", sha256.Sum256(body)) !=`,
    `\t"${sha256}" {`,
    `\tfail(${goText(sentences.changedBody)})`,
    '}',
  ];
}

function callLines(plan: Plan): readonly Code[] {
  const method = goText(plan.method);
  return [
    goWords.declared(code`target`, urlCode(plan, 'whole', goWords)),
    code`request, err := http.NewRequest(${method}, target, bytes.NewReader(body))`,
    code`check(err)`,
    code`// Not with Set, which would change the letter case of the names.`,
    ...plan.headers.map(headerLine),
    code`client := &http.Client{`,
    code`\tTimeout: 30 * time.Second,`,
    code`\tCheckRedirect: func(*http.Request, []*http.Request) error {`,
    code`\t\treturn http.ErrUseLastResponse`,
    code`\t},`,
    code`}`,
    code`response, err := client.Do(request)`,
    code`check(err)`,
    code`defer response.Body.Close()`,
    code`answer, err := io.ReadAll(response.Body)`,
    code`check(err)`,
    code`fmt.Println(response.Status)`,
    code`fmt.Println(string(answer))`,
  ];
}

/** Go sends no Host that stands among the headers. */
function headerLine({ name, value }: PlannedHeader): Code {
  const text = headerCode(value, goWords);
  if (name.toLowerCase() === 'host') return code`request.Host = ${text}`;
  return code`request.Header[${goText(name)}] = []string{${text}}`;
}
