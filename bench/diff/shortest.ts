const bitsPerWord = 31;
const fullWord = 0x7fffffff;

/**
 * The least number of bytes that any script without moves must name, exact, in time of the product
 * of the lengths / 31. Shares no code with the engine that it judges.
 */
export function shortestScript(a: Uint8Array, b: Uint8Array): number {
  const words = Math.ceil(a.length / bitsPerWord);
  const masks = new Int32Array(256 * words);
  a.forEach((byte, at) => {
    masks[byte * words + Math.floor(at / bitsPerWord)]! |= 1 << (at % bitsPerWord);
  });
  const row = new Int32Array(words).fill(fullWord);
  for (const byte of b) addRow(row, masks.subarray(byte * words, (byte + 1) * words));
  let common = 0;
  for (let at = 0; at < a.length; at += 1) {
    common += 1 - ((row[Math.floor(at / bitsPerWord)]! >> (at % bitsPerWord)) & 1);
  }
  return a.length + b.length - 2 * common;
}

function addRow(row: Int32Array, mask: Int32Array): void {
  let carry = 0;
  for (let word = 0; word < row.length; word += 1) {
    const before = row[word]!;
    const sum = before + (before & mask[word]!) + carry;
    carry = sum > fullWord ? 1 : 0;
    row[word] = (sum & fullWord) | (before & ~mask[word]!);
  }
}
