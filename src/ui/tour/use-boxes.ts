import { type RefObject, useEffect, useState } from 'react';
import type { Box } from './place-card.ts';

/** Where everything is; undefined for what is not there. */
export type Boxes = Readonly<Record<'target' | 'card' | 'focus', Box | undefined>>;

const nowhere: Boxes = { target: undefined, card: undefined, focus: undefined };

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
      const next = boxesOf(find(), card.current);
      setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [find, card]);
  return boxes;
}

function boxesOf(parts: readonly (HTMLElement | undefined)[], card: HTMLElement | null): Boxes {
  const { activeElement, body } = document;
  const isOnPage = activeElement !== body && !card?.contains(activeElement);
  return {
    target: boxAround(parts),
    card: card ? boxOf(card) : undefined,
    focus: activeElement && isOnPage ? boxOf(activeElement) : undefined,
  };
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

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
