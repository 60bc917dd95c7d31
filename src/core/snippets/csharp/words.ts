import { decodeUtf8 } from '#core/bytes/utf8.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import { type Code, code, listed, needing } from '#core/snippets/code.ts';
import { camelCase, type Language } from '#core/snippets/language.ts';
import { csharpText } from '#core/snippets/quote/csharp.ts';

const text = (content: string): Code => code`${csharpText(content)}`;

/** A function of the program. */
const call = (name: string): Code => needing(name, name);

const utf8 = (content: Code): Code => code`Encoding.UTF8.GetBytes(${content})`;

/** Dates of another calendar than the Gregorian one are no use to a server. */
const invariant = needing('System.Globalization', 'CultureInfo.InvariantCulture');

/** How C# says it. Texts are strings, bytes are byte[]. */
export const csharpWords: Language = {
  variable: camelCase,
  text,
  plus: '+',
  indent: '    ',
  bytes: (bytes) => utf8(text(decodeUtf8(bytes))),
  utf8,
  concat: (parts) => {
    const [only, ...others] = parts;
    if (only !== undefined && others.length === 0) return only;
    return code`${call('Concat')}(${listed(parts, '    ')})`;
  },
  digest: (hash, bytes) => code`${nameOf(hash)}.Create().ComputeHash(${bytes})`,
  hmac: (hash, key, bytes) => code`new HMAC${nameOf(hash)}(${key}).ComputeHash(${bytes})`,
  encoded: {
    utf8: (bytes) => code`Encoding.UTF8.GetString(${bytes})`,
    hex: (bytes) => code`Hex(${bytes})`,
    'hex-upper': (bytes) => code`Hex(${bytes}).ToUpperInvariant()`,
    base64: (bytes) => code`Convert.ToBase64String(${bytes})`,
    base64url: (bytes) =>
      code`Convert.ToBase64String(${bytes}).TrimEnd('=').Replace('+', '-').Replace('/', '_')`,
  },
  decoded: {
    utf8,
    hex: (content) => code`${call('Unhex')}(${content})`,
    base64: (content) => code`Convert.FromBase64String(${content})`,
  },
  withoutPrefix: (content, prefix) =>
    code`${needing('System.Text.RegularExpressions', 'Regex')}.Replace(${content}, "^${prefix}", "")`,
  withBefore: (content, before) => code`${text(before)} + ${content}`,
  first: (content, characters) => code`${content}.Substring(0, ${String(characters)})`,
  utcDate: (seconds) =>
    code`DateTimeOffset.FromUnixTimeSeconds(long.Parse(${seconds})).ToString("yyyy-MM-dd", ${invariant})`,
  percentEncoded: (content) => code`Uri.EscapeDataString(${content})`,
  declared: (name, value) => code`var ${name} = ${value};`,
  assigned: (name, value) => code`${name} = ${value};`,
  environment: (variable, label) =>
    code`${call('FromEnvironment')}(${text(variable)}, ${text(label)})`,
  clock: {
    seconds: code`DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()`,
    milliseconds: code`DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString()`,
    iso: code`DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", ${invariant})`,
  },
  random: code`Guid.NewGuid().ToString("N")`,
};

function nameOf(hash: DigestName): string {
  return hash.replace('-', '');
}
