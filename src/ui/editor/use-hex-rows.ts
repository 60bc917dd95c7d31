import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useSyncExternalStore } from 'react';

/** Height of a row in CSS pixels. */
const hexRowHeight = 20;

/** Browsers draw no element higher than about 17 (Firefox) or 33 (Chromium) million pixels. */
const highestElement = 8_000_000;

const phone = '(width < 47.5rem)';

function watchPhone(onChange: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Bytes in a row: 8 on the phone, 16 elsewhere. */
export function useBytesPerRow(): 8 | 16 {
  return useSyncExternalStore(watchPhone, () => (matchMedia(phone).matches ? 8 : 16));
}

/**
 * The rows that are in view. A body of many megabytes is higher than a browser
 * can draw; then the scroll bar moves over it in larger steps.
 */
export function useHexRows(count: number, rowHeight = hexRowHeight) {
  const scroller = useRef<HTMLDivElement>(null);
  const height = Math.min(count * rowHeight, highestElement);
  const viewport = () => scroller.current?.clientHeight ?? 0;
  const scale = () =>
    Math.max(1, (count * rowHeight - viewport()) / Math.max(1, height - viewport()));
  const virtualizer = useVirtualizer({
    count,
    overscan: 8,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    observeElementOffset: ({ scrollElement }, report) => {
      const note = () => report((scrollElement?.scrollTop ?? 0) * scale(), false);
      note();
      scrollElement?.addEventListener('scroll', note, { passive: true });
      return () => scrollElement?.removeEventListener('scroll', note);
    },
    scrollToFn: (offset) => scroller.current?.scrollTo({ top: offset / scale() }),
  });
  /** Where a row stands within the drawn height, by where it stands in the whole. */
  const topOf = (start: number) => {
    const top = scroller.current?.scrollTop ?? 0;
    return start - top * scale() + top;
  };
  const rowsInView = () => Math.max(1, Math.floor(viewport() / rowHeight) - 1);
  /** Brings a row to the middle of the view, were it beyond what a browser can draw. */
  const showRow = (row: number) => {
    const top = row * rowHeight - (viewport() - rowHeight) / 2;
    scroller.current?.scrollTo({ top: Math.max(0, top / scale()) });
  };
  return { scroller, virtualizer, height, topOf, rowsInView, showRow };
}
