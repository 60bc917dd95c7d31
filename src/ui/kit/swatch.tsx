import type { ReactNode } from 'react';

/** The style of a segment: by order of first use in the recipe, the body always slate, a literal without wash. */
export type SegmentStyle = 'a' | 'b' | 'c' | 'd' | 'body' | 'literal';

/** Class names in full, so that the style sheet's scanner finds them. */
export const segmentClasses: Readonly<Record<SegmentStyle, string>> = {
  a: 'segment-a',
  b: 'segment-b',
  c: 'segment-c',
  d: 'segment-d',
  body: 'segment-body',
  literal: 'segment-literal',
};

/** The hue and line of a segment beside the label of the field that it comes from: the field is the legend. */
export function Swatch(props: { style: SegmentStyle }): ReactNode {
  return <i aria-hidden className={`swatch ${segmentClasses[props.style]}`} />;
}
