/**
 * The octets of a body, a key, a message or a digest. Bytes are the truth of
 * this product: text is only ever a view of them.
 */
export type Bytes = Uint8Array<ArrayBuffer>;

/** One new array that holds the parts one after another. */
export function concatBytes(parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** Whether both sides hold the same octets. Not constant-time: never used to authenticate anybody. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // A loop, not `every`: bodies of megabytes are compared at each keystroke.
  for (let index = 0; index < a.length; index += 1) {
    if (a[index] !== b[index]) return false;
  }
  return true;
}
