import type { ReactNode } from 'react';
import { type Language, useLanguage } from '#ui/language.tsx';
import { type PlaygroundState, usePlaygroundState } from '#ui/use-playground.ts';

/** Which build this is, as its page says it, and whether it works without a network. */
export function BuildLine(): ReactNode {
  const language = useLanguage();
  const offline = usePlaygroundState((state) => state.offline);
  const version = said('version');
  const build = said('build');
  // The development server serves no build.
  if (version === undefined || build === undefined) return null;
  return (
    <p>
      {language.t('build.name', { version, build })} {reach(language, offline)}
    </p>
  );
}

function reach({ t, say }: Language, offline: PlaygroundState['offline']): string {
  if (import.meta.env.MODE === 'single') return t('build.from-disk');
  if (offline.status === 'failed') return say(offline.reason);
  return offline.status === 'unknown' ? '' : t('build.kept');
}

function said(name: string): string | undefined {
  return document.querySelector(`meta[name=${name}]`)?.getAttribute('content') ?? undefined;
}
