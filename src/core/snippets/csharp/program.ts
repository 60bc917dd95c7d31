import { bodySource } from '#core/snippets/body-source.ts';
import { type Code, code, needing } from '#core/snippets/code.ts';
import { commentLines, indented, paragraphs } from '#core/snippets/comments.ts';
import { csharpAlways, csharpFunctions } from '#core/snippets/csharp/functions.ts';
import { csharpWords } from '#core/snippets/csharp/words.ts';
import { sentences } from '#core/snippets/language.ts';
import type { Plan, PlannedHeader } from '#core/snippets/plan.ts';
import { csharpText } from '#core/snippets/quote/csharp.ts';
import { headerCode, originOf, urlCode } from '#core/snippets/sending.ts';
import { fieldLines, signingLines } from '#core/snippets/signing.ts';
import { bodyFileName } from '#core/snippets/snippet.ts';

const facts = {
  runtime: '.NET 6 or newer; since .NET 10 also: dotnet run <this file>',
  serialiser: [
    'For a body of your own: System.Text.Json writes <, >, &, + and all letters outside of ASCII as',
    'escapes unless JavaScriptEncoder.UnsafeRelaxedJsonEscaping is set. Serialise once, then sign and',
    'send those bytes. JsonContent would serialise again.',
  ],
};

const always = ['System', 'System.Net.Http', 'System.Security.Cryptography', 'System.Text'];

/** A program for .NET with its standard library alone, in C# 7. */
export function writeCsharp(plan: Plan): string {
  const fields = fieldLines(plan, csharpWords);
  const signing = signingLines(plan, csharpWords);
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
  const method = [
    ...['static void Main()', '{'],
    ...indented(main.trimEnd().split('\n'), '    '),
    '}',
  ];
  const needed = Object.entries(csharpFunctions).filter(([name]) => needs.has(name));
  const inside = paragraphs(method, ...needed.map(([, lines]) => lines), ...csharpAlways);
  return paragraphs(
    commentLines(plan, facts).map((line) => `// ${line}`),
    usingLines(needs),
    ['static class Snippet', '{', ...indented(inside.trimEnd().split('\n'), '    '), '}'],
  );
}

function texts(lines: readonly Code[]): readonly string[] {
  return lines.map(({ text }) => text);
}

/** Needs are names of namespaces and of functions. */
function usingLines(needs: ReadonlySet<string>): readonly string[] {
  const isQuery = needs.has('Concat') || needs.has('Unhex');
  const spaces = new Set([
    ...always,
    ...(isQuery ? ['System.Linq'] : []),
    ...[...needs].filter((need) => need.startsWith('System.')),
  ]);
  return [...spaces].sort().map((space) => `using ${space};`);
}

/** Lines that make `body`, bytes. */
function bodyLines(plan: Plan): readonly Code[] {
  const source = bodySource(plan);
  if (source.kind === 'text') {
    return [code`var body = Encoding.UTF8.GetBytes(${csharpText(source.text)});`];
  }
  if (source.kind === 'base64') {
    const lines = indented(source.lines, '  ').join('\n');
    return [code`var body = Convert.FromBase64String(@"\n${lines}\n");`];
  }
  const file = needing('System.IO', 'File');
  const name = csharpText(bodyFileName);
  return [
    code`if (!${file}.Exists(${name})) Fail(${csharpText(sentences.noFile(bodyFileName))});`,
    code`var body = File.ReadAllBytes(${name});`,
  ];
}

function checkLines({ body, sha256 }: Plan): readonly string[] {
  return [
    'var sha256 = Hex(SHA256.Create().ComputeHash(body));',
    `if (body.Length != ${body.length} ||`,
    `    sha256 != "${sha256}")`,
    '{',
    `    Fail(${csharpText(sentences.changedBody)});`,
    '}',
  ];
}

/** `Uri` decodes what need not be encoded (`%7E`); a path that it would change is not sent. */
function callLines(plan: Plan): readonly Code[] {
  return [
    code`var target = ${urlCode(plan, 'target', csharpWords)};`,
    code`var uri = new Uri(${csharpText(originOf(plan.url))} + target);`,
    code`if (uri.PathAndQuery != target) Fail(".NET would send another path: " + uri.PathAndQuery);`,
    code`var request = new HttpRequestMessage(new HttpMethod(${csharpText(plan.method)}), uri);`,
    code`request.Content = new ByteArrayContent(body);`,
    ...plan.headers.map(headerLine),
    code`using (var handler = new HttpClientHandler { AllowAutoRedirect = false })`,
    code`using (var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) })`,
    code`using (var response = client.SendAsync(request).GetAwaiter().GetResult())`,
    code`{`,
    code`    Console.WriteLine((int)response.StatusCode + " " + response.ReasonPhrase);`,
    code`    Console.WriteLine(response.Content.ReadAsStringAsync().GetAwaiter().GetResult());`,
    code`}`,
  ];
}

/** Headers that .NET knows as those of a body stand at the body; it refuses them elsewhere. */
const ofContent = /^(content-.+|allow|expires|last-modified)$/i;

function headerLine({ name, value }: PlannedHeader): Code {
  const place = ofContent.test(name) ? 'request.Content' : 'request';
  const text = headerCode(value, csharpWords);
  return code`${place}.Headers.TryAddWithoutValidation(${csharpText(name)}, ${text});`;
}
