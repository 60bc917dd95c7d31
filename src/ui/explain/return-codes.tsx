import { useLingui } from '@lingui/react';
import { type ReactNode, useEffect, useState } from 'react';
import { returnCodes } from '#core/responses/return-codes.ts';
import { useLanguage } from '#ui/language.tsx';
import { useScheme } from '#ui/use-playground.ts';
import { Source } from './source.tsx';
import './return-codes.css';

/** What the codes in the server's answers mean, where the vendor of the scheme publishes them. */
export function ReturnCodes(): ReactNode {
  const { t, say } = useLanguage();
  const scheme = useScheme();
  const table = returnCodes(scheme.id);
  const hasWords = useWords(table?.words);
  const [first] = table?.rows ?? [];
  if (!table || !first || !hasWords) return null;
  return (
    <section aria-label={t('explain.codes')}>
      <h3>{t('explain.codes')}</h3>
      <p className="tool-note">{t('explain.codes.hint', { scheme: scheme.name })}</p>
      <table className="explain-codes">
        <thead>
          <tr>
            <th scope="col">{t('explain.codes.code')}</th>
            <th scope="col">{t('explain.codes.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, codes, meaning, next }) => (
            <tr key={id}>
              <th scope="row">{codes.join(' ')}</th>
              <td>
                {say(meaning)} <span className="text-ink-2">{say(next)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Source url={first.source} />
    </section>
  );
}

/** They come with the rules, in both languages. */
function useWords(
  words: NonNullable<ReturnType<typeof returnCodes>>['words'] | undefined,
): boolean {
  const { i18n } = useLingui();
  const [loaded, setLoaded] = useState<typeof words>();
  useEffect(() => {
    if (words) i18n.load({ ...words });
    setLoaded(words);
  }, [i18n, words]);
  return loaded === words;
}
