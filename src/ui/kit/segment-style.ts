/** The style of a segment. The body is always slate, a literal has no wash. */
export type SegmentStyle = 'a' | 'b' | 'c' | 'd' | 'body' | 'literal';

const inOrder: readonly SegmentStyle[] = ['a', 'b', 'c', 'd'];

/** Class names in full, so that the style sheet's scanner finds them. */
export const segmentClasses: Readonly<Record<SegmentStyle, string>> = {
  a: 'segment-a',
  b: 'segment-b',
  c: 'segment-c',
  d: 'segment-d',
  body: 'segment-body',
  literal: 'segment-literal',
};

/**
 * The style of each field whose value is signed, by order of first use in the
 * recipe. A fifth field starts again with the first style: its name still tells.
 */
export function styleByFirstUse(fields: readonly string[]): ReadonlyMap<string, SegmentStyle> {
  const distinct = [...new Set(fields)];
  return new Map(
    distinct.map((field, index) => [field, inOrder[index % inOrder.length] ?? 'literal']),
  );
}
