import { type RefObject, useEffect, useState } from 'react';
import type { Box } from './place-card.ts';

/** Where something is, and how large the card beside it is. */
export type Boxes = { readonly target: Box | undefined; readonly card: Box | undefined };

const nowhere: Boxes = { target: undefined, card: undefined };

/**
 * Looks every frame where everything is, since it moves by scrolling, by typing and by what comes
 * late. It does so only as long as the tour goes on and its tab is to be seen.
 */
export function useBoxes(
  find: () => readonly (HTMLElement | undefined)[],
  card: RefObject<HTMLElement | null>,
): Boxes {
  const [boxes, setBoxes] = useState(nowhere);
  useEffect(() => {
    const look = () => {
      const next = {
        target: boxAround(find()),
        card: card.current ? boxOf(card.current) : undefined,
      };
      setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [find, card]);
  return boxes;
}

/** Around all of them. Without the first there is nothing. */
function boxAround([first, ...others]: readonly (HTMLElement | undefined)[]): Box | undefined {
  if (!first?.checkVisibility()) return undefined;
  return others.reduce(
    (box, element) => (element ? around(box, boxOf(element)) : box),
    boxOf(first),
  );
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

function boxOf(element: HTMLElement): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
