import type { ReactNode } from 'react';

type LedgerProps = {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** The copy button, at the right end of the heading. */
  readonly action?: ReactNode;
  /** What stands in the gutter beside the value. */
  readonly gutter?: ReactNode;
  /** The last result, while a value is missing. */
  readonly stale?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A heading and under it a value on the measure; the gutter beside holds what is not bytes. */
export function Ledger(props: LedgerProps): ReactNode {
  const stale = props.stale ?? false;
  return (
    <div
      className={`ledger ${stale ? 'stale' : ''} ${props.className ?? ''}`}
      data-stale={stale || undefined}
    >
      <div className="ledger-head">
        {props.title}
        {props.hint && <p className="ledger-hint">{props.hint}</p>}
        <span className="grow" />
        {props.action}
      </div>
      <div className="ledger-gutter">{props.gutter}</div>
      <div className="min-w-0">{props.children}</div>
    </div>
  );
}
