import type { Bounds } from '#core/diff/classify/differences.ts';
import type { TokenPlaces } from '#core/diff/classify/token-places.ts';
import { stringText } from '#core/diff/classify/whole-cause.ts';
import { isString, word } from '#core/diff/json/tokens.ts';

const encoder = new TextEncoder();

/**
 * Where a run begins with a JSON string whose characters are JSON that stands unquoted in the other
 * side: what the two take. Offsets of the quoting side first.
 */
export function quotedJson(
  places: TokenPlaces,
  start: number,
  end: number,
  other: Uint8Array,
  otherStart: number,
): Bounds | undefined {
  const token = places.atOrBefore(end - 1);
  const { kinds, starts, ends } = places.tokens;
  if (end === start || token < 0 || !isString(kinds[token] ?? word)) return undefined;
  if ((starts[token] ?? 0) < start) return undefined;
  const text = stringText(places.tokens, token);
  if (!/^\s*[[{]/.test(text)) return undefined;
  const inner = encoder.encode(text);
  const isInOther = inner.every((byte, index) => byte === other[otherStart + index]);
  if (!isInOther) return undefined;
  const otherEnd = otherStart + inner.length;
  return { aStart: starts[token] ?? 0, aEnd: ends[token] ?? 0, bStart: otherStart, bEnd: otherEnd };
}
