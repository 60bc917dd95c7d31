import type { ReactNode } from 'react';
import { responseExamples } from '#core/responses/examples.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import { Source } from './source.tsx';

/** What will stand here, and three answers of public pages to see it with. */
export function Examples({ onChoose }: { readonly onChoose: (text: string) => void }): ReactNode {
  const { t } = useLanguage();
  return (
    <div className="response-prose">
      <p className="text-ink-3">{t('response.empty')}</p>
      <p>{t('response.examples')}</p>
      <ul className="response-examples">
        {responseExamples.map(({ id, text, source }) => (
          <li key={id}>
            <Button kind="line" fills onClick={() => onChoose(text)}>
              {t(`response.example.${id}`)}
            </Button>
            <Source url={source} said="response.example.source" />
          </li>
        ))}
      </ul>
    </div>
  );
}
