import { useSyncExternalStore } from 'react';

/** The widths at which half a measure fits beside the gutter, as in styles.css. */
const half = '(width < 47.5rem) or ((width >= 56.25rem) and (width < 80rem))';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(half);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The columns on which bytes are laid out: 88, the length of a TPNS Sign, or 44 where the page is narrow. */
export function useMeasure(): 44 | 88 {
  return useSyncExternalStore(subscribe, () => (matchMedia(half).matches ? 44 : 88));
}
