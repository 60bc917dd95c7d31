import type { JsonNode, JsonObject, JsonString } from '#core/explain/serializers/json-node.ts';
import { writtenCharacters } from '#core/explain/serializers/written-characters.ts';

/** What of a document can tell one serialiser from another. */
export type DocumentFacts = {
  readonly root: JsonNode;
  /** All but the numbers, and the root in any case. */
  readonly nodes: readonly JsonNode[];
  readonly strings: readonly JsonString[];
  /** Every character that stands in a string, in every form in which it is written there, as a string of its own. */
  readonly characters: readonly Pick<JsonString, 'raw' | 'value'>[];
  readonly numbers: NumberFacts;
};

type NumberFacts = {
  readonly fractions: readonly string[];
  /** Those that are not the fewest digits of a double or have more than thirteen. */
  readonly long: readonly string[];
  /** Those that are not the fewest digits of a double, written without exponent. */
  readonly odd: readonly string[];
};

type Gathered = {
  readonly nodes: JsonNode[];
  readonly strings: JsonString[];
  readonly numbers: string[];
  readonly pending: JsonNode[];
};

/** Gathers the facts in one walk, without recursion, in linear time. */
export function factsOf(root: JsonNode): DocumentFacts {
  const gathered: Gathered = { nodes: [], strings: [], numbers: [], pending: [root] };
  for (let node = gathered.pending.pop(); node; node = gathered.pending.pop()) {
    if (node.kind === 'number') gathered.numbers.push(node.raw);
    if (node.kind !== 'number' || node === root) gathered.nodes.push(node);
    if (node.kind === 'string') gathered.strings.push(node);
    else if (node.kind === 'object') addMembers(node, gathered);
    else if (node.kind === 'array') for (const item of node.items) gathered.pending.push(item);
  }
  const { nodes, strings, numbers } = gathered;
  const characters = writtenCharacters(strings);
  return { root, nodes, strings, characters, numbers: numberFacts(numbers) };
}

function addMembers(object: JsonObject, { strings, pending }: Gathered): void {
  for (const { key, value } of object.members) {
    strings.push(key);
    pending.push(value);
  }
}

const plainInteger = /^(?:0|-?[1-9][0-9]{0,12})$/;
const plainDecimal = /^-?(?:0|[1-9][0-9]{0,6})\.[0-9]*[1-9]$/;

function numberFacts(all: readonly string[]): NumberFacts {
  // Whoever writes every number as a double differs on all integers: the first one tells.
  const integer = all.find((raw) => plainInteger.test(raw)) ?? [];
  const fractions = all.filter((raw) => !plainInteger.test(raw));
  const long = fractions.filter((raw) => !isShort(raw));
  const odd = new Set(long.filter((raw) => !isShortest(raw)));
  return { fractions, long: long.concat(integer), odd: [...odd].concat(integer) };
}

/** At most thirteen digits: a double has no shorter ones, as it keeps any fifteen. */
function isShort(raw: string): boolean {
  return raw.length <= 14 && isPlain(raw);
}

/** Whether a number is the fewest digits of its double, so that all who print those agree on it. */
function isShortest(raw: string): boolean {
  return isPlain(raw) && String(Number(raw)) === raw;
}

/** Whether a number stands in the range in which no one writes an exponent. */
function isPlain(raw: string): boolean {
  return plainDecimal.test(raw) && !/^-?0\.000/.test(raw);
}
