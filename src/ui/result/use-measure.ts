import { useCallback, useSyncExternalStore } from 'react';
import { usePlaygroundState } from '#ui/use-playground.ts';

/** The widths at which half a measure fits beside the gutter, as in base.css. */
const half = '(width < 47.5rem) or ((width >= 56.25rem) and (width < 80rem))';

/** From here on the reader can move the line between the panes, as in panes.css. */
const divisible = '(width >= 64rem)';

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** The columns on which bytes are laid out: 88, the length of a TPNS Sign, or 44 where they have less room. */
export function useMeasure(): 44 | 88 {
  const panes = usePlaygroundState(({ preferences }) => preferences.panes);
  const isHalf = useMedia(half);
  const isDivisible = useMedia(divisible);
  if (panes && isDivisible) return panes.columns;
  return isHalf ? 44 : 88;
}
