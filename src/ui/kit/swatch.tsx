import type { ReactNode } from 'react';
import { type SegmentStyle, segmentClasses } from '#ui/kit/segment-style.ts';

/** The hue and line of a segment beside the label of the field that it comes from: the field is the legend. */
export function Swatch(props: { style: SegmentStyle }): ReactNode {
  return <i aria-hidden className={`swatch ${segmentClasses[props.style]}`} />;
}
