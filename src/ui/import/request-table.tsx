import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Checked } from '#core/importers/check.ts';
import type { Candidate } from '#core/importers/import.ts';
import { timeField } from '#core/inspect/written-time.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { VerdictMark } from '#ui/kit/icon.tsx';
import { useLanguage } from '#ui/language.tsx';

type RequestTableProps = {
  readonly scheme: Scheme;
  /** The name under which the signature travels. */
  readonly signature: string;
  readonly candidates: readonly Candidate[];
  readonly checked: readonly Checked[] | undefined;
  readonly hasKey: boolean;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
};

/** Height of a row in rem, as in import.css. */
const rowHeight = 2;
/** More rows than this are drawn only as far as they are in view. */
const shortTable = 100;

/** A row per request; one is chosen, by its radio button, by a click on its row or by the arrow keys. */
export function RequestTable(props: RequestTableProps): ReactNode {
  const { t } = useLanguage();
  const { scheme, candidates, chosen, onChoose } = props;
  const box = useRef<HTMLDivElement>(null);
  const name = useId();
  // The row that had the focus may be gone before the next one is drawn.
  const isWalking = useRef(false);
  const { rows, above, below } = useRowsInView(box, candidates.length, chosen);
  const timestamp = timeField(scheme.fields);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextRow(event.key, chosen, candidates.length);
    if (next === undefined) return;
    event.preventDefault();
    isWalking.current = true;
    onChoose(next);
  };
  return (
    <div ref={box} className="import-requests">
      <table aria-rowcount={candidates.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('import.requests.request')}</th>
            {props.hasKey && <th scope="col">{t('import.requests.verdict')}</th>}
            {timestamp && <th scope="col">{timestamp.label}</th>}
            <th scope="col">{t('import.requests.shape', { name: props.signature })}</th>
          </tr>
        </thead>
        <tbody>
          <Gap height={above} />
          {rows.map((index) => (
            <RequestRow
              key={index}
              {...props}
              name={name}
              index={index}
              onKeyDown={onKeyDown}
              isWalking={isWalking}
              timestamp={timestamp && candidates[index]?.received.values.get(timestamp.id)}
              hasTimestamp={timestamp !== undefined}
            />
          ))}
          <Gap height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in view. */
function Gap(props: { readonly height: number }): ReactNode {
  return props.height > 0 && <tr aria-hidden style={{ height: props.height }} />;
}

type Box = { readonly current: HTMLDivElement | null };

function useRowsInView(box: Box, count: number, chosen: number) {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const isShort = count <= shortTable;
  const virtualizer = useVirtualizer({
    count: isShort ? 0 : count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight * rem,
    overscan: 12,
    // The head sticks over the first row in view.
    scrollPaddingStart: rowHeight * rem,
  });
  useEffect(() => {
    if (!isShort) virtualizer.scrollToIndex(chosen, { align: 'auto' });
  }, [isShort, chosen, virtualizer]);
  if (isShort)
    return { rows: Array.from({ length: count }, (_, index) => index), above: 0, below: 0 };
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? 0;
  return {
    rows: items.map(({ index }) => index),
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - end,
  };
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  PageUp: -8,
  PageDown: 8,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Radio buttons wrap around by themselves, but only among those that are drawn. */
function nextRow(key: string, row: number, count: number): number | undefined {
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(row + step, 0), count - 1);
}

type RequestRowProps = RequestTableProps & {
  readonly name: string;
  readonly index: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Whether the keys are on their way to the chosen row. */
  readonly isWalking: { current: boolean };
  readonly timestamp: string | undefined;
  readonly hasTimestamp: boolean;
};

function RequestRow(props: RequestRowProps): ReactNode {
  const { index, chosen, onChoose, isWalking } = props;
  const candidate = props.candidates[index];
  const checked = props.checked?.[index];
  const radio = useRef<HTMLInputElement>(null);
  const isChosen = index === chosen;
  useEffect(() => {
    if (!isChosen || !isWalking.current) return;
    isWalking.current = false;
    radio.current?.focus();
  }, [isChosen, isWalking]);
  if (!candidate) return null;
  return (
    <tr aria-rowindex={index + 2} data-chosen={isChosen} onClick={() => onChoose(index)}>
      <th scope="row">
        <label className="import-request">
          <input
            ref={radio}
            type="radio"
            name={props.name}
            checked={isChosen}
            onChange={() => onChoose(index)}
            onKeyDown={props.onKeyDown}
          />
          <span title={candidate.request.url}>{titleOf(candidate)}</span>
        </label>
      </th>
      {props.hasKey && (
        <td>
          <VerdictCell checked={checked} />
        </td>
      )}
      {props.hasTimestamp && <td className="bytes">{props.timestamp}</td>}
      <td>
        <ShapeCell checked={checked} />
      </td>
    </tr>
  );
}

/** What the text calls it, or where it goes. */
function titleOf({ name, request: { method, url } }: Candidate): string {
  const path = url?.replace(/^https?:\/\/[^/?#]*/i, '') || url;
  return [name && `${name}:`, method, path].filter(Boolean).join(' ');
}

function ShapeCell({ checked }: { readonly checked: Checked | undefined }): ReactNode {
  const { t, say } = useLanguage();
  if (!checked) return null;
  const { status, findings } = checked.shape;
  if (status === 'empty') return <span className="text-ink-3">{t('import.requests.none')}</span>;
  if (status === 'right') return t('import.shape.right');
  return <span className="text-bad">{findings[0] && say(findings[0])}</span>;
}

function VerdictCell({ checked }: { readonly checked: Checked | undefined }): ReactNode {
  const { t } = useLanguage();
  if (!checked || checked.verdict === 'unknown') return null;
  const isRight = checked.verdict === 'right';
  return (
    <span className={`import-verdict ${isRight ? 'text-ok' : 'text-bad'}`}>
      <VerdictMark name={isRight ? 'yes' : 'no'} className="size-4" />
      {t(`import.verdict.${checked.verdict}`)}
    </span>
  );
}
