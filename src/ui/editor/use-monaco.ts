import { useEffect, useState } from 'react';
import type { Locale } from '#core/messages.ts';

type MonacoSurface = typeof import('./monaco/monaco-surface.tsx').MonacoSurface;

/** The full editor on its way: it comes late, and it may fail to come. */
export type MonacoArrival =
  | { readonly status: 'waiting' | 'failed' }
  | { readonly status: 'there'; readonly Surface: MonacoSurface };

/** Monaco reads its own words once, when it is loaded, so they have to be there before. */
async function load(locale: Locale): Promise<MonacoSurface> {
  if (locale === 'zh-CN') await import('monaco-editor/nls/lang/zh-cn');
  const { MonacoSurface } = await import('./monaco/monaco-surface.tsx');
  return MonacoSurface;
}

/** Loads Monaco when it is wanted for the first time, with the words of the language of that moment. */
export function useMonaco(isWanted: boolean, locale: Locale): MonacoArrival {
  const [arrival, setArrival] = useState<MonacoArrival>({ status: 'waiting' });
  const isPending = isWanted && arrival.status === 'waiting';
  useEffect(() => {
    if (!isPending) return;
    let isCurrent = true;
    load(locale).then(
      (Surface) => isCurrent && setArrival({ status: 'there', Surface }),
      () => isCurrent && setArrival({ status: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isPending, locale]);
  return arrival;
}
