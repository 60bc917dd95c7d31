import type { ReactNode } from 'react';
import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import type { ClassCount } from '#core/diff/classify/summarise.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';
import type { HiddenClasses } from './navigation.ts';
import { Tag } from './pieces.tsx';
import './class-filter.css';

type ClassFilterProps = {
  readonly counts: readonly ClassCount[];
  readonly hidden: HiddenClasses;
  readonly onHidden: (hidden: HiddenClasses) => void;
};

/** Every class that comes, with its tag and how often; pressed are those that are shown. */
export function ClassFilter({ counts, hidden, onHidden }: ClassFilterProps): ReactNode {
  const { t, formatNumber } = useLanguage();
  const toggle = (name: DifferenceClass) => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    onHidden(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a group of form fields; these choose what is seen.
    <span role="group" aria-label={t('compare.classes')} className="class-filter">
      {counts.map(({ class: name, occurrences }) => (
        <button
          key={name}
          type="button"
          className="class-choice"
          aria-pressed={!hidden.has(name)}
          onClick={() => toggle(name)}
        >
          <Tag name={name} />
          {t(`compare.class.${name}`)}
          <span className="class-count">{formatNumber(occurrences)}</span>
        </button>
      ))}
      {hidden.size > 0 && (
        <Button kind="quiet" onClick={() => onHidden(new Set())}>
          {t('compare.classes.all')}
        </Button>
      )}
    </span>
  );
}
