import {
  bigDecimalOf,
  canonicalText,
  plainText,
  withoutTrailingZeros,
} from '#core/explain/serializers/big-decimal.ts';
import {
  formatDecimal,
  roundedDecimal,
  shortestDecimal,
  withoutZeros,
} from '#core/explain/serializers/decimal.ts';
import { javaStyle } from '#core/explain/serializers/decimal-styles.ts';
import {
  anyInteger,
  asString,
  everyDouble,
  int64,
  integersWithin,
  integerToken,
  type NumberForm,
  numberForm,
  numberToken,
} from '#core/explain/serializers/number-rules.ts';

/** Double.toString of Java 19 and later, and of earlier ones but for rare superfluous digits (JDK-4511638). */
function javaDouble(value: number): string {
  const decimal = shortestDecimal(value);
  // Of all two-digit decimals that read back as this double, Java takes the closest: 4.9E-324, not 5.0E-324.
  const two = roundedDecimal(value, 2, 'away');
  const isClosest = decimal.digits.length === 1 && Number(value.toPrecision(2)) === value;
  return formatDecimal(isClosest ? two : decimal, javaStyle);
}

const bigDecimal = (_: number, raw: string) => canonicalText(bigDecimalOf(raw));

export const jackson = numberForm({
  integer: anyInteger,
  float: javaDouble,
  infinite: (value) => `"${value}"`,
});

/** Gson reading into Map or Object: every number is a Double. */
export const gsonDouble = numberForm({ integer: everyDouble, float: javaDouble });

/** Long or BigInteger, and BigDecimal: fastjson 1, json-simple, Jackson's USE_BIG_DECIMAL_FOR_FLOATS. */
export const javaBig: NumberForm = (raw) => (numberToken.test(raw) ? bigOrInteger(raw) : undefined);

const bigOrInteger = (raw: string) =>
  integerToken.test(raw) ? anyInteger(raw) : canonicalText(bigDecimalOf(raw));

const maxSafe = '9007199254740991';

/** Integers that JavaScript would lose become strings (BrowserCompatible). */
export const fastjsonBrowser: NumberForm = (raw) =>
  integerToken.test(raw) ? integersWithin(maxSafe, maxSafe, asString)(raw) : javaBig(raw);

/** A Double where the text has an exponent, else a BigDecimal. */
export const fastjson2 = numberForm({
  integer: anyInteger,
  float: (value, raw) => (/e/i.test(raw) ? javaDouble(value) : bigDecimal(value, raw)),
  infinite: () => 'null',
});

export const fastjson2Browser: NumberForm = (raw) => {
  if (integerToken.test(raw)) return integersWithin(maxSafe, maxSafe, asString)(raw);
  return /e/i.test(raw) || isExactInJavaScript(raw) ? fastjson2(raw) : asString(raw);
};

/** Whether a decimal keeps its digits as a double: TypeUtils.isJavaScriptSupport of fastjson2. */
function isExactInJavaScript(raw: string): boolean {
  const decimal = bigDecimalOf(raw);
  const isSafe = decimal.digits.length === 16 && BigInt(decimal.digits) <= Number.MAX_SAFE_INTEGER;
  if (decimal.digits.length < 16 || isSafe) return true;
  const double = withoutTrailingZeros(bigDecimalOf(String(Number(raw))));
  return plainText(double) === plainText(withoutTrailingZeros(decimal));
}

/** A BigDecimal where the text is longer than 18 characters, else a Double. */
export const jsonSmart = numberForm({
  integer: anyInteger,
  float: (value, raw) => (raw.length > 18 ? bigDecimal(value, raw) : javaDouble(value)),
  infinite: () => 'null',
});

/** JSONObject.numberToString of JSON-java: zeros at the end go unless there is an exponent. */
export const jsonJava: NumberForm = (raw) => {
  if (!numberToken.test(raw)) return undefined;
  if (/^-0(?:\.0+)?$/.test(raw)) return '-0';
  const text = bigOrInteger(raw);
  return /\./.test(text) && !/E/.test(text) ? withoutZeros(text).replace(/\.$/, '') : text;
};

function androidDouble(value: number): string {
  if (Object.is(value, -0)) return '-0';
  if (!Number.isInteger(value) || Math.abs(value) > 2 ** 63) return javaDouble(value);
  const long = BigInt(value);
  return String(long === 2n ** 63n ? long - 1n : long);
}

/** JSONObject.numberToString of Android: a double that equals its longValue is written as that. */
export const android = numberForm({ integer: int64(everyDouble), float: androidDouble });

/** A power of ten that no one means: hutool and .NET would write that many zeros. */
const mostZeros = 5000;

/** NumberUtil.toStr of hutool: BigDecimal, no zeros at the end, no exponent. */
export const hutool: NumberForm = (raw) => {
  if (!numberToken.test(raw)) return undefined;
  if (integerToken.test(raw)) return raw === '-0' ? asString(raw) : int64(asString)(raw);
  const decimal = withoutTrailingZeros(bigDecimalOf(raw));
  return Math.abs(decimal.scale) > mostZeros ? undefined : plainText(decimal);
};
