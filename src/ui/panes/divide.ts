import type { Panes } from '#ui/use-playground.ts';

/** Widths in CSS pixels. */
export type Room = {
  /** Both panes together. */
  readonly whole: number;
  /** The result. */
  readonly right: number;
  /** What the result takes with half a measure, its least, and with a whole one. */
  readonly half: number;
  readonly measure: number;
};

/** What the request keeps in any case, as in panes.css. */
export const leastLeft = 416;

/** How much the result can take. */
export function limitsOf({ whole, half }: Room): { readonly least: number; readonly most: number } {
  return { least: half, most: Math.max(half, whole - leastLeft) };
}

/** The panes with the result as wide as wished, or as near as both stay of use. */
export function divide(room: Room, wished: number): Panes {
  const { least, most } = limitsOf(room);
  const right = Math.min(Math.max(wished, least), most);
  return {
    share: Math.round((1000 * right) / room.whole) / 10,
    columns: columnsIn(room, right),
  };
}

/** A Sign of 88 characters stands in one line where it fits. Rounding the share takes up to half a pixel in a thousand. */
export function columnsIn({ measure }: Room, right: number): 44 | 88 {
  return right + 1 >= measure ? 88 : 44;
}

/** How much a key moves the line, in CSS pixels of the result; undefined for other keys. */
export function moveOf(key: string, { whole, right, ...rest }: Room): number | undefined {
  const { least, most } = limitsOf({ whole, right, ...rest });
  const step = whole / 50;
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: right + step,
    ArrowRight: right - step,
    Home: most,
    End: least,
  };
  return targets[key];
}
