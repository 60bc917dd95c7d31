import { decodeUtf8 } from '#core/bytes/utf8.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import { type Code, chained, code, needing } from '#core/snippets/code.ts';
import { camelCase, type Language } from '#core/snippets/language.ts';
import { phpText } from '#core/snippets/quote/php.ts';

const text = (content: string): Code => code`${phpText(content)}`;
const same = (content: Code): Code => content;

/** How PHP says it. Texts and bytes are both strings. */
export const phpWords: Language = {
  variable: (name) => `$${camelCase(name)}`,
  text,
  plus: '.',
  indent: '    ',
  bytes: (bytes) => text(decodeUtf8(bytes)),
  utf8: same,
  concat: (parts) => (parts.length === 0 ? text('') : chained(parts, '.', '    ')),
  digest: (hash, bytes) => code`hash('${nameOf(hash)}', ${bytes}, true)`,
  hmac: (hash, key, bytes) => code`hash_hmac('${nameOf(hash)}', ${bytes}, ${key}, true)`,
  encoded: {
    utf8: same,
    hex: (bytes) => code`bin2hex(${bytes})`,
    'hex-upper': (bytes) => code`strtoupper(bin2hex(${bytes}))`,
    base64: (bytes) => code`base64_encode(${bytes})`,
    base64url: (bytes) => code`rtrim(strtr(base64_encode(${bytes}), '+/', '-_'), '=')`,
  },
  decoded: {
    utf8: same,
    hex: (content) => code`hex2bin(${content})`,
    base64: (content) => code`base64_decode(${content})`,
  },
  withoutPrefix: (content, prefix) => code`preg_replace('/^${prefix}/', '', ${content})`,
  withBefore: (content, before) => code`${text(before)} . ${content}`,
  first: (content, characters) => code`substr(${content}, 0, ${String(characters)})`,
  utcDate: (seconds) => code`gmdate('Y-m-d', (int) ${seconds})`,
  percentEncoded: (content) => code`rawurlencode(${content})`,
  declared: (name, value) => code`${name} = ${value};`,
  assigned: (name, value) => code`${name} = ${value};`,
  environment: (variable, label) =>
    code`${needing('fromEnvironment', 'fromEnvironment')}(${text(variable)}, ${text(label)})`,
  clock: {
    seconds: code`(string) time()`,
    milliseconds: code`(string) (int) (microtime(true) * 1000)`,
    iso: code`gmdate('Ymd\\THis\\Z')`,
  },
  random: code`bin2hex(random_bytes(16))`,
};

function nameOf(hash: DigestName): string {
  return hash.replace('-', '').toLowerCase();
}
