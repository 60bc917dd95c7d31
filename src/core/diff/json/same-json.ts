import type { Bytes } from '#core/bytes/bytes.ts';
import { isSameDecimal } from '#core/diff/json/decimal.ts';
import { matchTokens } from '#core/diff/json/match.ts';
import { isSameStretch, isSameString } from '#core/diff/json/same-string.ts';
import { createText, type Text } from '#core/diff/json/text.ts';
import { isString, type Tokens, word } from '#core/diff/json/tokens.ts';
import { Budget, defaultBudget } from '#core/diff/sequence/budget.ts';
import { checkJson } from '#core/inspect/json-check.ts';

/**
 * Whether two bodies are JSON of the same meaning: the same strings, numbers of exactly the same
 * value, the same members in any order; a BOM at the start means nothing. Undefined when one of
 * them is not JSON. Keys that come twice must come twice in both, since readers differ on what they mean
 * (RFC 8259 §4).
 */
export function sameJson(a: Bytes, b: Bytes): boolean | undefined {
  return sameJsonTexts(createText(a), createText(b));
}

/** As {@link sameJson}, of texts whose tokens may have been read before. */
export function sameJsonTexts(a: Text, b: Text): boolean | undefined {
  if (checkJson(a.bytes).status !== 'valid' || checkJson(b.bytes).status !== 'valid')
    return undefined;
  const [aTokens, bTokens] = [a.tokens(), b.tokens()];
  return aTokens && bTokens && isSameMeaning(aTokens, bTokens);
}

function isSameMeaning(a: Tokens, b: Tokens): boolean {
  // Another hash of the whole is another meaning; an equal one proves nothing yet.
  if (a.meanings[0] !== b.meanings[0]) return false;
  const { partners, isTaken } = matchTokens(a, b, new Budget(defaultBudget));
  if (isTaken.includes(0)) return false;
  for (let token = 0; token < b.count; token += 1) {
    const partner = partners[token] ?? -1;
    if (partner < 0 || !isSameToken(a, partner, b, token)) return false;
  }
  return true;
}

function isSameToken(a: Tokens, aToken: number, b: Tokens, bToken: number): boolean {
  const kind = b.kinds[bToken] ?? word;
  if (isString(kind)) return isSameString(a, aToken, b, bToken);
  if (kind !== word) return true;
  const [aStart, aEnd] = [a.starts[aToken] ?? 0, a.ends[aToken] ?? 0];
  const [bStart, bEnd] = [b.starts[bToken] ?? 0, b.ends[bToken] ?? 0];
  if (isSameStretch(a.bytes, aStart, aEnd, b.bytes, bStart, bEnd)) return true;
  return isSameDecimal(a.bytes, aStart, aEnd, b.bytes, bStart, bEnd);
}
