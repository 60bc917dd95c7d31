import {
  type DecimalStyle,
  formatDecimal,
  roundedDecimal,
  shortestDecimal,
} from '#core/explain/serializers/decimal.ts';

/** A number's text as a runtime writes it after reading it; undefined when the runtime refuses the number. */
export type NumberForm = (raw: string) => string | undefined;

type Rules = {
  /** Of a number without point and exponent; `double` when the runtime reads it as one. */
  readonly integer: (raw: string) => string | undefined;
  readonly float: (value: number, raw: string) => string | undefined;
  /** Of a double past the largest. */
  readonly infinite?: (value: number) => string;
  /** Of the words NaN and Infinity, which are not JSON. */
  readonly word?: (value: number) => string;
};

const asDouble = 'double';
export const integerToken = /^-?[0-9]+$/;
export const numberToken = /^-?[0-9]/;

/** The form that reads integers, doubles, infinities and words by these rules. */
export function numberForm({ integer, float, infinite, word }: Rules): NumberForm {
  return (raw) => {
    if (!numberToken.test(raw)) return word?.(valueOfWord(raw));
    const text = integerToken.test(raw) ? integer(raw) : asDouble;
    if (text !== asDouble) return text;
    const value = Number(raw);
    return Number.isFinite(value) ? float(value, raw) : infinite?.(value);
  };
}

/** As written: a library that keeps a number's text. */
export const asText: NumberForm = (raw) => (numberToken.test(raw) ? raw : undefined);

/** Integers of any length, minus zero without its sign. */
export const anyInteger = (raw: string) => (raw === '-0' ? '0' : raw);

export const everyDouble = () => asDouble;

/** Integers from `least` to `most` (digits without sign), and what becomes of the others. */
export function integersWithin(
  least: string,
  most: string,
  beyond: (raw: string) => string | undefined,
) {
  return (raw: string) => {
    const limit = raw.startsWith('-') ? least : most;
    const digits = raw.replace('-', '');
    const fits =
      digits.length < limit.length || (digits.length === limit.length && digits <= limit);
    return fits ? anyInteger(raw) : beyond(raw);
  };
}

const int64Least = '9223372036854775808';
export const int64 = (beyond: (raw: string) => string | undefined) =>
  integersWithin(int64Least, '9223372036854775807', beyond);
export const uint64 = (beyond: (raw: string) => string | undefined) =>
  integersWithin(int64Least, '18446744073709551615', beyond);
export const asString = (raw: string) => `"${raw}"`;
export const refused = () => undefined;

export const shortest = (style: DecimalStyle) => (value: number) =>
  formatDecimal(shortestDecimal(value), style);
export const rounded = (precision: number, style: DecimalStyle) => (value: number) =>
  formatDecimal(roundedDecimal(value, precision, 'even'), style);

function valueOfWord(raw: string): number {
  const sign = raw.startsWith('-') ? -1 : 1;
  return /inf/i.test(raw) ? sign * Number.POSITIVE_INFINITY : Number.NaN;
}
