import type { Bytes } from '#core/bytes/bytes.ts';
import type { Findings } from '#core/importers/findings.ts';
import { octetsOfText } from '#core/importers/octets.ts';

const encoder = new TextEncoder();

/** A body's UTF-8. Halves of characters, which escapes can write, become U+FFFD, and are reported. */
export function bodyBytes(text: string, findings: Findings): Bytes {
  if (!text.isWellFormed()) findings.miss(octetsOfText(text), 'import.lone-surrogate');
  return encoder.encode(text);
}
