import { plainSeconds, secondsOf } from '#core/explain/mistakes/time-stamp/moments.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

/** Every millisecond of the second, the full second first. */
function* millisecondsOf(text: string): Iterable<Variant<string>> {
  const seconds = secondsOf(text);
  if (seconds === undefined) return;
  for (let millisecond = 0; millisecond < 1000; millisecond += 1) {
    yield { value: seconds + String(millisecond).padStart(3, '0'), values: { millisecond } };
  }
}

function* wholeSeconds(text: string): Iterable<Variant<string>> {
  const seconds = secondsOf(text);
  if (seconds === undefined || seconds === text) return;
  yield { value: seconds };
  const tenths = text.charAt(seconds.length).replace('.', text.charAt(seconds.length + 1));
  if (tenths >= '5') yield { value: String(Number(seconds) + 1) };
}

/** Only full seconds: every microsecond is tried by `search/fractions.ts`, and nanoseconds are too many. */
function* finerUnits(text: string): Iterable<Variant<string>> {
  const seconds = secondsOf(text);
  if (seconds === undefined) return;
  const digits = /^\d{10,19}$/.test(text) ? text : seconds;
  yield { value: digits.slice(0, 16).padEnd(16, '0'), values: { unit: 'microseconds' } };
  yield { value: digits.padEnd(19, '0'), values: { unit: 'nanoseconds' } };
}

/** `1.565314789E9` of Java, `1.565314789e9` of JavaScript, `1.565314789e+09` of Go and C. */
function exponentials(seconds: number): readonly string[] {
  const [mantissa = '', exponent = ''] = seconds.toExponential().split('e+');
  const javaMantissa = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
  return [
    `${javaMantissa}E${exponent}`,
    `${mantissa}e+${exponent.padStart(2, '0')}`,
    `${mantissa}e${exponent}`,
    `${mantissa}e+${exponent}`,
    `${mantissa}E+${exponent.padStart(2, '0')}`,
  ];
}

function* floats(text: string): Iterable<Variant<string>> {
  const seconds = plainSeconds(text);
  if (seconds === undefined) return;
  for (const fraction of ['.0', '.00', '.000', '.000000', '.']) {
    yield shown(text + fraction);
  }
  yield* exponentials(seconds).map(shown);
}

/** Three digits, and as `Date.now() / 1000` writes them: without zeros at the end. */
function* fractions(text: string): Iterable<Variant<string>> {
  if (plainSeconds(text) === undefined) return;
  for (let millisecond = 1; millisecond < 1000; millisecond += 1) {
    const digits = String(millisecond).padStart(3, '0');
    yield shown(`${text}.${digits}`);
    if (digits.endsWith('0')) yield shown(`${text}.${digits.replace(/0+$/, '')}`);
  }
}

function shown(value: string): Variant<string> {
  return { value, values: { text: value } };
}

/** The client signed the same moment in another unit or as another kind of number. */
export const unitMistakes: readonly Mistake[] = [
  {
    id: 'time-stamp-milliseconds',
    layer: 'time-stamp',
    prior: 'high',
    arisesIn: ['JavaScript Date.now()', 'Java System.currentTimeMillis()'],
    code: {
      language: 'JavaScript',
      line: 'const timeStamp = String(Math.floor(Date.now() / 1000));',
    },
    source: 'https://github.com/hookdeck/outpost/issues/412',
    variants: millisecondsOf,
    isRange: true,
  },
  {
    id: 'time-stamp-seconds',
    layer: 'time-stamp',
    prior: 'high',
    arisesIn: ['JavaScript Date.now()', 'Java System.currentTimeMillis()'],
    code: {
      language: 'Java',
      line: 'String timeStamp = String.valueOf(Instant.now().getEpochSecond());',
    },
    source: 'https://github.com/HubSpot/hubspot-api-ruby/issues/357',
    variants: wholeSeconds,
  },
  {
    id: 'time-stamp-finer-unit',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['Python time.time_ns()', 'Go UnixNano()'],
    code: { language: 'Go', line: 'timeStamp := strconv.FormatInt(time.Now().Unix(), 10)' },
    source: 'https://pkg.go.dev/time#Time.UnixNano',
    variants: finerUnits,
  },
  {
    id: 'time-stamp-float',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['Python time.time()', 'Gson with Map', 'Go %v of a float64'],
    code: { language: 'Python', line: 'timestamp = str(int(time.time()))' },
    source: 'https://github.com/getsentry/sentry/pull/271',
    variants: floats,
  },
  {
    id: 'time-stamp-fraction',
    layer: 'time-stamp',
    prior: 'low',
    arisesIn: ['JavaScript Date.now() / 1000', 'Python time.time()', 'PHP microtime(true)'],
    code: {
      language: 'JavaScript',
      line: 'const timeStamp = String(Math.floor(Date.now() / 1000));',
    },
    source: 'https://github.com/getsentry/sentry/pull/271',
    variants: fractions,
    isRange: true,
  },
];
