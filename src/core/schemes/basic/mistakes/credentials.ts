import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import type { Given, MessageForm, Mistake, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

const specification = 'https://www.rfc-editor.org/rfc/rfc7617#section-2';
const printf = {
  language: 'shell',
  line: 'printf \'%s:%s\' "$ID" "$PASSWORD" | base64 -w 0',
} as const;

const lineFeed: Mistake = {
  id: 'basic-line-feed',
  layer: 'concatenation',
  prior: 'high',
  arisesIn: ['echo without -n', 'here strings <<<', 'files that end in a line feed'],
  code: printf,
  source: 'https://www.gnu.org/software/coreutils/manual/html_node/echo-invocation.html',
  *variants(message) {
    yield form([...message, literal('\n')]);
    yield form([...message, literal('\r\n')]);
  },
};

const swapped: Mistake = {
  id: 'basic-swapped',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['arguments by position'],
  source: specification,
  variants: (message) => [form(message.toReversed())],
};

const noColon: Mistake = {
  id: 'basic-colon-missing',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['code by hand'],
  code: printf,
  source: specification,
  variants: (message) => [form(withoutColon(message))],
};

const others = [
  ' ',
  '/',
  '|',
  ',',
  ';',
  '=',
  '&',
  '-',
  '_',
  '.',
  '@',
  '\n',
  '\t',
  '：',
  '::',
  ': ',
];

const otherColon: Mistake = {
  id: 'basic-other-separator',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code by hand', 'Chinese input methods'],
  source: specification,
  *variants(message) {
    const [user, password] = withoutColon(message);
    if (user === undefined || password === undefined) return;
    for (const separator of others) {
      yield form([user, literal(separator), password], { separator: JSON.stringify(separator) });
    }
  },
};

const oneAlone: Mistake = {
  id: 'basic-one-alone',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['curl -u with a variable that is not set', 'APIs that take the key as user'],
  code: { language: 'shell', line: 'set -u; curl -u "$ID:$PASSWORD" …' },
  source: 'https://curl.se/docs/manpage.html#-u',
  *variants(message, given) {
    const [user, password] = withoutColon(message);
    if (user === undefined || password === undefined) return;
    const left = (part: Part) => ({ left: labelOf(part, given) });
    yield form([user, literal(':')], left(password));
    yield form([user], left(password));
    yield form([literal(':'), password], left(user));
    yield form([password, literal(':')], left(user));
    yield form([password], left(user));
  },
};

const quoted: Mistake = {
  id: 'basic-quoted',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['.env files', 'cmd', 'placeholders of a document'],
  code: printf,
  *variants(message) {
    for (const [before, behind] of [
      ['"', '"'],
      ["'", "'"],
      ['<', '>'],
      ['{', '}'],
    ] as const) {
      yield form([literal(before), ...message, literal(behind)], {
        written: `${before}…${behind}`,
      });
      yield form(
        message.flatMap((part) =>
          part.kind === 'field' ? [literal(before), part, literal(behind)] : [part],
        ),
        { written: `${before}…${behind}` },
      );
    }
  },
};

/** Client credentials of OAuth are to be percent-encoded first, other Basic credentials are not. */
const percentEncoded: Mistake = {
  id: 'basic-percent-encoded',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['OAuth 2.0 libraries', 'URLs with user and password'],
  source: 'https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1',
  *variants(message) {
    const byPart = (text: string) => text.split(':').map(encodeURIComponent).join(':');
    yield rewritten(message, (text) => encodeUtf8(byPart(text)));
    yield rewritten(message, (text) => encodeUtf8(byPart(text).replaceAll('%20', '+')));
    yield rewritten(message, (text) => encodeUtf8(encodeURIComponent(text)));
  },
};

const charset: Mistake = {
  id: 'basic-charset',
  layer: 'concatenation',
  prior: 'medium',
  arisesIn: ['btoa', 'Java getBytes()', 'C# Encoding.ASCII', 'older HTTP clients'],
  code: {
    language: 'JavaScript',
    line: "Buffer.from(id + ':' + password, 'utf8').toString('base64')",
  },
  source: 'https://www.rfc-editor.org/rfc/rfc7617#section-2.1',
  *variants(message) {
    for (const [name, encode] of charsets) yield rewritten(message, encode, { charset: name });
  },
};

const charsets: readonly (readonly [string, (text: string) => Bytes])[] = [
  ['ISO-8859-1', (text) => octets(text, (code) => (code <= 0xff ? code : 0x3f))],
  ['US-ASCII', (text) => octets(text, (code) => (code <= 0x7f ? code : 0x3f))],
  ['UTF-16', utf16],
  ['NFC', (text) => encodeUtf8(text.normalize('NFC'))],
  ['NFD', (text) => encodeUtf8(text.normalize('NFD'))],
];

/** One byte for each character, by its code point. */
function octets(text: string, octetOf: (code: number) => number): Bytes {
  return Uint8Array.from([...text], (one) => octetOf(one.codePointAt(0) ?? 0));
}

/** Little-endian, as Windows has it. */
function utf16(text: string): Bytes {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(codes.flatMap((code) => [code & 0xff, code >> 8]));
}

const twice: Mistake = {
  id: 'basic-encoded-twice',
  layer: 'concatenation',
  prior: 'high',
  arisesIn: ['values that a console shows in Base64 already', 'curl -u with an encoded pair'],
  code: printf,
  *variants(message) {
    const once = (bytes: Bytes) => encodeUtf8(encodeBase64(bytes));
    yield { value: { parts: message, rewrite: once } };
    yield {
      value: { parts: message, rewrite: (bytes) => encodeUtf8(`Basic ${encodeBase64(bytes)}`) },
    };
    yield { value: { parts: message, rewrite: (bytes) => encodeUtf8(`${encodeBase64(bytes)}:`) } };
    yield { value: { parts: message, rewrite: (bytes) => encodeUtf8(`${encodeBase64(bytes)}\n`) } };
  },
};

/** What went wrong before Base64. */
export const credentialMistakes: readonly Mistake[] = [
  lineFeed,
  twice,
  swapped,
  noColon,
  otherColon,
  oneAlone,
  quoted,
  percentEncoded,
  charset,
];

function form(
  parts: readonly Part[],
  values?: Variant<MessageForm>['values'],
): Variant<MessageForm> {
  return values === undefined ? { value: { parts } } : { value: { parts }, values };
}

/** The message as a text, encoded in another way. What is not UTF-8 stays as it is. */
function rewritten(
  parts: readonly Part[],
  encode: (text: string) => Bytes,
  values?: Variant<MessageForm>['values'],
): Variant<MessageForm> {
  const rewrite = (bytes: Bytes) => {
    const text = utf8TextOf(bytes);
    return text === undefined ? bytes : encode(text);
  };
  return { value: { parts, rewrite }, ...(values && { values }) };
}

function literal(text: string): Part {
  return { kind: 'literal', text };
}

function withoutColon(message: readonly Part[]): readonly Part[] {
  return message.filter(({ kind }) => kind === 'field');
}

function labelOf(part: Part, { fields }: Given): string {
  return fields.find(({ id }) => part.kind === 'field' && id === part.field)?.label ?? '';
}
