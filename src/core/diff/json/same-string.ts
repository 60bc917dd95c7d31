import { insideOf, plainString, type Tokens } from '#core/diff/json/tokens.ts';
import { jsonStringUnits } from '#core/diff/units.ts';

/** Whether two string tokens stand for the same characters, whichever way they are escaped. */
export function isSameString(a: Tokens, aToken: number, b: Tokens, bToken: number): boolean {
  if (a.meanings[aToken] !== b.meanings[bToken]) return false;
  const [aStart, aEnd] = insideOf(a, aToken);
  const [bStart, bEnd] = insideOf(b, bToken);
  if (a.kinds[aToken] === plainString && b.kinds[bToken] === plainString) {
    return isSameStretch(a.bytes, aStart, aEnd, b.bytes, bStart, bEnd);
  }
  const x = jsonStringUnits(a.bytes, aStart, aEnd).symbols;
  const y = jsonStringUnits(b.bytes, bStart, bEnd).symbols;
  return x.length === y.length && x.every((symbol, index) => symbol === y[index]);
}

export function isSameStretch(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  bStart: number,
  bEnd: number,
): boolean {
  const length = aEnd - aStart;
  if (length !== bEnd - bStart) return false;
  for (let at = 0; at < length; at += 1) if (a[aStart + at] !== b[bStart + at]) return false;
  return true;
}
