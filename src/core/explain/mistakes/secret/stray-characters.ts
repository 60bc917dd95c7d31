import { concatBytes } from '#core/bytes/bytes.ts';
import {
  keysOf,
  type SecretText,
  textBytes,
  variant,
} from '#core/explain/mistakes/secret/key-variants.ts';
import type { Mistake } from '#core/schemes/mistake.ts';

const lineEnds = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const;

const trailingNewline: Mistake = {
  id: 'secret-trailing-newline',
  layer: 'secret',
  prior: 'high',
  arisesIn: ['echo', 'Docker and Kubernetes secrets', 'files', 'Vercel CLI'],
  code: { language: 'shell', line: 'SECRET_KEY="$(tr -d \'\\r\\n\' < secret.txt)"' },
  source: 'https://github.com/alexellis/derek/issues/72',
  variants: (secret, given) =>
    keysOf(
      lineEnds.map(([ending, characters]): SecretText => [secret + characters, { ending }]),
      given,
    ),
};

const blanks = [
  ['space', ' '],
  ['tab', '\t'],
  ['nbsp', '\u00a0'],
  ['zwsp', '\u200b'],
  ['ideographic', '\u3000'],
] as const;

const whiteSpace: Mistake = {
  id: 'secret-white-space',
  layer: 'secret',
  prior: 'medium',
  arisesIn: ['copies from a console, a chat or a table'],
  code: { language: 'Python', line: 'secret_key = os.environ["SECRET_KEY"].strip()' },
  source: 'https://github.com/jackyxian/BaiduPushSDK/issues/4',
  variants: (secret, given) => keysOf(withBlanks(secret), given),
};

function withBlanks(secret: string): readonly SecretText[] {
  const texts = (place: string, write: (blank: string) => string) =>
    blanks.map(([character, blank]): SecretText => [write(blank), { character, place }]);
  return [
    ...texts('end', (blank) => secret + blank),
    ...texts('start', (blank) => blank + secret),
    ...texts('both', (blank) => blank + secret + blank),
  ];
}

const quoted: Mistake = {
  id: 'secret-in-quotes',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['docker --env-file', '.env files', 'YAML', 'set in cmd.exe'],
  code: { language: 'shell', line: 'SECRET_KEY=0123456789abcdef' },
  variants: (secret, given) =>
    keysOf(
      quotes.map((quote) => withQuotes(secret, quote)),
      given,
    ),
};

const quotes = ['""', "''", '``', '“”', '‘’', '<>', '{}'] as const;

function withQuotes(secret: string, [opening = '', closing = '']: string): SecretText {
  return [opening + secret + closing, { quotes: `${opening} ${closing}` }];
}

const byteOrderMark: Mistake = {
  id: 'secret-byte-order-mark',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['PowerShell', 'Notepad', 'files on Windows'],
  code: { language: 'C#', line: 'File.WriteAllText(path, secretKey, new UTF8Encoding(false));' },
  *variants(secret) {
    const bytes = textBytes(secret);
    if (bytes !== undefined) yield variant(concatBytes([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]));
  },
};

/** Characters that came to the secret on its way into the client. */
export const strayCharacters: readonly Mistake[] = [
  trailingNewline,
  whiteSpace,
  quoted,
  byteOrderMark,
];
