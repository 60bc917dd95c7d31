import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { writtenOtherwise } from '#core/explain/mistakes/body/bytes/body-text.ts';
import { writeCodePage } from '#core/explain/mistakes/body/bytes/encodings/code-pages.ts';
import {
  asciiByte,
  type ByteOf,
  latin1Byte,
  lowByte,
  type Unmappable,
  windows1252Byte,
  writeSingleBytes,
} from '#core/explain/mistakes/body/bytes/encodings/single-bytes.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

const unmappables: readonly Unmappable[] = ['character', 'unit'];

function singleBytes(byteOf: ByteOf) {
  return writtenOtherwise(
    unmappables.map((unmappable) => ({
      write: (text) => writeSingleBytes(text, byteOf, unmappable),
    })),
  );
}

function* utf16Variants(body: Bytes): Iterable<Variant<Bytes>> {
  const text = utf8TextOf(body);
  if (text === undefined) return;
  const little = writeUtf16(text, true);
  const big = writeUtf16(text, false);
  yield { value: little, values: { encoding: 'UTF-16LE' } };
  yield { value: concatBytes([Uint8Array.of(0xff, 0xfe), little]), values: { encoding: 'UTF-16' } };
  yield { value: big, values: { encoding: 'UTF-16BE' } };
  yield { value: concatBytes([Uint8Array.of(0xfe, 0xff), big]), values: { encoding: 'UTF-16' } };
}

function writeUtf16(text: string, littleEndian: boolean): Bytes {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  }
  return bytes;
}

/** The client signed the text of the body in an encoding that is not UTF-8. */
export const encodingMistakes: readonly Mistake[] = [
  {
    id: 'body-signed-as-ascii',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['C# Encoding.ASCII', 'Java US-ASCII', 'Python encode("ascii", "replace")'],
    code: { language: 'C#', line: 'var body = Encoding.UTF8.GetBytes(json);' },
    source: 'https://github.com/github/docs/issues/3567',
    variants: singleBytes(asciiByte),
  },
  {
    id: 'body-signed-without-non-ascii',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Python encode("ascii", "ignore")', 'PHP iconv //IGNORE'],
    code: { language: 'Python', line: 'body = text.encode("utf-8")' },
    variants: writtenOtherwise([
      { write: (text) => encodeUtf8(text.replaceAll(/[^\0-\x7f]+/g, '')) },
    ]),
  },
  {
    id: 'body-signed-in-gbk',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['Java getBytes() on Chinese Windows', 'Apache EntityUtils', 'cmd.exe'],
    code: { language: 'Java', line: 'byte[] body = json.getBytes(StandardCharsets.UTF_8);' },
    source: 'https://github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/42',
    variants: writtenOtherwise([
      { write: (text) => writeCodePage(text, 'GBK', 'character'), values: { encoding: 'GBK' } },
      { write: (text) => writeCodePage(text, 'GBK', 'unit'), values: { encoding: 'GBK' } },
      {
        write: (text) => writeCodePage(text, 'GB18030', 'character'),
        values: { encoding: 'GB18030' },
      },
    ]),
  },
  {
    id: 'body-signed-in-latin1',
    layer: 'body',
    prior: 'medium',
    arisesIn: [
      'Spring StringHttpMessageConverter',
      'Apache StringEntity',
      'Python encode("latin-1")',
    ],
    code: { language: 'Java', line: 'new StringEntity(json, StandardCharsets.UTF_8);' },
    source: 'https://github.com/wechatpay-apiv3/wechatpay-apache-httpclient/issues/42',
    variants: singleBytes(latin1Byte),
  },
  {
    id: 'body-signed-by-low-bytes',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Node.js "latin1" and "binary"'],
    code: { language: 'JavaScript', line: "hmac.update(body, 'utf8')" },
    source: 'https://github.com/healthchecks/healthchecks/issues/130',
    variants: writtenOtherwise([{ write: (text) => writeSingleBytes(text, lowByte, 'unit') }]),
  },
  {
    id: 'body-signed-in-windows-1252',
    layer: 'body',
    prior: 'low',
    arisesIn: ['C# Encoding.Default', 'Java getBytes() on Western Windows', 'Python cp1252'],
    code: { language: 'C#', line: 'var body = Encoding.UTF8.GetBytes(json);' },
    variants: singleBytes(windows1252Byte),
  },
  {
    id: 'body-signed-in-other-code-page',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Java getBytes() on Windows', 'C# Encoding.Default'],
    code: { language: 'Java', line: 'byte[] body = json.getBytes(StandardCharsets.UTF_8);' },
    variants: writtenOtherwise(
      (['Big5', 'Shift_JIS', 'EUC-KR'] as const).flatMap((encoding) =>
        unmappables.map((unmappable) => ({
          write: (text: string) => writeCodePage(text, encoding, unmappable),
          values: { encoding },
        })),
      ),
    ),
  },
  {
    id: 'body-signed-in-utf-16',
    layer: 'body',
    prior: 'low',
    arisesIn: ['C# Encoding.Unicode', 'PowerShell Out-File', 'Java "UTF-16"'],
    code: { language: 'C#', line: 'var body = Encoding.UTF8.GetBytes(json);' },
    variants: utf16Variants,
  },
];
