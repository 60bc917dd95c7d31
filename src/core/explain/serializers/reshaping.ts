import type { JsonNode, JsonString } from '#core/explain/serializers/json-node.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import type { View } from '#core/explain/serializers/view.ts';

/**
 * PHP keeps an object as an array (json_decode with `assoc`), and json_encode writes an array whose keys are 0, 1, 2 …
 * in order as a list: `{}` becomes `[]` (https://www.php.net/manual/function.json-encode.php).
 */
export const listsOfPhpArrays: View = (node) => {
  if (node.kind !== 'object') return node;
  if (!node.members.every(({ key }, index) => key.value === String(index))) return node;
  const items = node.members.map(({ value }) => value);
  return { kind: 'array', items, start: node.start, end: node.end };
};

/** JSON_FORCE_OBJECT: every list is an object with the keys 0, 1, 2 … */
export const objectsOfLists: View = (node) => {
  if (node.kind !== 'array') return node;
  const { start, end, items } = node;
  const members = items.map((value, index) => ({ key: keyOf(String(index), start), value }));
  return { kind: 'object', members, start, end };
};

function keyOf(value: string, start: number): JsonString {
  return { kind: 'string', value, raw: `"${value}"`, start, end: start };
}

const phpNumber =
  /^[ \t\n\r\v\f]*([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[ \t\n\r\v\f]*$/;

/** JSON_NUMERIC_CHECK: a string that PHP's is_numeric accepts is written as a number. */
export const numbersOfNumericStrings: View = (node) => {
  const text = node.kind === 'string' ? phpNumber.exec(node.value)?.[1] : undefined;
  return text === undefined
    ? node
    : { kind: 'number', raw: jsonNumberOf(text), start: node.start, end: node.end };
};

/** A PHP number as JSON spells it: no plus, no zeros in front, digits on both sides of the point. */
function jsonNumberOf(text: string): string {
  const [, minus = '', whole = '', rest = ''] = /^\+?(-?)0*([0-9]*)(.*)$/.exec(text) ?? [];
  const fraction = rest.replace(/^\.(?![0-9])/, '');
  return `${minus}${whole === '' ? '0' : whole}${fraction}`;
}

/** json-lib takes a string that looks like JSON for JSON. */
export const valuesOfJsonStrings: View = (node) => {
  if (node.kind !== 'string' || !/^[{[].*[}\]]$/s.test(node.value)) return node;
  const reading = readJson(node.value);
  return reading.ok ? reading.root : node;
};

/** json-lib keeps the text "null" apart from null by quotes of its own. */
export const quotedNullStrings: View = (node) =>
  node.kind === 'string' && node.value === 'null' ? { ...node, value: '"null"' } : node;

const isoDate =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,7}))?(Z|[+-][0-9]{2}:[0-9]{2})?$/;
const microsoftDate = /^\/Date\((-?[0-9]{1,15})\)\/$/;

/**
 * Newtonsoft reads a string that looks like a date as a DateTime and writes it anew, an offset in the zone of
 * its machine, here UTC (https://www.newtonsoft.com/json/help/html/DatesInJSON.htm).
 */
export const datesInUtc: View = (node): JsonNode => {
  if (node.kind !== 'string') return node;
  const value = rewrittenDate(node.value);
  return value === node.value ? node : { ...keyOf(value, node.start), end: node.end };
};

function rewrittenDate(text: string): string {
  const milliseconds = microsoftDate.exec(text)?.[1];
  if (milliseconds !== undefined) return dotnetDate(Number(milliseconds), 'Z') ?? text;
  const [, seconds, fraction = '', zone = ''] = isoDate.exec(text) ?? [];
  if (seconds === undefined) return text;
  if (zone === '' || zone === 'Z') {
    const digits = fraction.replace(/0+$/, '');
    return `${seconds}${digits === '' ? '' : `.${digits}`}${zone}`;
  }
  return dotnetDate(Date.parse(text), '+00:00') ?? text;
}

function dotnetDate(milliseconds: number, zone: string): string | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().replace(/\.?0*Z$/, zone);
}

/** A text that is neither an object nor an array is refused: hutool, json-lib. */
export const containersOnly: View = (node, root) =>
  root.kind === 'object' || root.kind === 'array' ? node : undefined;
