export type Size = { readonly width: number; readonly height: number };
/** In CSS pixels of the window. */
export type Box = Size & { readonly left: number; readonly top: number };
export type Place = { readonly left: number; readonly top: number };

/** Between the card and what it speaks of, and between the card and the edge of the window. */
const gap = 12;

/**
 * Where the card stands: below what it speaks of, above, beside it, or in a corner of the window,
 * the first of these where it is whole and covers nothing of it, nor of what has the focus (WCAG
 * 2.2, 2.4.11). Where not both can be seen, the focus is covered; where nothing helps, the card
 * stands in the corner in which it covers least.
 */
export function placeCard(
  target: Box | undefined,
  card: Size,
  view: Size,
  focus?: Box | undefined,
): Place {
  const corners = cornersOf(card, view);
  const [usual] = corners;
  if (!target) return usual;
  const places = [...besideOf(target, card, view), ...corners].filter((place) =>
    isWhole(place, card, view),
  );
  const free = places.filter((place) => covered(place, card, target) === 0);
  const isSeen = (place: Place) => !focus || covered(place, card, focus) === 0;
  return free.find(isSeen) ?? free[0] ?? leastCovered(corners, card, target);
}

function besideOf(target: Box, card: Size, view: Size): readonly Place[] {
  const left = within(target.left, view.width - card.width);
  const top = within(target.top, view.height - card.height);
  return [
    { left, top: target.top + target.height + gap },
    { left, top: target.top - card.height - gap },
    { left: target.left + target.width + gap, top },
    { left: target.left - card.width - gap, top },
  ];
}

function cornersOf(card: Size, view: Size): readonly [Place, ...Place[]] {
  const right = view.width - card.width - gap;
  const bottom = view.height - card.height - gap;
  return [
    { left: right, top: bottom },
    { left: gap, top: bottom },
    { left: right, top: gap },
    { left: gap, top: gap },
  ];
}

/** As near to the wish as the edges allow. */
function within(wished: number, room: number): number {
  return Math.max(gap, Math.min(wished, room - gap));
}

function isWhole({ left, top }: Place, card: Size, view: Size): boolean {
  const fitsAcross = left >= gap && left + card.width <= view.width - gap;
  return fitsAcross && top >= gap && top + card.height <= view.height - gap;
}

function leastCovered(places: readonly [Place, ...Place[]], card: Size, target: Box): Place {
  return places.reduce((best, place) =>
    covered(place, card, target) < covered(best, card, target) ? place : best,
  );
}

/** The area of the target that the card lies over. */
function covered({ left, top }: Place, card: Size, target: Box): number {
  const across = shared(left, card.width, target.left, target.width);
  return across * shared(top, card.height, target.top, target.height);
}

function shared(start: number, length: number, otherStart: number, otherLength: number): number {
  const end = Math.min(start + length, otherStart + otherLength);
  return Math.max(0, end - Math.max(start, otherStart));
}
