import { decodeUtf8 } from '#core/bytes/utf8.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import { type Code, code, listed, needing } from '#core/snippets/code.ts';
import { camelCase, type Language } from '#core/snippets/language.ts';
import { javascriptText } from '#core/snippets/quote/javascript.ts';

const text = (content: string): Code => code`${javascriptText(content)}`;
const utf8 = (content: Code): Code => code`Buffer.from(${content})`;
const encodedAs = (encoding: string) => (bytes: Code) => code`${bytes}.toString('${encoding}')`;
const now = 'new Date().toISOString()';

/** How Node.js says it. Texts are strings, bytes are Buffers. */
export const nodeWords: Language = {
  variable: camelCase,
  text,
  plus: '+',
  indent: '  ',
  bytes: (bytes) => utf8(text(decodeUtf8(bytes))),
  utf8,
  concat: (parts) => {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0) return only;
    return code`Buffer.concat([${listed(parts, '  ', ',')}])`;
  },
  digest: (hash, bytes) =>
    code`${needing('createHash', 'createHash')}('${nameOf(hash)}').update(${bytes}).digest()`,
  hmac: (hash, key, bytes) =>
    code`${needing('createHmac', 'createHmac')}('${nameOf(hash)}', ${key}).update(${bytes}).digest()`,
  encoded: {
    utf8: (bytes) => code`${bytes}.toString()`,
    hex: encodedAs('hex'),
    'hex-upper': (bytes) => code`${bytes}.toString('hex').toUpperCase()`,
    base64: encodedAs('base64'),
    base64url: encodedAs('base64url'),
  },
  decoded: {
    utf8,
    hex: (content) => code`Buffer.from(${content}, 'hex')`,
    base64: (content) => code`Buffer.from(${content}, 'base64')`,
  },
  withoutPrefix: (content, prefix) => code`${content}.replace(/^${prefix}/, '')`,
  withBefore: (content, before) => code`${text(before)} + ${content}`,
  first: (content, characters) => code`${content}.slice(0, ${String(characters)})`,
  utcDate: (seconds) => code`new Date(Number(${seconds}) * 1000).toISOString().slice(0, 10)`,
  percentEncoded: (content) => code`${needing('percentEncoded', 'percentEncoded')}(${content})`,
  declared: (name, value, changes) => code`${changes ? 'let' : 'const'} ${name} = ${value};`,
  assigned: (name, value) => code`${name} = ${value};`,
  environment: (variable, label) =>
    code`${needing('fromEnvironment', 'fromEnvironment')}(${text(variable)}, ${text(label)})`,
  clock: {
    seconds: code`String(Math.floor(Date.now() / 1000))`,
    milliseconds: code`String(Date.now())`,
    iso: code`${now}.replace(/[-:]|\\.\\d+/g, '')`,
  },
  random: code`${needing('randomBytes', 'randomBytes')}(16).toString('hex')`,
};

/** By its name in OpenSSL. */
function nameOf(hash: DigestName): string {
  return hash.replace('-', '').toLowerCase();
}
