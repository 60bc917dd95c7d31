/** The white space and punctuation between tokens. */
export type Layout = {
  /** Between a key and its value. */
  readonly colon: string;
  /** Between two values on one line. */
  readonly comma: string;
  /** One level's white space; undefined when all stands on one line. */
  readonly indent?: string;
  readonly newline?: '\n' | '\r\n';
  /** `[ a, b ]` on one line although objects are not: Jackson's DefaultPrettyPrinter. */
  readonly arrays?: 'on-one-line';
  /** A container with one member stays on its line: JSON-java's toString(int). */
  readonly singles?: 'on-one-line';
  /** What stands inside an empty object or array; LF stands for a line break and the indent of the container. */
  readonly emptyObject?: string;
  readonly emptyArray?: string;
  /** After the value. */
  readonly end?: '\n';
  /** Brackets that are not JSON's: objects, then arrays. */
  readonly brackets?: readonly [string, string, string, string];
};

export const compact: Layout = { colon: ':', comma: ',' };
export const compactWithNewline: Layout = { ...compact, end: '\n' };
/** json.dumps without arguments. */
export const spaced: Layout = { colon: ': ', comma: ', ' };

/** One member a line, `"key": value`, the form that most libraries agree on. */
export function indented(indent: string, rest: Partial<Layout> = {}): Layout {
  return { colon: ': ', comma: ',', indent, ...rest };
}
