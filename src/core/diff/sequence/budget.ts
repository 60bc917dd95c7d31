/**
 * What a diff may cost: cells of alignment tables, of which a desktop core does about fifteen
 * thousand million a second.
 */
export class Budget {
  #cells: number;

  constructor(cells: number) {
    this.#cells = cells;
  }

  /** Whether there is enough left; takes it when there is. */
  take(cells: number): boolean {
    if (cells > this.#cells) return false;
    this.#cells -= cells;
    return true;
  }

  get left(): number {
    return this.#cells;
  }
}

export const defaultBudget = 2 ** 33;
