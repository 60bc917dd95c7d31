import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { type Code, code, joined, needing } from '#core/snippets/code.ts';
import type { SigningWords } from '#core/snippets/language.ts';
import { pythonBytes } from '#core/snippets/quote/python.ts';

/** Columns that a line may take before its operands go over several. */
const width = 80;

const same = (bytes: Code): Code => bytes;
const module = (name: string): Code => needing(name, name);
const base64 = module('base64');
const ascii = (text: Code): Code => code`${text}.encode('ascii')`;

/** How Python says it. Texts are bytes too: headers and the string to sign are bytes. */
export const pythonWords: SigningWords = {
  variable: ({ words }) => words.join('_'),
  bytes: (bytes) => code`${pythonBytes(bytes)}`,
  utf8: same,
  concat: (parts) => {
    const line = joined(parts, ' + ');
    if (parts.length === 0) return code`b''`;
    return line.text.length <= width ? line : code`(\n    ${joined(parts, ' +\n    ')}\n)`;
  },
  digest: (hash, bytes) => code`${module('hashlib')}.${nameOf(hash)}(${bytes}).digest()`,
  hmac: (hash, key, bytes) =>
    code`${module('hmac')}.new(${key}, ${bytes}, ${module('hashlib')}.${nameOf(hash)}).digest()`,
  encoded: {
    utf8: same,
    hex: (bytes) => ascii(code`${bytes}.hex()`),
    'hex-upper': (bytes) => ascii(code`${bytes}.hex().upper()`),
    base64: (bytes) => code`${base64}.b64encode(${bytes})`,
    base64url: (bytes) => code`${base64}.urlsafe_b64encode(${bytes}).rstrip(b'=')`,
  },
  decoded: {
    utf8: same,
    hex: (text) => code`${module('binascii')}.unhexlify(${text})`,
    base64: (text) => code`${base64}.b64decode(${text}, validate=True)`,
  },
  // Not removeprefix, which Python 3.8 has not.
  withoutPrefix: (text, prefix) => code`${module('re')}.sub(b'^${prefix}', b'', ${text})`,
  withBefore: (text, before) => code`${pythonBytes(encodeUtf8(before))} + ${text}`,
  first: (text, characters) => code`${text}[:${String(characters)}]`,
  utcDate: (seconds) =>
    ascii(code`${module('time')}.strftime('%Y-%m-%d', ${module('time')}.gmtime(int(${seconds})))`),
  percentEncoded: (text) => ascii(percentEncodedText(text)),
  declared: (name, value) => code`${name} = ${value}`,
  assigned: (name, value) => code`${name} = ${value}`,
};

/** As a str, for a URL. */
export function percentEncodedText(bytes: Code): Code {
  return code`${module('urllib.parse')}.quote(${bytes}, safe='')`;
}

function nameOf(hash: string): string {
  return hash.replace('-', '').toLowerCase();
}
