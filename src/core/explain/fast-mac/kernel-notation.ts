/** WebAssembly text, expression by expression. */

/** Bytes of a vector. */
export const vectorBytes = 16;

/** One line for each index from `first` on. */
export function lines(count: number, line: (index: number) => string, first = 0): string {
  return Array.from({ length: count }, (_, index) => line(first + index)).join('\n');
}

/** The value of a local. */
export function get(name: string): string {
  return `(local.get ${name})`;
}

export function sum(first: string, ...others: readonly string[]): string {
  return others.reduce((left, right) => `(i32x4.add ${left} ${right})`, first);
}

export function xor(first: string, ...others: readonly string[]): string {
  return others.reduce((left, right) => `(v128.xor ${left} ${right})`, first);
}

export function shifted(x: string, distance: number): string {
  return `(i32x4.shr_u ${x} (i32.const ${distance}))`;
}

/** Both halves of ROTR, without a bit in common: WebAssembly has no rotation of lanes. */
export function rotated(x: string, distance: number): [string, string] {
  return [shifted(x, distance), `(i32x4.shl ${x} (i32.const ${32 - distance}))`];
}

/** Turns the bytes of each lane around: SHA-256 reads and writes words big-endian. */
export function swapped(x: string): string {
  return `(i8x16.shuffle 3 2 1 0 7 6 5 4 11 10 9 8 15 14 13 12 ${x} ${x})`;
}

/** Makes a local larger. */
export function advance(name: string, by: string): string {
  return `(local.set ${name} (i32.add ${get(name)} ${by}))`;
}
