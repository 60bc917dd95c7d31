import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';

/**
 * Bytes as a string of which each character is one byte, U+0000 to U+00FF. Everything that has a
 * grammar of its own (shells, HTTP, logs) is ASCII, so it is read in this form with the means for
 * strings, and what stands between its marks comes out as the bytes that went in.
 */
export type Octets = string;

const chunk = 8192;

/** Bytes as octets. */
export function octetsOf(bytes: Uint8Array): Octets {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  }
  return parts.join('');
}

/** The bytes that octets stand for. */
export function bytesOfOctets(octets: Octets): Bytes {
  const bytes = new Uint8Array(octets.length);
  for (let at = 0; at < octets.length; at += 1) bytes[at] = octets.charCodeAt(at);
  return bytes;
}

const encoder = new TextEncoder();

/** A text's UTF-8 as octets. Half a character (a lone surrogate) becomes U+FFFD, as in every encoder. */
export function octetsOfText(text: string): Octets {
  return octetsOf(encoder.encode(text));
}

/** The text of octets, to be shown: UTF-8, or Latin-1 when they are not UTF-8. */
export function textOfOctets(octets: Octets): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no decoding, and most text is.
  if (/^[\x00-\x7f]*$/.test(octets)) return octets;
  return utf8TextOf(bytesOfOctets(octets)) ?? octets;
}

/** Without the spaces and tabs around it, which belong to no header value (RFC 9110 §5.5); or without other blanks. */
export function withoutBlanks(text: string, blanks = ' \t'): string {
  let start = 0;
  let end = text.length;
  while (start < end && blanks.includes(text.charAt(start))) start += 1;
  while (end > start && blanks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
