/**
 * A decimal number by its significant digits, d.ddd × 10^exponent. The digits do not end in zeros; zero is the
 * digit 0 with exponent 0.
 */
export type Decimal = {
  readonly negative: boolean;
  readonly digits: string;
  readonly exponent: number;
};

/** The fewest digits that read back as the same double: what JavaScript, Python, Ruby, Go, PHP and Rust print. */
export function shortestDecimal(value: number): Decimal {
  return decimalOf(value, value.toExponential());
}

/**
 * A double rounded to `precision` digits, as C's `%.*e`. The exact value is rounded; a tie goes to the even digit
 * (glibc and PHP) or away from zero (.NET Framework).
 */
export function roundedDecimal(value: number, precision: number, tie: 'even' | 'away'): Decimal {
  const rounded = decimalOf(value, value.toExponential(precision - 1));
  if (tie === 'away') return rounded;
  // toExponential rounds a tie away from zero (ECMA-262, Number.prototype.toExponential). A hundred
  // digits tell a tie: a double with so long a run of zeros after a 5 has nothing behind them.
  const exact = value.toExponential(100);
  const digits = exact.replace(/^-|\.|e.*$/g, '');
  const isTie = /^50*$/.test(digits.slice(precision));
  if (!isTie || !/[02468]$/.test(digits.slice(0, precision))) return rounded;
  return decimalOf(value, `${digits[0]}.${digits.slice(1, precision)}e${exact.split('e')[1]}`);
}

function decimalOf(value: number, exponential: string): Decimal {
  const [mantissa = '', exponent] = exponential.split('e');
  return {
    negative: value < 0 || Object.is(value, -0),
    digits: withoutZeros(mantissa.replace(/[-.]/g, '')),
    exponent: Number(exponent),
  };
}

/** Digits without the zeros at their end; one digit stays. A loop, as `0+$` takes quadratic time on zeros that do not end. */
export function withoutZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** How a runtime writes a decimal. */
export type DecimalStyle = {
  /** Whether `exponent` is written without E notation. */
  readonly plain: (exponent: number, digitCount: number) => boolean;
  /** What stands between mantissa and exponent. */
  readonly mark: 'e' | 'E';
  /** Before an exponent that is not negative. */
  readonly plus: '' | '+';
  /** The fewest digits of the exponent. */
  readonly exponentDigits: 1 | 2;
  /** `1.0` rather than `1`. */
  readonly point: boolean;
  /** `1.0e5` rather than `1e5`. */
  readonly pointBeforeMark: boolean;
};

/** The number as text, with a sign for minus zero. */
export function formatDecimal(
  { negative, digits, exponent }: Decimal,
  style: DecimalStyle,
): string {
  const isPlain = style.plain(exponent, digits.length);
  const text = isPlain
    ? plainText(digits, exponent, style)
    : scientificText(digits, exponent, style);
  return negative ? `-${text}` : text;
}

function plainText(digits: string, exponent: number, { point }: DecimalStyle): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return withFraction(whole, fraction, point);
}

function scientificText(digits: string, exponent: number, style: DecimalStyle): string {
  const mantissa = withFraction(digits.slice(0, 1), digits.slice(1), style.pointBeforeMark);
  const sign = exponent < 0 ? '-' : style.plus;
  const power = String(Math.abs(exponent)).padStart(style.exponentDigits, '0');
  return `${mantissa}${style.mark}${sign}${power}`;
}

function withFraction(whole: string, fraction: string, point: boolean): string {
  if (fraction !== '') return `${whole}.${fraction}`;
  return point ? `${whole}.0` : whole;
}
