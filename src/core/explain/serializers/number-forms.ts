import { bigDecimalOf, plainText } from '#core/explain/serializers/big-decimal.ts';
import { formatDecimal, roundedDecimal } from '#core/explain/serializers/decimal.ts';
import * as styles from '#core/explain/serializers/decimal-styles.ts';
import {
  anyInteger,
  asString,
  everyDouble,
  int64,
  type NumberForm,
  numberForm,
  refused,
  rounded,
  shortest,
  uint64,
} from '#core/explain/serializers/number-rules.ts';

export const ecmascript = numberForm({
  integer: everyDouble,
  float: (value) => String(value),
  infinite: () => 'null',
});

/** Go's `any`: every number is a float64. */
export const goFloat64 = numberForm({ integer: everyDouble, float: shortest(styles.ecmaStyle) });

/** Integer fields keep every digit, floats are printed as a float64 is. */
export const goStruct = numberForm({ integer: anyInteger, float: shortest(styles.ecmaStyle) });

/** Go's %v of `any`. */
export const goVerb = numberForm({ integer: everyDouble, float: shortest(styles.goVerbStyle) });

const pythonInfinite = (value: number) =>
  Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';

export const python = numberForm({
  integer: anyInteger,
  float: shortest(styles.pythonStyle),
  infinite: pythonInfinite,
  word: pythonInfinite,
});

const reprInfinite = (value: number) => String(value).toLowerCase().replace('inity', '');

/** `repr` of an int or float. */
export const pythonRepr = numberForm({
  integer: anyInteger,
  float: shortest(styles.pythonStyle),
  infinite: reprInfinite,
  word: reprInfinite,
});

const rustFloat = shortest(styles.ryuStyle);

export const orjson = numberForm({
  integer: uint64(refused),
  float: rustFloat,
  infinite: () => 'null',
});

export const msgspec = numberForm({
  integer: anyInteger,
  float: rustFloat,
  infinite: () => 'null',
});

export const ujson = numberForm({
  integer: anyInteger,
  float: shortest({ ...styles.pythonStyle, exponentDigits: 1 }),
  infinite: pythonInfinite,
});

export const serdeJson = numberForm({
  integer: (raw) => (raw === '-0' ? '-0.0' : uint64(everyDouble)(raw)),
  float: rustFloat,
});

/** serialize_precision = -1, the default since PHP 7.1. */
export const php = numberForm({
  integer: int64(everyDouble),
  float: shortest(styles.phpStyle(17, false)),
});

/** JSON_PRESERVE_ZERO_FRACTION. */
export const phpZeroFraction = numberForm({
  integer: int64(everyDouble),
  float: shortest(styles.phpStyle(17, true)),
});

/** JSON_BIGINT_AS_STRING at json_decode. */
export const phpBigString = numberForm({
  integer: int64(asString),
  float: shortest(styles.phpStyle(17, false)),
});

export const phpPrecision17 = numberForm({
  integer: int64(everyDouble),
  float: rounded(17, styles.phpStyle(17, false)),
});

export const phpPrecision14 = numberForm({
  integer: int64(everyDouble),
  float: rounded(14, styles.phpStyle(14, false)),
});

export const ruby = numberForm({ integer: anyInteger, float: shortest(styles.rubyStyle) });

/** ActiveSupport's Float#as_json makes nil of what is not finite. */
export const rails = numberForm({
  integer: anyInteger,
  float: shortest(styles.rubyStyle),
  infinite: () => 'null',
});

const isLong = (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 63;
const oneDecimal = (value: number) => `${BigInt(value)}.0`;

/** Oj's dump_float writes `%.1f` where a double equals a C long. */
export const oj = numberForm({
  integer: anyInteger,
  float: (value) => (isLong(value) ? oneDecimal(value) : shortest(styles.rubyStyle)(value)),
});

export const ojObject = numberForm({
  integer: anyInteger,
  float: (value) =>
    isLong(value) ? oneDecimal(value) : rounded(15, styles.printfStyle(15))(value),
});

function dotnetFrameworkDouble(value: number): string {
  const fifteen = roundedDecimal(value, 15, 'away');
  const text = formatDecimal({ ...fifteen, negative: value < 0 }, styles.dotnetStyle(15));
  if (Number(text) === value) return text;
  return formatDecimal(roundedDecimal(value, 17, 'away'), styles.dotnetStyle(17));
}

/** Newtonsoft on .NET Framework and Mono: "R", which tries 15 digits and then takes 17. */
export const newtonsoftFramework = numberForm({
  integer: anyInteger,
  float: dotnetFrameworkDouble,
});

/** Newtonsoft on .NET Core 3.0 and later, whose doubles are shortest round-trip. Documented, not run. */
export const newtonsoftCore = numberForm({
  integer: anyInteger,
  float: shortest(styles.dotnetStyle(15)),
});

/** System.Decimal: zeros at the end kept, a point always written. What it would have to round is not emulated. */
export const newtonsoftDecimal = numberForm({
  integer: anyInteger,
  float: (_, raw) => {
    const decimal = bigDecimalOf(raw);
    if (decimal.scale > 28 || decimal.digits.length - decimal.scale > 28) return undefined;
    const text = plainText(decimal);
    return text.includes('.') ? text : `${text}.0`;
  },
});

export const nlohmann = numberForm({
  integer: uint64(everyDouble),
  float: shortest(styles.nlohmannStyle),
});

export const rapidjson = numberForm({
  integer: uint64(everyDouble),
  float: shortest(styles.rapidjsonStyle),
});

/** jq 1.6: doubles; what is too large becomes the largest. */
export const jq = numberForm({
  integer: everyDouble,
  float: shortest(styles.jqStyle),
  infinite: (value) => (value > 0 ? '1.7976931348623157e+308' : '-1.7976931348623157e+308'),
});

const fifteenDigits = rounded(15, styles.printfStyle(15));
const isUnsigned = (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 64;

/** Perl writes a double that is a whole number of 64 bits as an integer; JSON::PP keeps longer integers as strings. */
export const perlPp = numberForm({
  integer: (raw) => uint64(raw.length > 20 ? asString : everyDouble)(raw),
  float: (value) => (isUnsigned(value) ? String(BigInt(value)) : fifteenDigits(value)),
  infinite: (value) => (value > 0 ? 'Inf' : '-Inf'),
});

export const perlXs = numberForm({
  integer: uint64(asString),
  float: fifteenDigits,
  infinite: (value) => (value > 0 ? 'inf' : '-inf'),
});

/**
 * Forms that print other digits than the fewest that identify a double, and how many digits a number may have
 * for them to agree with all the others.
 */
export const roundingForms: ReadonlyMap<NumberForm, 'thirteen-digits' | 'none'> = new Map([
  [phpPrecision17, 'none'],
  [phpPrecision14, 'thirteen-digits'],
  [ojObject, 'thirteen-digits'],
  [newtonsoftFramework, 'thirteen-digits'],
  [perlPp, 'thirteen-digits'],
  [perlXs, 'thirteen-digits'],
]);
