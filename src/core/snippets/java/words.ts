import { decodeUtf8 } from '#core/bytes/utf8.ts';
import { type Code, code, listed, needing } from '#core/snippets/code.ts';
import { camelCase, type Language } from '#core/snippets/language.ts';
import { javaText } from '#core/snippets/quote/java.ts';

const text = (content: string): Code => code`${javaText(content)}`;

/** A class by its name, which is imported. */
const type = (path: string): Code => needing(path, path.replace(/^.*\./, ''));

/** A function of the program. */
const call = (name: string): Code => needing(name, name);

const utf8 = (content: Code): Code => code`utf8(${content})`;
const base64 = type('java.util.Base64');

/** How Java says it. Texts are Strings, bytes are byte[]. */
export const javaWords: Language = {
  variable: camelCase,
  text,
  plus: '+',
  indent: '    ',
  bytes: (bytes) => utf8(text(decodeUtf8(bytes))),
  utf8,
  concat: (parts) => {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0) return only;
    return code`${call('concat')}(${listed(parts, '    ')})`;
  },
  digest: (hash, bytes) =>
    code`${type('java.security.MessageDigest')}.getInstance("${hash}").digest(${bytes})`,
  hmac: (hash, key, bytes) =>
    code`${call('hmac')}("Hmac${hash.replace('-', '')}", ${key}, ${bytes})`,
  encoded: {
    utf8: (bytes) => code`new String(${bytes}, ${type('java.nio.charset.StandardCharsets')}.UTF_8)`,
    hex: (bytes) => code`${call('hex')}(${bytes})`,
    'hex-upper': (bytes) =>
      code`${call('hex')}(${bytes}).toUpperCase(${type('java.util.Locale')}.ROOT)`,
    base64: (bytes) => code`${base64}.getEncoder().encodeToString(${bytes})`,
    base64url: (bytes) => code`${base64}.getUrlEncoder().withoutPadding().encodeToString(${bytes})`,
  },
  decoded: {
    utf8,
    hex: (content) => code`${call('unhex')}(${content})`,
    base64: (content) => code`${base64}.getDecoder().decode(${content})`,
  },
  withoutPrefix: (content, prefix) => code`${content}.replaceFirst("^${prefix}", "")`,
  withBefore: (content, before) => code`${text(before)} + ${content}`,
  first: (content, characters) => code`${content}.substring(0, ${String(characters)})`,
  utcDate: (seconds) =>
    code`${type('java.time.Instant')}.ofEpochSecond(Long.parseLong(${seconds})).toString().substring(0, 10)`,
  percentEncoded: (content) => code`${call('percentEncoded')}(${content})`,
  declared: (name, value) => code`var ${name} = ${value};`,
  assigned: (name, value) => code`${name} = ${value};`,
  environment: (variable, label) =>
    code`${call('fromEnvironment')}(${text(variable)}, ${text(label)})`,
  clock: {
    seconds: code`String.valueOf(${type('java.time.Instant')}.now().getEpochSecond())`,
    milliseconds: code`String.valueOf(${type('java.time.Instant')}.now().toEpochMilli())`,
    iso: code`${type('java.time.format.DateTimeFormatter')}.ofPattern("yyyyMMdd'T'HHmmss'Z'")
    .format(${type('java.time.OffsetDateTime')}.now(${type('java.time.ZoneOffset')}.UTC))`,
  },
  random: code`${type('java.util.UUID')}.randomUUID().toString().replace("-", "")`,
};
