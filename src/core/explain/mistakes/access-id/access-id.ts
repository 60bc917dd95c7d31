import { otherIdentifiers } from '#core/explain/mistakes/access-id/other-identifiers.ts';
import type { Given, Mistake, Variant } from '#core/schemes/mistake.ts';

function* theSecret(_: string, { recipe, values }: Given): Iterable<Variant<string>> {
  const secret = values[recipe.key.field] ?? '';
  if (secret !== '') yield { value: secret };
}

function* otherIds(text: string, given: Given): Iterable<Variant<string>> {
  for (const value of otherIdentifiers(text, given)) yield { value, values: { text: value } };
}

const separators = [',', '.', ' ', "'", '_', '\u00a0', '\u202f'];

function grouped(digits: string): readonly string[] {
  return separators.map((separator) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator));
}

/** `1.500001048E9` of Java, `1.500001048e+09` of Go and C, `1.500001048e9` of JavaScript. */
function exponentials(digits: string): readonly string[] {
  const [mantissa = '', exponent = ''] = Number(digits).toExponential().split('e+');
  const javaMantissa = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  const padded = exponent.padStart(2, '0');
  return [
    `${javaMantissa}E${exponent}`,
    `${mantissa}e+${padded}`,
    `${mantissa}e${exponent}`,
    `${mantissa}e+${exponent}`,
    `${mantissa}E+${padded}`,
  ];
}

const int32 = new DataView(new ArrayBuffer(4));

/** The low 32 bits, as a signed and as an unsigned number. */
function overflowed(digits: string): readonly string[] {
  int32.setUint32(0, Number(BigInt(digits) & 0xffff_ffffn));
  return [String(int32.getInt32(0)), String(int32.getUint32(0)), String(2 ** 31 - 1)];
}

/** The most digits that a 64-bit number has. */
const mostDigits = 19;

function asNumber(text: string): readonly string[] {
  if (!/^\d+$/.test(text) || text.length > mostDigits) return [];
  const unpadded = text.replace(/^0+(?=\d)/, '');
  return [
    ...exponentials(text),
    `${text}.0`,
    `${text}.00`,
    ...grouped(text),
    unpadded,
    `0${text}`,
    ...overflowed(text),
    `${text}L`,
    `0x${BigInt(text).toString(16)}`,
    BigInt(text).toString(16),
  ];
}

function* formatted(text: string): Iterable<Variant<string>> {
  const quoted = [`"${text}"`, `'${text}'`, `\\"${text}\\"`];
  for (const value of [...asNumber(text), ...quoted]) yield { value, values: { text: value } };
}

const stray = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['space', ' '],
  ['tab', '\t'],
  ['U+200B', '\u200b'],
  ['U+00A0', '\u00a0'],
  ['U+FEFF', '\ufeff'],
  ['U+3000', '\u3000'],
] as const;

function* withStrayCharacters(text: string): Iterable<Variant<string>> {
  for (const [character, space] of stray) {
    yield { value: text + space, values: { character } };
    yield { value: space + text, values: { character } };
  }
}

function* cleaned(text: string): Iterable<Variant<string>> {
  yield { value: text.trim() };
  yield { value: text.replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '') };
}

/** What languages write for a variable that nobody has set. */
const notSet = ['', 'undefined', 'null', 'None', 'nil', '0'];

function* unset(): Iterable<Variant<string>> {
  for (const value of notSet) yield { value, values: { text: value } };
}

/** What clients sign in the place of the id that the request carries. */
export const accessIdMistakes: readonly Mistake[] = [
  {
    id: 'access-id-white-space',
    layer: 'access-id',
    prior: 'low',
    arisesIn: ['copies from a console', 'files', 'environment variables'],
    code: { language: 'Python', line: 'access_id = os.environ["ACCESS_ID"].strip()' },
    source: 'https://github.com/akamai/AkamaiOPEN-edgegrid-php/issues/3',
    variants: withStrayCharacters,
  },
  {
    id: 'access-id-cleaned',
    layer: 'access-id',
    prior: 'low',
    arisesIn: ['trim() on one side only'],
    code: { language: 'Python', line: 'access_id = os.environ["ACCESS_ID"].strip()' },
    variants: cleaned,
  },
  {
    id: 'access-id-is-secret',
    layer: 'access-id',
    prior: 'low',
    arisesIn: ['arguments in the wrong order'],
    source: 'https://github.com/sieblyio/okx-api/issues/22',
    variants: theSecret,
  },
  {
    id: 'other-access-id',
    layer: 'access-id',
    prior: 'low',
    arisesIn: ['configurations of several apps', 'consoles that show several ids'],
    source: 'https://github.com/binarywang/WxJava/issues/673',
    variants: otherIds,
  },
  {
    id: 'access-id-formatted',
    layer: 'access-id',
    prior: 'low',
    arisesIn: ['Gson with Map', 'String.format with a locale', 'Excel', 'Java int'],
    code: { language: 'Java', line: 'String accessId = config.getString("accessId");' },
    variants: formatted,
  },
  {
    id: 'access-id-not-set',
    layer: 'access-id',
    prior: 'low',
    arisesIn: ['missing settings', 'misspelt environment variables'],
    code: {
      language: 'Python',
      line: 'access_id = os.environ["ACCESS_ID"]  # fails where it is missing',
    },
    variants: unset,
  },
];
