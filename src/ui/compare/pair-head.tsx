// biome-ignore-all lint/a11y/useSemanticElements: the head of lines that no table can hold.
// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read, and only its scrolling box takes the focus.
import type { ReactNode } from 'react';
import { useLanguage } from '#ui/language.tsx';
import type { Compared } from '#ui/use-playground.ts';
import type { Show } from './use-layout.ts';
import { authorsOf, subjectOf } from './words.ts';

type PairHeadProps = {
  readonly compared: Compared;
  readonly show: Show;
  readonly isStacked: boolean;
};

/** What the columns hold, and what each side is like. */
export function PairHead({ compared, show, isStacked }: PairHeadProps): ReactNode {
  const { t } = useLanguage();
  const columns = ['offset', ...(show === 'hex' ? ['hex' as const] : []), 'text'] as const;
  const heads = columns.map((column) => (
    <span key={column} role="columnheader" className="sr-only">
      {t(`compare.column.${column}`)}
    </span>
  ));
  return (
    <div role="row" aria-rowindex={1} className="pair-head">
      {isStacked && <span role="columnheader" className="sr-only" />}
      {heads}
      <SideHead compared={compared} side="subject" />
      <span role="columnheader" className="pair-head-gutter">
        <span className="sr-only">{t('compare.column.classes')}</span>
      </span>
      <SideHead compared={compared} side="reference" />
    </div>
  );
}

function SideHead(props: {
  readonly compared: Compared;
  readonly side: 'reference' | 'subject';
}): ReactNode {
  const { compared, side } = props;
  const language = useLanguage();
  const { t } = language;
  const isReordered = side === 'reference' && compared.comparison.script.moves.length > 0;
  const names = authorsOf(compared, side, language);
  const facts = [
    t('compare.bytes', { count: compared[side].length }),
    ...(names ? [t('compare.looks-like', { names })] : []),
    ...(isReordered
      ? [t('compare.reordered', { subject: subjectOf(compared.scope, language) })]
      : []),
  ];
  return (
    <span className="pair-head-side">
      <b>{t(side === 'reference' ? referenceName(compared) : `compare.side.${compared.scope}`)}</b>
      <span className="pair-head-facts">{facts.join(' · ')}</span>
    </span>
  );
}

function referenceName({ scope }: Compared) {
  return scope === 'body' ? 'compare.reference-body' : 'compare.reference';
}
