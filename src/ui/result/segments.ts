import type { Segment } from '#core/inspect/report.ts';
import type { Part, Recipe } from '#core/schemes/recipe.ts';
import { fieldStyles } from '#ui/field-styles.ts';
import type { SegmentStyle } from '#ui/kit/segment-style.ts';

/** A segment as it is painted. Most literals have no name: they stand for nothing but themselves. */
export type NamedSegment = Segment & {
  readonly style: SegmentStyle;
  readonly name: string;
  /** Its bytes are a secret, and others stand in their place. */
  readonly isMasked?: boolean;
};

/** Gives each segment the style of its part and the name that the page has for it. */
export function nameSegments(
  segments: readonly Segment[],
  recipe: Recipe,
  nameOf: (part: Part) => string,
  isMasked: (segment: Segment) => boolean = () => false,
): readonly NamedSegment[] {
  const styles = fieldStyles(recipe);
  const styleOf = (part: Part): SegmentStyle =>
    part.kind === 'field' ? (styles.get(part.field) ?? 'literal') : part.kind;
  return segments.map((segment) => ({
    ...segment,
    style: styleOf(segment.part),
    name: nameOf(segment.part),
    isMasked: isMasked(segment),
  }));
}

/** The segment that a byte of the string to sign comes from. */
export function segmentAt<Any extends Segment>(
  segments: readonly Any[],
  offset: number,
): Any | undefined {
  return segments.find(({ start, end }) => start <= offset && offset < end);
}

/** Whether a segment with a name starts among the bytes from `start` to `end`: its row is higher. */
export function namesStartIn(
  segments: readonly NamedSegment[],
  start: number,
  end: number,
): boolean {
  return segments.some(
    (segment) =>
      segment.name !== '' &&
      segment.end > segment.start &&
      segment.start >= start &&
      segment.start < end,
  );
}
