import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Recipe } from '#core/schemes/recipe.ts';

/**
 * First bytes of the digests whose hex in Base64 reads so when letter case is
 * disregarded; undefined for other encodings. Three digits make four
 * characters, so few groups of digits stand for one.
 */
export function leadsWithoutCase(
  text: Recipe['text'],
  received: string,
): readonly Bytes[] | undefined {
  if (text.length !== 2 || text[0] !== 'hex' || text[1] !== 'base64') return undefined;
  const folded = received.toLowerCase();
  const groups = [0, 4, 8, 12].map((at) => digitGroups().get(folded.slice(at, at + 4)) ?? []);
  const digits = groups.reduce<readonly string[]>(
    (starts, group) => starts.flatMap((start) => group.map((next) => start + next)),
    [''],
  );
  return digits.map((start) => bytesOfDigits(start));
}

let byFoldedText: ReadonlyMap<string, readonly string[]> | undefined;

/** All groups of three hex digits by their Base64 in lower case. Made once: 4,096 entries. */
function digitGroups(): ReadonlyMap<string, readonly string[]> {
  byFoldedText ??= groupDigits();
  return byFoldedText;
}

function groupDigits(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (let value = 0; value < 4096; value += 1) {
    const digits = value.toString(16).padStart(3, '0');
    const folded = encodeBase64(encodeUtf8(digits)).toLowerCase();
    groups.set(folded, [...(groups.get(folded) ?? []), digits]);
  }
  return groups;
}
