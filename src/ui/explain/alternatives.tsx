import type { ReactNode } from 'react';
import { useLanguage } from '#ui/language.tsx';

/** So many are read at once; the others are one click away. */
const shownAtOnce = 3;

/** What no proof tells from the cause that is named, the likeliest first. */
export function Alternatives(props: { readonly told: readonly string[] }): ReactNode {
  const { t } = useLanguage();
  // What differs in a value that its sentence leaves out reads the same.
  const told = [...new Set(props.told)];
  if (told.length === 0) return null;
  // One alone is not worth a click.
  const count = told.length === shownAtOnce + 1 ? told.length : shownAtOnce;
  const folded = told.slice(count);
  return (
    <div className="explain-alternatives text-ink-2">
      <p>{t('explain.alternatives', { stories: told.length })}</p>
      <List told={told.slice(0, count)} />
      {folded.length > 0 && (
        <details>
          <summary>{t('explain.alternatives.more', { count: folded.length })}</summary>
          <List told={folded} />
        </details>
      )}
    </div>
  );
}

function List({ told }: { readonly told: readonly string[] }): ReactNode {
  return (
    <ul className="tool-list">
      {told.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
