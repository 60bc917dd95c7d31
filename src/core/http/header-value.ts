import { nameAt } from '#core/bytes/character-marks.ts';

/** A character that cannot be sent: its name for a sentence, and its place counted from 1 in characters. */
export type StrayCharacter = { readonly found: string; readonly position: number };

/**
 * The first character of a header value that does not survive on the wire.
 * RFC 9110 §5.5 allows visible ASCII, with spaces and tabs between; CR, LF and
 * NUL are dangerous and other controls invalid. Octets above 7F are allowed as
 * opaque data, but clients disagree on how to write such a character, so that
 * what is signed and what is sent would differ: it counts as one that cannot be sent.
 */
export function strayInHeaderValue(value: string): StrayCharacter | undefined {
  return strayCharacter(value, /[^\t\x20-\x7e]/u);
}

/** The first character that matches. */
export function strayCharacter(text: string, pattern: RegExp): StrayCharacter | undefined {
  const offset = text.search(pattern);
  if (offset === -1) return undefined;
  return { found: nameAt(text, offset), position: [...text.slice(0, offset)].length + 1 };
}
