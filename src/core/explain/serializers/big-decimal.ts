import { withoutZeros } from '#core/explain/serializers/decimal.ts';

/**
 * An exact decimal, `digits` × 10^-`scale`, as java.math.BigDecimal keeps it: zeros at the end count, minus zero
 * does not exist.
 */
export type BigDecimal = {
  readonly negative: boolean;
  /** Without zeros at the front; `0` for zero. */
  readonly digits: string;
  readonly scale: number;
};

/** The exact decimal that a JSON number writes. */
export function bigDecimalOf(raw: string): BigDecimal {
  const [mantissa = '', exponent = '0'] = raw.replace(/^-/, '').split(/[eE]/);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+(?=.)/, '');
  const negative = raw.startsWith('-') && digits !== '0';
  return { negative, digits, scale: fraction.length - Number(exponent) };
}

/**
 * As BigDecimal.toString writes it: `1E+3`, `0.000001`, `1E-7`
 * (https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/math/BigDecimal.html#toString()).
 */
export function canonicalText(decimal: BigDecimal): string {
  const { negative, digits, scale } = decimal;
  const exponent = digits.length - 1 - scale;
  if (scale >= 0 && exponent >= -6) return plainText(decimal);
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  const power = exponent === 0 ? '' : `E${exponent > 0 ? '+' : ''}${exponent}`;
  return `${negative ? '-' : ''}${mantissa}${power}`;
}

/** As BigDecimal.toPlainString writes it: no exponent, however long. */
export function plainText({ negative, digits, scale }: BigDecimal): string {
  const sign = negative ? '-' : '';
  if (scale <= 0)
    return `${sign}${digits === '0' ? '0' : digits.padEnd(digits.length - scale, '0')}`;
  const padded = digits.padStart(scale + 1, '0');
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
}

/** BigDecimal.stripTrailingZeros. */
export function withoutTrailingZeros({ negative, digits, scale }: BigDecimal): BigDecimal {
  const kept = withoutZeros(digits);
  if (kept === '0') return { negative, digits: kept, scale: 0 };
  return { negative, digits: kept, scale: scale - (digits.length - kept.length) };
}
