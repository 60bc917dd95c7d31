/** How two sides are laid out beside each other: one byte of each per column. */
export type RowShape = {
  readonly columns: number;
  /** Whether a row also ends behind a line feed of either side. */
  readonly breaksLines: boolean;
};

/**
 * The rows of two sides, in which equal bytes stand in the same column: a side that has nothing
 * there leaves the column open. A row also begins where side a goes on elsewhere, at a move, so
 * that the offset beside a row is right for all of it. Typed arrays: they are handed from one
 * thread to another.
 */
export type Rows = {
  /** The run of the script in which each row begins. */
  readonly runs: Int32Array<ArrayBuffer>;
  /** How many columns of that run stand in the rows before. */
  readonly skips: Int32Array<ArrayBuffer>;
  /** 1 for each row that holds anything but equal bytes. */
  readonly differing: Uint8Array<ArrayBuffer>;
  /** The row in which each difference begins. */
  readonly differenceRows: Int32Array<ArrayBuffer>;
  /** The row in which it ends. */
  readonly differenceEnds: Int32Array<ArrayBuffer>;
};
