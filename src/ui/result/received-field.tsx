import { type ReactNode, useId } from 'react';
import { VerdictMark } from '#ui/kit/icon.tsx';
import { asTyped } from '#ui/kit/typing.ts';
import { useLanguage } from '#ui/language.tsx';
import { Ledger } from '#ui/result/ledger.tsx';
import type { ReceivedNote } from '#ui/result/received.ts';
import { useMeasure } from '#ui/result/use-measure.ts';

export type ReceivedFieldProps = {
  /** The name under which the signature travels. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note: ReceivedNote | undefined;
  /** Of a secret one. */
  readonly isRevealed: boolean;
  readonly onReveal: (reveals: boolean) => void;
};

/** What the customer's client really sent, under what was computed. It takes several lines, since people paste wrapped values. */
export function ReceivedField(props: ReceivedFieldProps): ReactNode {
  const { t } = useLanguage();
  const id = useId();
  const { name, value, note } = props;
  return (
    <Ledger
      title={
        <label htmlFor={id} className="font-semibold">
          {t('result.received', { name })}
        </label>
      }
      hint={note && <span id={`${id}-note`}>{note.text}</span>}
      gutter={note && <ReceivedMark equal={note.equal} />}
    >
      <textarea
        id={id}
        className="received bytes measure"
        rows={useRowsOf(value)}
        value={value}
        placeholder={t('result.received.placeholder')}
        aria-describedby={note && `${id}-note`}
        {...asTyped}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </Ledger>
  );
}

/** So many rows that nothing is hidden, since it wraps where the measure is full. */
export function useRowsOf(value: string): number {
  const measure = useMeasure();
  return value
    .split('\n')
    .reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / measure)), 0);
}

export function ReceivedMark(props: { equal: boolean }): ReactNode {
  return (
    <VerdictMark
      name={props.equal ? 'yes' : 'no'}
      className={`received-mark ${props.equal ? 'text-ok' : 'text-bad'}`}
    />
  );
}
