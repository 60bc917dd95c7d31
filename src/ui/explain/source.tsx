import type { ReactNode } from 'react';
import { useLanguage } from '#ui/language.tsx';

/** The public page that something rests on. */
export function Source({ url }: { readonly url: string }): ReactNode {
  const { t } = useLanguage();
  return (
    <p>
      <a className="underline" href={url} target="_blank" rel="noopener noreferrer">
        {t('explain.source', { host: new URL(url).hostname })}
      </a>
    </p>
  );
}
