/**
 * Every byte of a text in UTF-8 but the unreserved characters as `%` and two upper-case hex digits
 * (RFC 3986 §2.1, §2.3). Lone surrogates, which no UTF-8 has, count as U+FFFD.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, triplet);
}

/** What `encodeURIComponent` leaves as it is, although RFC 3986 §2.2 reserves it. */
function triplet(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
