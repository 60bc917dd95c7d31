import { mix, scramble } from '#core/diff/json/meaning.ts';
import { colon, comma, isString, nodeEnd, type Tokens, word } from '#core/diff/json/tokens.ts';

/** The items of an array, the members of an object, or the values of a whole text, as ranges of tokens. */
export type Items = {
  readonly starts: number[];
  readonly ends: number[];
  /** The comma behind each item, or -1. */
  readonly commas: number[];
  /** A hash of what each item means. */
  readonly meanings: number[];
};

/** What stands between two brackets: each range up to a comma is an item, whatever it holds. */
export function itemsWithin(tokens: Tokens, open: number): Items {
  const items: Items = { starts: [], ends: [], commas: [], meanings: [] };
  const close = tokens.links[open] ?? 0;
  let start = open + 1;
  let meaning = 0;
  let at = start;
  while (at < close) {
    const isComma = tokens.kinds[at] === comma;
    if (isComma) {
      pushItem(items, start, at, at, meaning);
      start = at + 1;
      meaning = 0;
    } else meaning = mix(meaning, scramble(tokens.meanings[at] ?? 0));
    at = nodeEnd(tokens, at);
  }
  if (start < close || items.starts.length > 0) pushItem(items, start, close, -1, meaning);
  return items;
}

/** The values of a whole text: one in JSON, many where each line is one. */
export function topItems(tokens: Tokens): Items {
  const items: Items = { starts: [], ends: [], commas: [], meanings: [] };
  for (let at = 0; at < tokens.count; ) {
    const end = nodeEnd(tokens, at);
    pushItem(items, at, end, -1, tokens.meanings[at] ?? 0);
    at = end;
  }
  return items;
}

function pushItem(items: Items, start: number, end: number, comma: number, meaning: number): void {
  items.starts.push(start);
  items.ends.push(end);
  items.commas.push(comma);
  items.meanings.push(meaning);
}

/** The string token that is the key of an item, or -1. */
export function keyOf(tokens: Tokens, items: Items, index: number): number {
  const start = items.starts[index] ?? 0;
  const end = items.ends[index] ?? 0;
  const isKey = isString(tokens.kinds[start] ?? word) && start + 1 < end;
  return isKey && tokens.kinds[start + 1] === colon ? start : -1;
}
