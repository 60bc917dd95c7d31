import type { JsonMember, JsonNode } from '#core/explain/serializers/json-node.ts';
import { php } from '#core/explain/serializers/number-forms.ts';
import { lastOfDuplicates } from '#core/explain/serializers/view.ts';

type Entry = readonly [key: string, value: JsonNode];

/** The entries of an array as PHP keeps objects and lists; undefined for what is none. */
function entriesOf(node: JsonNode): readonly Entry[] | undefined {
  if (node.kind === 'array') return node.items.map((item, index) => [String(index), item]);
  if (node.kind !== 'object') return undefined;
  const once = lastOfDuplicates(node, node);
  const members: readonly JsonMember[] = once?.kind === 'object' ? once.members : [];
  return members.map(({ key, value }) => [key.value, value]);
}

/** print_r (https://www.php.net/manual/function.print-r.php). */
export function printR(node: JsonNode, indent = ''): string {
  const entries = entriesOf(node);
  if (entries === undefined) return scalarText(node);
  const lines = entries.map(
    ([key, value]) => `${indent}    [${key}] => ${printR(value, `${indent}        `)}\n`,
  );
  return `Array\n${indent}(\n${lines.join('')}${indent})\n`;
}

function scalarText(node: JsonNode): string {
  if (node.kind === 'string') return node.value;
  if (node.kind === 'number') return php(node.raw)?.toUpperCase() ?? '';
  return node.kind === 'literal' && node.name === 'true' ? '1' : '';
}

const encoder = new TextEncoder();

/** serialize (https://www.php.net/manual/function.serialize.php). Lengths count bytes. */
export function phpSerialized(node: JsonNode): string {
  const entries = entriesOf(node);
  if (entries === undefined) return scalarSerialized(node);
  const pairs = entries.map(([key, value]) => `${keySerialized(key)}${phpSerialized(value)}`);
  return `a:${entries.length}:{${pairs.join('')}}`;
}

function keySerialized(key: string): string {
  const isInteger = /^(?:0|-?[1-9][0-9]{0,17})$/.test(key);
  return isInteger ? `i:${key};` : stringSerialized(key);
}

function stringSerialized(text: string): string {
  return `s:${encoder.encode(text).length}:"${text}";`;
}

function scalarSerialized(node: JsonNode): string {
  if (node.kind === 'string') return stringSerialized(node.value);
  if (node.kind === 'number') {
    const text = php(node.raw)?.toUpperCase() ?? '';
    return /^-?[0-9]+$/.test(node.raw) && /^-?[0-9]+$/.test(text) ? `i:${text};` : `d:${text};`;
  }
  if (node.kind !== 'literal' || node.name === 'null') return 'N;';
  return node.name === 'true' ? 'b:1;' : 'b:0;';
}
