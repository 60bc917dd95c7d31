import type { DecimalStyle } from '#core/explain/serializers/decimal.ts';

const within = (least: number, most: number) => (exponent: number) =>
  exponent >= least && exponent <= most;

/** ECMA-262 Number::toString; Go's encoding/json follows it (encode.go, floatEncoder). */
export const ecmaStyle: DecimalStyle = {
  plain: within(-6, 20),
  mark: 'e',
  plus: '+',
  exponentDigits: 1,
  point: false,
  pointBeforeMark: false,
};

/** CPython float.__repr__ (Python/pystrtod.c, format code 'r'). */
export const pythonStyle: DecimalStyle = {
  plain: within(-4, 15),
  mark: 'e',
  plus: '+',
  exponentDigits: 2,
  point: true,
  pointBeforeMark: false,
};

/** PHP's smart_str_append_double (main/snprintf.c, php_gcvt). `precision` is 17 where serialize_precision is -1. */
export function phpStyle(precision: number, point: boolean): DecimalStyle {
  return {
    plain: within(-4, precision - 1),
    mark: 'e',
    plus: '+',
    exponentDigits: 1,
    point,
    pointBeforeMark: true,
  };
}

/** Ruby's Float#to_s (numeric.c, flo_to_s): sixteen whole digits stay plain only when a fraction follows. */
export const rubyStyle: DecimalStyle = {
  plain: (exponent, digits) => exponent >= -4 && (exponent < 15 || exponent + 1 < digits),
  mark: 'e',
  plus: '+',
  exponentDigits: 2,
  point: true,
  pointBeforeMark: true,
};

/** java.lang.Double.toString (https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/Double.html). */
export const javaStyle: DecimalStyle = {
  plain: within(-3, 6),
  mark: 'E',
  plus: '',
  exponentDigits: 1,
  point: true,
  pointBeforeMark: true,
};

/** Rust's ryu, which serde_json, orjson, msgspec and ujson 6 agree with. */
export const ryuStyle: DecimalStyle = {
  plain: within(-5, 15),
  mark: 'e',
  plus: '',
  exponentDigits: 1,
  point: true,
  pointBeforeMark: false,
};

/** nlohmann::detail::to_chars (include/nlohmann/detail/conversions/to_chars.hpp, format_buffer). */
export const nlohmannStyle: DecimalStyle = { ...pythonStyle, plain: within(-4, 14) };

/** RapidJSON's Prettify (include/rapidjson/internal/dtoa.h). */
export const rapidjsonStyle: DecimalStyle = { ...ryuStyle, plain: within(-6, 20) };

/** jq 1.6 (src/jv_dtoa.c, jvp_dtoa_fmt). */
export const jqStyle: DecimalStyle = {
  ...pythonStyle,
  plain: (exponent, digits) => exponent >= -4 && exponent <= digits + 14,
  point: false,
};

/** Go's %v of a float64 (strconv.FormatFloat with 'g' and the fewest digits). */
export const goVerbStyle: DecimalStyle = { ...pythonStyle, plain: within(-4, 5), point: false };

/** C's `%.<precision>g`. */
export function printfStyle(precision: number): DecimalStyle {
  return { ...pythonStyle, plain: within(-4, precision - 1), point: false };
}

/**
 * .NET's "R" with the ".0" that Newtonsoft adds
 * (https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings).
 */
export function dotnetStyle(precision: number): DecimalStyle {
  return {
    plain: (exponent, digits) => exponent >= -4 && exponent < Math.max(precision, digits),
    mark: 'E',
    plus: '+',
    exponentDigits: 2,
    point: true,
    pointBeforeMark: false,
  };
}
