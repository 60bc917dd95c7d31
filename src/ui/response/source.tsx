import type { ReactNode } from 'react';
import { useLanguage } from '#ui/language.tsx';

type SourceProps = {
  readonly url: string;
  readonly said: 'response.source' | 'response.example.source';
};

/** The public page that something rests on. */
export function Source({ url, said }: SourceProps): ReactNode {
  const { t } = useLanguage();
  return (
    <a className="response-source" href={url} target="_blank" rel="noopener noreferrer">
      {t(said, { host: new URL(url).hostname })}
    </a>
  );
}
