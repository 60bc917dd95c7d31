import { type EscapeRules, quoting } from '#core/explain/serializers/quoting.ts';

/** Only what RFC 8259 §7 demands, in lower case; the name says what becomes of a lone surrogate. */
export const plainRefusing = quoting({ hex: 'lower', lone: 'refused' });
/** JSON.stringify (ECMA-262 QuoteJSONString, well-formed since ES2019). */
export const plainEscaping = quoting({ hex: 'lower', lone: 'escaped' });

/** `?` is what Java's String.getBytes puts for a lone surrogate. */
export function java(rules: Omit<EscapeRules, 'lone'>) {
  return quoting({ ...rules, lone: '?' });
}

export const above7e = '\\u007f-\\u{10ffff}';
export const above7f = '\\u0080-\\u{10ffff}';
export const lineSeparators = '\\u2028\\u2029';
