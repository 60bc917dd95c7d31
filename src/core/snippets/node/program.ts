import { bodySource } from '#core/snippets/body-source.ts';
import { type Code, code, needing } from '#core/snippets/code.ts';
import { commentLines, indented, paragraphs } from '#core/snippets/comments.ts';
import { sentences } from '#core/snippets/language.ts';
import { nodeWords } from '#core/snippets/node/words.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { javascriptText } from '#core/snippets/quote/javascript.ts';
import { headerCode, urlCode } from '#core/snippets/sending.ts';
import { fieldLines, signingLines } from '#core/snippets/signing.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

/** Seconds until the code gives up. */
const timeoutSeconds = 30;

const facts = {
  runtime: 'Node.js 18 or newer: node <this file>',
  serialiser: [
    'For a body of your own: call JSON.stringify once, then sign and send that one string.',
  ],
};

/**
 * A module for Node.js. It sends with `node:https`, since `fetch` reads the URL as WHATWG URL does,
 * which encodes characters that are signed as they are, and follows redirects.
 */
export function writeNode(plan: Plan): string {
  const fields = fieldLines(plan, nodeWords);
  const signing = signingLines(plan, nodeWords);
  const body = bodyLines(plan);
  const call = callLines(plan);
  const all = [...fields, ...signing, ...body, ...call];
  const needs = new Set(all.flatMap((line) => line.needs));
  const texts = (lines: readonly Code[]) => lines.map(({ text }) => text);
  return paragraphs(
    commentLines(plan, facts).map((line) => `// ${line}`),
    importLines(plan, needs),
    ...functions.flatMap(([name, lines]) => (needs.has(name) ? [lines] : [])),
    failFunction,
    texts(fields),
    texts(body),
    checkLines(plan),
    texts(signing),
    texts(call),
  );
}

function importLines({ url }: Plan, needs: ReadonlySet<string>): readonly string[] {
  const names = ['createHash', 'createHmac', 'randomBytes'];
  const used = names.filter((name) => name === 'createHash' || needs.has(name));
  const protocol = protocolOf(url);
  return [
    `import { ${used.join(', ')} } from 'node:crypto';`,
    ...(needs.has('fs') ? ["import { existsSync, readFileSync } from 'node:fs';"] : []),
    `import ${protocol} from 'node:${protocol}';`,
  ];
}

const functions: readonly (readonly [name: string, lines: readonly string[]])[] = [
  [
    'fromEnvironment',
    [
      'function fromEnvironment(name, label) {',
      '  const value = process.env[name];',
      "  if (!value) fail('Set the environment variable ' + name + ' to the ' + label + '.');",
      '  return value;',
      '}',
    ],
  ],
  [
    'percentEncoded',
    [
      'function percentEncoded(text) {',
      '  return encodeURIComponent(text).replace(',
      "    /[!'()*]/g,",
      "    (character) => '%' + character.charCodeAt(0).toString(16).toUpperCase(),",
      '  );',
      '}',
    ],
  ],
];

const failFunction = [
  'function fail(sentence) {',
  '  console.error(sentence);',
  '  process.exit(1);',
  '}',
];

/** Lines that make `body`, a Buffer. */
function bodyLines(plan: Plan): readonly Code[] {
  const source = bodySource(plan);
  if (source.kind === 'file') {
    const name = javascriptText(bodyFileName);
    return [
      code`if (!existsSync(${name})) ${failure(sentences.noFile(bodyFileName))}`,
      code`const body = ${needing('fs', 'readFileSync')}(${name});`,
    ];
  }
  const literal =
    source.kind === 'text'
      ? javascriptText(source.text)
      : `\`\n${indented(source.lines, '  ').join('\n')}\n\`, 'base64'`;
  return [code`const body = Buffer.from(${literal});`];
}

function failure(sentence: string): string {
  return `fail(${javascriptText(sentence)});`;
}

function checkLines({ body, sha256 }: Plan): readonly string[] {
  return [
    "const sha256 = createHash('sha256').update(body).digest('hex');",
    `if (body.length !== ${body.length} || sha256 !== '${sha256}') {`,
    `  ${failure(sentences.changedBody)}`,
    '}',
  ];
}

function callLines(plan: Plan): readonly Code[] {
  const { hostname, port } = new URL(plan.url);
  const host = hostname.replace(/^\[|\]$/g, '');
  return [
    code`const options = {`,
    code`  host: ${javascriptText(host)},`,
    ...(port === '' ? [] : [code`  port: ${port},`]),
    code`  method: ${javascriptText(plan.method)},`,
    code`  path: ${urlCode(plan, 'target', nodeWords)},`,
    code`  headers: {`,
    ...plan.headers.map(
      ({ name, value }) => code`    ${javascriptText(name)}: ${headerCode(value, nodeWords)},`,
    ),
    code`    'Content-Length': body.length,`,
    code`  },`,
    code`  timeout: ${String(timeoutSeconds * 1000)},`,
    code`};`,
    code`const request = ${protocolOf(plan.url)}.request(options, (response) => {`,
    code`  console.log(response.statusCode, response.statusMessage);`,
    code`  response.pipe(process.stdout);`,
    code`});`,
    code`request.on('timeout', () => fail('No answer within ${String(timeoutSeconds)} seconds.'));`,
    code`request.end(body);`,
  ];
}

function protocolOf(url: string): 'http' | 'https' {
  return /^http:/i.test(url) ? 'http' : 'https';
}
