import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { changed, isAscii } from '#core/explain/mistakes/body/bytes/body-text.ts';
import {
  type CodePage,
  misreadAsCodePage,
  readCodePage,
  writeCodePage,
} from '#core/explain/mistakes/body/bytes/encodings/code-pages.ts';
import {
  latin1Byte,
  readLatin1,
  readWindows1252,
  windows1252Byte,
  writeSingleBytes,
} from '#core/explain/mistakes/body/bytes/encodings/single-bytes.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

/** Encodings that UTF-8 is taken for, how it reads then, and the way back. */
const misreadings: readonly {
  readonly encoding: string;
  readonly read: (utf8: Bytes) => string;
  readonly write: (garbled: string) => Bytes;
}[] = [
  {
    encoding: 'Latin-1',
    read: readLatin1,
    write: (garbled) => writeSingleBytes(garbled, latin1Byte, 'character'),
  },
  {
    encoding: 'Windows-1252',
    read: readWindows1252,
    write: (garbled) => writeSingleBytes(garbled, windows1252Byte, 'character'),
  },
  {
    encoding: 'GBK',
    read: (utf8) => misreadAsCodePage(utf8, 'GBK'),
    write: (garbled) => writeCodePage(garbled, 'GBK', 'character'),
  },
];

/** UTF-8 taken for another encoding and written in UTF-8 again: 你 becomes ä½\xa0. */
function* misreadVariants(body: Bytes): Iterable<Variant<Bytes>> {
  if (isAscii(body)) return;
  for (const { encoding, read } of misreadings) {
    yield { value: encodeUtf8(read(body)), values: { encoding } };
  }
}

/** The way back from {@link misreadVariants}, where nothing was lost on it. */
function* mendedVariants(body: Bytes): Iterable<Variant<Bytes>> {
  const text = isAscii(body) ? undefined : utf8TextOf(body);
  if (text === undefined) return;
  for (const { encoding, read, write } of misreadings) {
    const value = write(text);
    const isUtf8 = utf8TextOf(value) !== undefined;
    if (isUtf8 && read(value) === text) yield { value, values: { encoding } };
  }
}

const codePages: readonly CodePage[] = ['GBK', 'Big5', 'Shift_JIS', 'EUC-KR'];

/** A body that is not UTF-8, in UTF-8: the client signed that and wrote the body otherwise. */
function* readVariants(body: Bytes): Iterable<Variant<Bytes>> {
  yield* utf16Readings(body);
  if (utf8TextOf(body) !== undefined) return;
  for (const encoding of codePages) {
    const text = readCodePage(body, encoding);
    if (text !== undefined) yield { value: encodeUtf8(text), values: { encoding } };
  }
  yield { value: encodeUtf8(readLatin1(body)), values: { encoding: 'Latin-1' } };
  yield { value: encodeUtf8(readWindows1252(body)), values: { encoding: 'Windows-1252' } };
}

/** UTF-16 of JSON has a NUL among its first two bytes, or a BOM, which the decoder takes off. */
function* utf16Readings(body: Bytes): Iterable<Variant<Bytes>> {
  const [first, second] = body;
  if (body.length < 2 || body.length % 2 === 1) return;
  if (second === 0 || (first === 0xff && second === 0xfe)) {
    yield utf16Reading(body, 'UTF-16LE');
  } else if (first === 0 || (first === 0xfe && second === 0xff)) {
    yield utf16Reading(body, 'UTF-16BE');
  }
}

function utf16Reading(body: Bytes, encoding: 'UTF-16LE' | 'UTF-16BE'): Variant<Bytes> {
  const text = new TextDecoder(encoding).decode(body);
  return { value: encodeUtf8(text), values: { encoding } };
}

/** Characters at whose middle a reader of chunks may have cut: sizes of the buffers of Node.js, Java and Go. */
const chunkLengths = [1024, 4096, 8192, 16_384, 32_768, 65_536];

/** Each chunk decoded by itself, as `text += chunk` does. */
function decodeInChunks(body: Bytes, length: number): string {
  const texts: string[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = 0; at < body.length; at += length) {
    texts.push(decoder.decode(body.subarray(at, at + length)));
  }
  return texts.join('');
}

/** A decoder for ASCII replaces each byte, not each character. */
function replaceBytes(body: Bytes): Bytes {
  const bytes = new Uint8Array(3 * body.length);
  let to = 0;
  for (const byte of body) {
    if (byte < 0x80) bytes[to] = byte;
    else bytes.set(replacementBytes, to);
    to += byte < 0x80 ? 1 : 3;
  }
  return bytes.slice(0, to);
}

const replacementBytes = encodeUtf8('\ufffd');

const eachCharacterReplaced = changed([
  { change: (text) => text.replaceAll(/[^\0-\x7f]/gu, '\ufffd') },
]);

function* replacedVariants(body: Bytes): Iterable<Variant<Bytes>> {
  if (isAscii(body)) return;
  if (utf8TextOf(body) === undefined) {
    yield { value: encodeUtf8(decodeInChunks(body, body.length)) };
  }
  yield { value: replaceBytes(body) };
  yield* eachCharacterReplaced(body);
  for (const length of chunkLengths) {
    if (length < body.length) yield { value: encodeUtf8(decodeInChunks(body, length)) };
  }
}

/** Bytes of one encoding were taken for another before they were signed, or before they became the body. */
export const misreadMistakes: readonly Mistake[] = [
  {
    id: 'body-signed-misread',
    layer: 'body',
    prior: 'low',
    arisesIn: ['PHP utf8_encode', 'Node.js "binary"', 'Java new String(bytes)'],
    code: { language: 'JavaScript', line: 'hmac.update(bytes); // the Buffer itself' },
    source: 'https://github.com/healthchecks/healthchecks/issues/130',
    variants: misreadVariants,
  },
  {
    id: 'body-written-misread',
    layer: 'body',
    prior: 'low',
    arisesIn: ['PHP utf8_encode', 'Node.js "binary"', 'Java new String(bytes)'],
    code: { language: 'PHP', line: 'curl_setopt($curl, CURLOPT_POSTFIELDS, $signedBody);' },
    variants: mendedVariants,
  },
  {
    id: 'body-written-in-other-encoding',
    layer: 'body',
    prior: 'medium',
    arisesIn: [
      'Spring StringHttpMessageConverter',
      'Apache StringEntity',
      'PowerShell',
      'Java on Windows',
    ],
    code: { language: 'Java', line: 'new StringEntity(json, StandardCharsets.UTF_8);' },
    source: 'https://github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/42',
    variants: readVariants,
  },
  {
    id: 'body-signed-with-replacement-characters',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Node.js text += chunk', 'Python decode("utf-8", "replace")', 'Java US-ASCII'],
    code: { language: 'JavaScript', line: 'const body = Buffer.concat(chunks);' },
    source: 'https://github.com/langchain-ai/open-swe/pull/2319',
    variants: replacedVariants,
  },
];
