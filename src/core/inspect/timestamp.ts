import { strayCharacter } from '#core/http/header-value.ts';
import type { Message } from '#core/messages.ts';

/** How urgent a reading is: nothing to see, worth a look, very likely the cause of a 403. */
export type TimestampTone = 'ink' | 'warn' | 'bad';

/** What a time stamp says. Seconds count from 1970-01-01T00:00:00Z. */
export type TimestampReading =
  | {
      readonly kind: 'seconds';
      readonly seconds: number;
      /** Negative when the time stamp lies ahead of the clock. */
      readonly ageSeconds: number;
      readonly tone: TimestampTone;
      readonly message: Message;
      /** How old it may be, or that the vendor does not say so. */
      readonly limit: Message;
    }
  | {
      /** Milliseconds and finer. `suggestion` is the same moment in seconds, as text to put in its place. */
      readonly kind: 'too-fine';
      readonly seconds: number;
      readonly suggestion: string;
      readonly tone: 'bad';
      readonly message: Message;
    }
  | { readonly kind: 'unreadable'; readonly tone: 'bad'; readonly message: Message };

/** Whose time stamp it is: the scheme’s short name, and the vendor's window where it publishes one. */
export type TimestampRule = { readonly name: string; readonly windowSeconds?: number };

/**
 * Reads a time stamp that should be decimal Unix seconds, against a clock in
 * seconds. TPNS publishes no window; 300 s and 600 s are those of its relatives
 * (Tencent Meeting 5 minutes, Xinge v2 `valid_time` at most 600 s), so a stamp
 * beyond them is pointed out. Undefined when nothing is typed.
 */
export function readTimestamp(
  text: string,
  nowSeconds: number,
  rule: TimestampRule,
): TimestampReading | undefined {
  if (text === '') return undefined;
  const stray = strayCharacter(text, /[^0-9]/u);
  if (stray !== undefined) return unreadable('timestamp.not-digits', { ...stray });
  const fine = finerUnits.find(({ digits }) => digits === text.length);
  if (fine !== undefined) return readTooFine(text, fine.id);
  const seconds = Number(text);
  if (seconds > endOfYear9999) return unreadable('timestamp.too-large', { count: text.length });
  return readSeconds(seconds, nowSeconds, rule);
}

/** By their length at a time between 2001-09-09 and 2286-11-20. */
const finerUnits = [
  { digits: 13, id: 'timestamp.milliseconds' },
  { digits: 16, id: 'timestamp.microseconds' },
  { digits: 19, id: 'timestamp.nanoseconds' },
];

const endOfYear9999 = 253_402_300_799;

function unreadable(id: string, values: NonNullable<Message['values']>): TimestampReading {
  return { kind: 'unreadable', tone: 'bad', message: { id, values } };
}

function readTooFine(text: string, id: string): TimestampReading {
  const suggestion = text.slice(0, 10);
  return {
    kind: 'too-fine',
    seconds: Number(suggestion),
    suggestion,
    tone: 'bad',
    message: { id, values: { seconds: suggestion } },
  };
}

function readSeconds(seconds: number, nowSeconds: number, rule: TimestampRule): TimestampReading {
  const ageSeconds = nowSeconds - seconds;
  const tone = toneOf(ageSeconds, rule.windowSeconds ?? 600);
  const message = sayAge(ageSeconds);
  return { kind: 'seconds', seconds, ageSeconds, tone, message, limit: limitOf(rule) };
}

function limitOf({ name, windowSeconds }: TimestampRule): Message {
  if (windowSeconds === undefined) return { id: 'timestamp.no-limit' };
  return { id: 'timestamp.limit', values: { name, minutes: windowSeconds / 60 } };
}

/** A stamp ahead of the clock is never right: this clock, or the one that wrote it, is wrong. */
function toneOf(ageSeconds: number, windowSeconds: number): TimestampTone {
  const distance = Math.abs(ageSeconds);
  if (distance > windowSeconds) return 'bad';
  return distance > 300 || ageSeconds < 0 ? 'warn' : 'ink';
}

/** Months and years of the mean length of the Gregorian calendar (365.2425 days). */
const units = [
  { unit: 'year', seconds: 31_556_952 },
  { unit: 'month', seconds: 2_629_746 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
];

/** `timestamp.now`, `timestamp.past.<unit>` or `timestamp.future.<unit>`, rounded down to whole units. */
function sayAge(ageSeconds: number): Message {
  const distance = Math.abs(ageSeconds);
  const fitting = units.find(({ seconds }) => seconds <= distance);
  if (fitting === undefined) return { id: 'timestamp.now' };
  const direction = ageSeconds > 0 ? 'past' : 'future';
  const count = Math.floor(distance / fitting.seconds);
  return { id: `timestamp.${direction}.${fitting.unit}`, values: { count } };
}
