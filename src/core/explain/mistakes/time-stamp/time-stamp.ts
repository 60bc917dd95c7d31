import { dateMistakes } from '#core/explain/mistakes/time-stamp/dates.ts';
import { plainSeconds } from '#core/explain/mistakes/time-stamp/moments.ts';
import { unitMistakes } from '#core/explain/mistakes/time-stamp/units.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

const furthestSeconds = 10;

/** The nearest first. The client read the clock for the string before it did so for the header, so earlier comes first. */
function* otherReadings(text: string): Iterable<Variant<string>> {
  const seconds = plainSeconds(text);
  if (seconds === undefined) return;
  for (let distance = 1; distance <= furthestSeconds; distance += 1) {
    yield {
      value: String(seconds - distance),
      values: { seconds: distance, direction: 'earlier' },
    };
    yield { value: String(seconds + distance), values: { seconds: distance, direction: 'later' } };
  }
}

function* rounded(text: string): Iterable<Variant<string>> {
  const seconds = plainSeconds(text);
  if (seconds !== undefined) yield { value: String(seconds + 1) };
}

const whiteSpace = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['space', ' '],
  ['tab', '\t'],
] as const;

function* withWhiteSpace(text: string): Iterable<Variant<string>> {
  for (const [character, space] of whiteSpace) {
    yield { value: text + space, values: { character } };
    yield { value: space + text, values: { character } };
  }
}

/** As literals of programs: quoted, `long` of Java, hexadecimal, padded to a width. */
function* asLiterals(text: string): Iterable<Variant<string>> {
  const seconds = plainSeconds(text);
  const texts = [`"${text}"`, `'${text}'`, `\\"${text}\\"`, `${text}L`, `${text}l`, `0${text}`];
  if (seconds !== undefined) {
    const hex = seconds.toString(16);
    texts.push(`0x${hex}`, hex, `0x${hex.toUpperCase()}`, hex.toUpperCase());
  }
  for (const value of texts) yield { value, values: { text: value } };
}

/** What languages write for a variable that nobody has set. */
const notSet = ['', 'undefined', 'null', 'None', 'nil', 'NaN', '0'];

function* unset(): Iterable<Variant<string>> {
  for (const value of notSet) yield { value, values: { text: value } };
}

/** What clients sign in the place of the time stamp that the request carries. */
export const timeStampMistakes: readonly Mistake[] = [
  ...unitMistakes,
  {
    id: 'two-clock-reads',
    layer: 'time-stamp',
    prior: 'medium',
    arisesIn: ['two calls of time()', 'retries'],
    code: { language: 'Python', line: 'timestamp = str(int(time.time()))  # once, for both' },
    source: 'https://github.com/bybit-exchange/bybit.net.api/pull/10',
    variants: otherReadings,
  },
  {
    id: 'time-stamp-rounded',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['Math.round() beside Math.floor()', 'Python round()'],
    code: {
      language: 'JavaScript',
      line: 'const timeStamp = String(Math.floor(Date.now() / 1000));',
    },
    source: 'https://github.com/Dreagonmon/TpnsApi',
    variants: rounded,
  },
  ...dateMistakes,
  {
    id: 'time-stamp-white-space',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['shell', 'files'],
    code: { language: 'shell', line: 'TIMESTAMP="$(date +%s)"' },
    variants: withWhiteSpace,
  },
  {
    id: 'time-stamp-as-literal',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['JSON.stringify()', 'Java long literals', 'printf %q'],
    code: { language: 'JavaScript', line: 'const timeStamp = String(seconds);' },
    variants: asLiterals,
  },
  {
    id: 'time-stamp-not-set',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['variables that are set after signing'],
    variants: unset,
  },
];
