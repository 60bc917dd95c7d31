import type { ReactNode } from 'react';
import type { Verdict } from '#core/inspect/verdict.ts';
import { VerdictMark, type VerdictMarkName } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';

export type RequestLine = {
  readonly method: string;
  readonly url: string;
  /** The draft or the example in a few words. */
  readonly caption: string;
};

type StatusRowProps = {
  readonly request: RequestLine;
  readonly verdict: Verdict;
  /** What can be done about it, such as a button. */
  readonly action?: ReactNode;
};

/** The request beside the judgement. It stays in view. */
export function StatusRow(props: StatusRowProps): ReactNode {
  return (
    <div className="status-row split">
      <RequestLineView {...props.request} />
      <VerdictView verdict={props.verdict} action={props.action} />
    </div>
  );
}

function RequestLineView(props: RequestLine): ReactNode {
  const { t } = useLanguage();
  return (
    <section
      aria-label={t('status.request-line')}
      className="hidden min-w-0 self-center px-(--pad) py-3 split:block"
    >
      <p className="flex gap-2.5 font-mono leading-7 whitespace-nowrap">
        <b className="font-semibold">{props.method}</b>
        <span className="truncate text-ink-2" title={props.url}>
          {props.url}
        </span>
      </p>
      <p className="truncate text-xs text-ink-3">{props.caption}</p>
    </section>
  );
}

const marks: Readonly<Record<Verdict['state'], VerdictMarkName>> = {
  empty: 'open',
  incomplete: 'open',
  'from-link': 'chain',
  signed: 'same',
  'signed-marks': 'alert',
  match: 'yes',
  mismatch: 'no',
  'mismatch-shape': 'no',
  failed: 'alert',
  searching: 'lens',
  found: 'lens-yes',
  'nothing-found': 'lens-no',
};

/** Class names in full, so that the style sheet's scanner finds them. */
const tones: Readonly<Record<Verdict['tone'], string>> = {
  ink: 'tone-ink',
  accent: 'tone-accent',
  ok: 'tone-ok',
  warn: 'tone-warn',
  bad: 'tone-bad',
};

function VerdictView(props: { verdict: Verdict; action: ReactNode }): ReactNode {
  const { t, say, locale } = useLanguage();
  const { state, tone, headline, detail, notes } = props.verdict;
  // Chinese sentences end in a full-width stop, which holds the space itself.
  const between = locale === 'zh-CN' ? '' : ' ';
  return (
    <section
      aria-label={t('status.verdict')}
      aria-live="polite"
      className={`verdict split-rule ${tones[tone]}`}
      data-state={state}
    >
      <VerdictMark name={marks[state]} className="verdict-mark" />
      <div>
        <p className="verdict-headline">{say(headline)}</p>
        <p className="verdict-detail">{[detail, ...notes].map(say).join(between)}</p>
      </div>
      {props.action && (
        <div className="flex gap-2 self-center pl-6 max-tablet:pl-2">{props.action}</div>
      )}
    </section>
  );
}
