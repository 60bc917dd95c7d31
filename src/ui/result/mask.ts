import type { Bytes } from '#core/bytes/bytes.ts';
import type { NamedSegment } from '#ui/result/segments.ts';

/** What is painted for each character or byte that may not be seen. */
export const bullet = '•';

/** Bullets in place of a signature that is a secret; of the whole text where it stands there in another writing. */
export function withoutSignature(text: string, signature: string): string {
  const at = text.lastIndexOf(signature);
  if (at === -1) return bullet.repeat(text.length);
  return text.slice(0, at) + bullet.repeat(signature.length) + text.slice(at + signature.length);
}

/** `*` in place of each byte of a masked segment, so that offsets and counts stay true. */
export function maskedBytes(bytes: Bytes, segments: readonly NamedSegment[]): Bytes {
  const masked = segments.filter(({ isMasked }) => isMasked);
  if (masked.length === 0) return bytes;
  const shown = bytes.slice();
  for (const { start, end } of masked) shown.fill(0x2a, start, end);
  return shown;
}
