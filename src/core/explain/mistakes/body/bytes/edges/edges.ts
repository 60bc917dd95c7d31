import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { changed, type TextChange } from '#core/explain/mistakes/body/bytes/body-text.ts';
import { brokenLines } from '#core/explain/mistakes/body/bytes/edges/broken-lines.ts';
import { trimmings } from '#core/explain/mistakes/body/bytes/edges/trimmings.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

const lf = { lineEnd: 'LF' };
const crlf = { lineEnd: 'CRLF' };
const cr = { lineEnd: 'CR' };

function ending(...bytes: readonly number[]): (body: Bytes) => Bytes {
  return (body) => concatBytes([body, Uint8Array.from(bytes)]);
}

const withLf = ending(0x0a);
const withCrlf = ending(0x0d, 0x0a);

function* withFinalLineEnd(body: Bytes): Iterable<Variant<Bytes>> {
  yield { value: withLf(body), values: lf };
  yield { value: withCrlf(body), values: crlf };
  yield { value: ending(0x0a, 0x0a)(body), values: lf };
}

/** `curl -d @file` takes out CR and LF alike: https://curl.se/docs/manpage.html#-d */
function* beforeCurl(body: Bytes): Iterable<Variant<Bytes>> {
  yield { value: withLf(body), values: lf };
  yield { value: withCrlf(body), values: crlf };
  const text = utf8TextOf(body);
  if (text === undefined || /[\r\n]/.test(text)) return;
  for (const [lines, lineEnd] of brokenLines(text, ['\n', '\r\n'])) {
    const values = lineEnd === '\n' ? lf : crlf;
    yield { value: encodeUtf8(lines), values };
    yield { value: encodeUtf8(lines + lineEnd), values };
  }
}

const eachLineEnd = /\r\n|\r|\n/g;

const lineEndChanges: readonly TextChange[] = [
  { change: (text) => text.replaceAll(eachLineEnd, '\n'), values: lf },
  { change: (text) => text.replaceAll(eachLineEnd, '\r\n'), values: crlf },
  { change: (text) => text.replaceAll('\n', '\r\n'), values: crlf },
  { change: (text) => text.replaceAll(eachLineEnd, '\r'), values: cr },
];

/** `\n` as JSON writes it in a string: what a text area of a page turns into `\r\n`. */
const escapedLineEndChanges: readonly TextChange[] = [
  { change: (text) => text.replaceAll(/(?:\\r)?\\n/g, '\\r\\n'), values: crlf },
  { change: (text) => text.replaceAll('\\r\\n', '\\n'), values: lf },
];

const withoutLineEnds: readonly TextChange[] = [
  { change: (text) => text.replaceAll(/[\r\n]+/g, '') },
  { change: (text) => text.replaceAll(/[\r\n]+/g, '').replaceAll('\0', '') },
  { change: (text) => text.replaceAll('\r\n', '') },
  { change: (text) => text.replaceAll('\n', '') },
  { change: (text) => text.replaceAll('\r', '') },
];

const surroundings: readonly TextChange[] = [
  { change: (text) => `${text} ` },
  { change: (text) => ` ${text}` },
  { change: (text) => `\n${text}` },
  { change: (text) => `\n${text}\n` },
  { change: (text) => `${text}\t` },
  { change: (text) => ` ${text} ` },
];

const byteOrderMark = '\ufeff';

/** A length in characters was taken for one in bytes. */
function* cutByCharacters(body: Bytes): Iterable<Variant<Bytes>> {
  const text = utf8TextOf(body);
  if (text === undefined || text.length === body.length) return;
  const total = body.length;
  const pairs = text.match(/[\ud800-\udbff]/g)?.length ?? 0;
  for (const count of new Set([text.length, text.length - pairs])) {
    yield { value: body.subarray(0, count), values: { count, total } };
  }
}

/** What happens to a body at its ends and at the ends of its lines. */
export const edgeMistakes: readonly Mistake[] = [
  // Of a body that lacks a final line end alone, both hold: echo and editors are the likelier cause,
  // and -d @file where curl is known to have sent it.
  {
    id: 'body-signed-with-final-line-end',
    layer: 'body',
    prior: 'high',
    arisesIn: ['echo', 'here-documents', 'editors', 'Go json.Encoder', 'print()'],
    code: { language: 'shell', line: 'printf %s "$BODY" | openssl dgst -sha256 -hmac "$KEY"' },
    source: 'https://github.com/sendgrid/sendgrid-csharp/issues/1018',
    variants: withFinalLineEnd,
  },
  {
    id: 'curl-data-from-file',
    layer: 'body',
    prior: 'high',
    arisesIn: ['curl -d @body.json'],
    code: { language: 'shell', line: 'curl --data-binary @body.json …' },
    source: 'https://curl.se/docs/manpage.html#-d',
    variants: beforeCurl,
  },
  {
    id: 'body-signed-without-outer-white-space',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['trim()', 'strip()', 'bash $(cat file)', 'rstrip()'],
    code: { language: 'Python', line: 'body = open("body.json", "rb").read()' },
    source: 'https://github.com/sendgrid/sendgrid-csharp/issues/1018',
    variants: changed(trimmings),
  },
  {
    id: 'body-signed-with-outer-white-space',
    layer: 'body',
    prior: 'low',
    arisesIn: ['templates', 'heredocs', 'copies from a document'],
    variants: changed(surroundings),
  },
  {
    id: 'line-ends-changed',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Windows editors', 'git autocrlf', 'C# verbatim strings', 'PowerShell here-strings'],
    code: { language: 'C#', line: 'json = json.ReplaceLineEndings("\\n");' },
    source: 'https://github.com/postmanlabs/postman-app-support/issues/11043',
    variants: changed(lineEndChanges),
  },
  {
    id: 'line-ends-in-strings-changed',
    layer: 'body',
    prior: 'low',
    arisesIn: ['text areas of web pages', 'Windows editors'],
    variants: changed(escapedLineEndChanges),
  },
  {
    id: 'body-signed-without-line-ends',
    layer: 'body',
    prior: 'low',
    arisesIn: ['tr -d "\\n"', 'replace("\\n", "")'],
    variants: changed(withoutLineEnds),
  },
  {
    id: 'body-signed-with-byte-order-mark',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Notepad', 'PowerShell Set-Content', 'C# UTF8Encoding(true)', 'Excel'],
    code: { language: 'C#', line: 'var utf8 = new UTF8Encoding(false);' },
    source: 'https://learn.microsoft.com/dotnet/api/system.text.utf8encoding.getpreamble',
    variants: changed([{ change: (text) => byteOrderMark + text }]),
  },
  {
    id: 'body-signed-without-byte-order-mark',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Notepad', 'PowerShell Set-Content', 'C# StreamReader', 'Python utf-8-sig'],
    code: { language: 'Python', line: 'body = open("body.json", "rb").read()' },
    source: 'https://learn.microsoft.com/dotnet/api/system.text.utf8encoding.getpreamble',
    variants: changed([{ change: (text) => text.replace(/^\ufeff/, '') }]),
  },
  {
    id: 'body-cut-by-characters',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Content-Length from a string’s length', 'buffers of a fixed size'],
    code: { language: 'JavaScript', line: "const length = Buffer.byteLength(body, 'utf8');" },
    variants: cutByCharacters,
  },
];
