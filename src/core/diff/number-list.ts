/** A growing list of 32-bit integers. */
export class NumberList {
  #items: Int32Array<ArrayBuffer>;
  length = 0;

  /** With as much room from the start as is expected to be needed. */
  constructor(room = 64) {
    this.#items = new Int32Array(Math.max(4, room));
  }

  push(value: number): void {
    this.#reserve(1);
    this.#items[this.length] = value;
    this.length += 1;
  }

  push4(first: number, second: number, third: number, fourth: number): void {
    this.#reserve(4);
    const items = this.#items;
    const at = this.length;
    items[at] = first;
    items[at + 1] = second;
    items[at + 2] = third;
    items[at + 3] = fourth;
    this.length = at + 4;
  }

  pop(): number {
    this.length -= 1;
    return this.#items[this.length] ?? 0;
  }

  /** The number at an index below the length. */
  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.#items[index] = value;
  }

  clear(): void {
    this.length = 0;
  }

  toArray(): Int32Array<ArrayBuffer> {
    return this.#items.slice(0, this.length);
  }

  #reserve(count: number): void {
    if (this.length + count <= this.#items.length) return;
    const grown = new Int32Array(2 * this.#items.length);
    grown.set(this.#items);
    this.#items = grown;
  }
}
