/**
 * How many bytes both sides have in common at their starts. Four bytes at a time where both arrays
 * begin at a multiple of four, since this is all there is to do for bodies that are equal.
 */
export function commonPrefixLength(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  let at = isAligned(a) && isAligned(b) ? 4 * equalWords(a, b, length >> 2) : 0;
  while (at < length && a[at] === b[at]) at += 1;
  return at;
}

function isAligned(bytes: Uint8Array): boolean {
  return bytes.byteOffset % 4 === 0;
}

function equalWords(a: Uint8Array, b: Uint8Array, count: number): number {
  const aWords = new Int32Array(a.buffer, a.byteOffset, count);
  const bWords = new Int32Array(b.buffer, b.byteOffset, count);
  let at = 0;
  while (at < count && aWords[at] === bWords[at]) at += 1;
  return at;
}

/** How many bytes both sides have in common at their ends, `limit` at most. */
export function commonSuffixLength(a: Uint8Array, b: Uint8Array, limit: number): number {
  const skipped = canGoByWords(a, b, limit) ? equalEndWords(a, b, limit) : 0;
  let length = skipped;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** The ends must lie alike in their words; up to three bytes at the end are compared one by one first. */
function canGoByWords(a: Uint8Array, b: Uint8Array, limit: number): boolean {
  return limit >= 64 && (a.byteOffset + a.length) % 4 === (b.byteOffset + b.length) % 4;
}

function equalEndWords(a: Uint8Array, b: Uint8Array, limit: number): number {
  const loose = (a.byteOffset + a.length) % 4;
  for (let at = 1; at <= loose; at += 1) {
    if (a[a.length - at] !== b[b.length - at]) return at - 1;
  }
  const count = (limit - loose) >> 2;
  const aWords = new Int32Array(a.buffer, a.byteOffset + a.length - loose - 4 * count, count);
  const bWords = new Int32Array(b.buffer, b.byteOffset + b.length - loose - 4 * count, count);
  let at = count;
  while (at > 0 && aWords[at - 1] === bWords[at - 1]) at -= 1;
  return loose + 4 * (count - at);
}
