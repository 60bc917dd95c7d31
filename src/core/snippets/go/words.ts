import { decodeUtf8 } from '#core/bytes/utf8.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import { type Code, code, listed, needing } from '#core/snippets/code.ts';
import { camelCase, type Language } from '#core/snippets/language.ts';
import { goText } from '#core/snippets/quote/go.ts';

const text = (content: string): Code => code`${goText(content)}`;
const utf8 = (content: Code): Code => code`[]byte(${content})`;
const pack = (path: string): Code => needing(path, path.replace(/^.*\//, ''));

/** A function of the program, and what it imports. */
const call = (name: string, ...imports: string[]): Code => ({
  text: name,
  needs: [name, ...imports],
});

/** How Go says it. Texts are strings, bytes are []byte. */
export const goWords: Language = {
  variable: camelCase,
  text,
  plus: '+',
  indent: '\t',
  bytes: (bytes) => utf8(text(decodeUtf8(bytes))),
  utf8,
  concat: (parts) => {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0) return only;
    return code`${pack('bytes')}.Join([][]byte{${listed(parts, '\t', ',')}}, nil)`;
  },
  digest: (hash, bytes) => code`${call('hashed', 'hash')}(${hashOf(hash)}(), ${bytes})`,
  hmac: (hash, key, bytes) =>
    code`${call('hashed', 'hash')}(${pack('crypto/hmac')}.New(${hashOf(hash)}, ${key}), ${bytes})`,
  encoded: {
    utf8: (bytes) => code`string(${bytes})`,
    hex: (bytes) => code`${pack('encoding/hex')}.EncodeToString(${bytes})`,
    'hex-upper': (bytes) =>
      code`${pack('strings')}.ToUpper(${pack('encoding/hex')}.EncodeToString(${bytes}))`,
    base64: (bytes) => code`${pack('encoding/base64')}.StdEncoding.EncodeToString(${bytes})`,
    base64url: (bytes) => code`${pack('encoding/base64')}.RawURLEncoding.EncodeToString(${bytes})`,
  },
  decoded: {
    utf8,
    hex: (content) => code`${call('decoded')}(${pack('encoding/hex')}.DecodeString(${content}))`,
    base64: (content) =>
      code`${call('decoded')}(${pack('encoding/base64')}.StdEncoding.DecodeString(${content}))`,
  },
  withoutPrefix: (content, prefix) =>
    code`${pack('strings')}.TrimPrefix(${content}, ${text(prefix)})`,
  withBefore: (content, before) => code`${text(before)} + ${content}`,
  first: (content, characters) => code`${content}[:${String(characters)}]`,
  utcDate: (seconds) => code`${call('utcDate', 'strconv', 'time')}(${seconds})`,
  // QueryEscape writes a space as a plus sign, and a plus sign as %2B.
  percentEncoded: (content) =>
    code`${pack('strings')}.ReplaceAll(${pack('net/url')}.QueryEscape(${content}), "+", "%20")`,
  declared: (name, value) => code`${name} := ${value}`,
  assigned: (name, value) => code`${name} = ${value}`,
  environment: (variable, label) =>
    code`${call('fromEnvironment')}(${text(variable)}, ${text(label)})`,
  clock: {
    seconds: code`${pack('strconv')}.FormatInt(${pack('time')}.Now().Unix(), 10)`,
    milliseconds: code`${pack('strconv')}.FormatInt(${pack('time')}.Now().UnixMilli(), 10)`,
    iso: code`${pack('time')}.Now().UTC().Format("20060102T150405Z")`,
  },
  random: code`${call('randomText', 'crypto/rand', 'encoding/hex')}()`,
};

/** The function that makes a hash. */
function hashOf(hash: DigestName): Code {
  const functions: Readonly<Record<DigestName, readonly [path: string, name: string]>> = {
    MD5: ['crypto/md5', 'New'],
    'SHA-1': ['crypto/sha1', 'New'],
    'SHA-256': ['crypto/sha256', 'New'],
    'SHA-384': ['crypto/sha512', 'New384'],
    'SHA-512': ['crypto/sha512', 'New'],
  };
  const [path, name] = functions[hash];
  return code`${pack(path)}.${name}`;
}
