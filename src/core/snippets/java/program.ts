import { bodySource } from '#core/snippets/body-source.ts';
import { type Code, code, needing } from '#core/snippets/code.ts';
import { commentLines, indented, paragraphs } from '#core/snippets/comments.ts';
import { javaFunctions } from '#core/snippets/java/functions.ts';
import { javaWords } from '#core/snippets/java/words.ts';
import { sentences } from '#core/snippets/language.ts';
import type { Plan } from '#core/snippets/plan.ts';
import { javaText } from '#core/snippets/quote/java.ts';
import { headerCode, urlCode } from '#core/snippets/sending.ts';
import { fieldLines, signingLines } from '#core/snippets/signing.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

const facts = {
  runtime: 'Java 11 or newer: java <this file>',
  serialiser: [
    'For a body of your own: call writeValueAsBytes of Jackson once, then sign and send those bytes;',
    'Gson writes <, >, &, = and quotes as escapes unless it was built with disableHtmlEscaping.',
  ],
};

/** What every program needs. */
const always = [
  ...['fail', 'hex', 'utf8', 'java.net.URI', 'java.net.http.HttpClient', 'java.time.Duration'],
  ...['java.net.http.HttpRequest', 'java.net.http.HttpResponse', 'java.security.MessageDigest'],
  'java.nio.charset.StandardCharsets',
];

/**
 * Bytes of a literal. A constant takes no more than 65,535 in the class file (JVMS §4.4.7), where a NUL takes
 * two bytes and other characters up to half as many again as in UTF-8.
 */
const longestText = 32_000;

/** A program for Java with its standard library alone. */
export function writeJava(plan: Plan): string {
  const fields = fieldLines(plan, javaWords);
  const signing = signingLines(plan, javaWords);
  const body = bodyLines(plan);
  const call = callLines(plan);
  const needs = new Set([
    ...always,
    ...[...fields, ...signing, ...body, ...call].flatMap((line) => line.needs),
  ]);
  const main = paragraphs(
    texts(fields),
    texts(body),
    checkLines(plan),
    texts(signing),
    texts(call),
  );
  const methods = [
    ['public static void main(String[] arguments) throws Exception {'],
    indented(main.trimEnd().split('\n'), '    '),
    ['}'],
  ].flat();
  const needed = Object.entries(javaFunctions).filter(([name]) => needs.has(name));
  const inside = paragraphs(methods, ...needed.map(([, { lines }]) => lines));
  return paragraphs(
    commentLines(plan, facts).map((line) => `// ${line}`),
    importLines([...needs, ...needed.flatMap(([, { imports }]) => imports)]),
    ['class Snippet {', ...indented(inside.trimEnd().split('\n'), '    '), '}'],
  );
}

function texts(lines: readonly Code[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Needs are full names of classes, and names of functions. */
function importLines(needs: readonly string[]): readonly string[] {
  const classes = needs.filter((need) => need.includes('.'));
  return [...new Set(classes)].sort().map((name) => `import ${name};`);
}

/** Lines that make `body`, bytes. */
function bodyLines(plan: Plan): readonly Code[] {
  const source = bodySource(plan, longestText);
  if (source.kind === 'text') return [code`var body = utf8(${javaText(source.text)});`];
  if (source.kind === 'base64') {
    // Joined when run: a constant of all lines could be too long.
    const lines = ['', ...source.lines].map((line) => `"${line}"`).join(',\n  ');
    return [javaWords.declared(code`body`, javaWords.decoded.base64(code`String.join(${lines})`))];
  }
  const files = needing('java.nio.file.Files', 'Files');
  return [
    code`var file = ${needing('java.nio.file.Path', 'Path')}.of(${javaText(bodyFileName)});`,
    code`if (!${files}.exists(file)) fail(${javaText(sentences.noFile(bodyFileName))});`,
    code`var body = Files.readAllBytes(file);`,
  ];
}

function checkLines({ body, sha256 }: Plan): readonly string[] {
  return [
    'var sha256 = hex(MessageDigest.getInstance("SHA-256").digest(body));',
    `if (body.length != ${body.length} || !sha256.equals(`,
    `    "${sha256}")) {`,
    `    fail(${javaText(sentences.changedBody)});`,
    '}',
  ];
}

/** HTTP/1.1, where header names keep their letter case, and no request to upgrade is sent along. */
function callLines(plan: Plan): readonly Code[] {
  return [
    ...restrictedLines(plan),
    code`var request = HttpRequest.newBuilder(URI.create(${urlCode(plan, 'whole', javaWords)}))`,
    ...plan.headers.map(
      ({ name, value }) => code`    .header(${javaText(name)}, ${headerCode(value, javaWords)})`,
    ),
    code`    .method(${javaText(plan.method)}, HttpRequest.BodyPublishers.ofByteArray(body))`,
    code`    .timeout(Duration.ofSeconds(30))`,
    code`    .build();`,
    code`var client = HttpClient.newBuilder()`,
    code`    .version(HttpClient.Version.HTTP_1_1)`,
    code`    .followRedirects(HttpClient.Redirect.NEVER)`,
    code`    .build();`,
    code`var response = client.send(request, HttpResponse.BodyHandlers.ofString());`,
    code`System.out.println(response.statusCode());`,
    code`System.out.println(response.body());`,
  ];
}

/** Headers that HttpClient takes for its own unless it is told before it starts (JDK 12 or newer, module java.net.http). */
function restrictedLines({ headers }: Plan): readonly Code[] {
  const names = headers
    .map(({ name }) => name.toLowerCase())
    .filter((name) => ['connection', 'content-length', 'expect', 'host', 'upgrade'].includes(name));
  if (names.length === 0) return [];
  const list = javaText(names.join(','));
  return [code`System.setProperty("jdk.httpclient.allowRestrictedHeaders", ${list});`];
}
