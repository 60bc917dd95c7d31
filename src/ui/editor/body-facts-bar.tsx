import type { ReactNode } from 'react';
import type { BodyFacts } from '#core/inspect/body-facts.ts';
import { useLanguage } from '#ui/language.tsx';
import { type FactItem, factItems } from './fact-items.ts';
import './body-facts-bar.css';

type BodyFactsBarProps = {
  readonly facts: BodyFacts;
  /** The accessible name of the list. */
  readonly label: string;
  /** Somebody wants to see a run of bytes. */
  readonly onReveal: (offset: number, length: number) => void;
};

/** A fact in words. Where there is something to go to, a click goes there. */
function Fact(props: { item: FactItem; onReveal: BodyFactsBarProps['onReveal'] }): ReactNode {
  const { id, values, warns, at } = props.item;
  const { t } = useLanguage();
  const text = t(id, values);
  const look = warns ? 'fact fact-warn' : 'fact';
  if (!at) return <span className={look}>{text}</span>;
  return (
    <button type="button" className={look} onClick={() => props.onReveal(at.offset, at.length)}>
      {text}
    </button>
  );
}

/** What the bytes of a body are like: how many, their line ends, encoding, what deceives, whether they are JSON. */
export function BodyFactsBar({ facts, label, onReveal }: BodyFactsBarProps): ReactNode {
  const { say, t } = useLanguage();
  const { json } = facts;
  return (
    <div>
      <ul className="facts" aria-label={label}>
        {factItems(facts).map((item) => (
          <li key={`${item.id} ${item.values?.kind ?? ''}`}>
            <Fact item={item} onReveal={onReveal} />
          </li>
        ))}
      </ul>
      {json.status === 'error' && (
        <p className="text-xs text-ink-3">
          {t('facts.json-place', { line: json.error.line, column: json.error.column })}{' '}
          {say(json.error.message)}
        </p>
      )}
    </div>
  );
}
