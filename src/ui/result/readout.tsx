import type { ReactNode } from 'react';
import { encodeHexUpper } from '#core/bytes/hex.ts';
import type { MessageValues } from '#core/messages.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Cell } from '#ui/result/cells.ts';
import { type NamedSegment, segmentAt } from '#ui/result/segments.ts';

type ReadoutProps = {
  readonly bytes: Uint8Array;
  readonly segments: readonly NamedSegment[];
  readonly cell: Cell | undefined;
};

/** The byte under pointer or caret: its offset, its hex, its name in words and its place in its source. */
export function Readout(props: ReadoutProps): ReactNode {
  const { t } = useLanguage();
  const { cell } = props;
  return (
    <p className="readout" aria-live="polite">
      {cell ? (
        <CellReadout {...props} cell={cell} />
      ) : (
        <span className="text-ink-3">{t('result.readout.hint')}</span>
      )}
    </p>
  );
}

function CellReadout({ bytes, segments, cell }: ReadoutProps & { cell: Cell }): ReactNode {
  const { t, say } = useLanguage();
  const count = cell.end - cell.start;
  const segment = segmentAt(segments, cell.start);
  return (
    <>
      <b className="font-semibold text-ink">
        {t('result.readout.bytes', { count, first: cell.start, last: cell.end - 1 })}
      </b>
      <span className="font-mono">{spacedHex(bytes.subarray(cell.start, cell.end))}</span>
      <span>{say(describeByte(bytes, cell.start))}</span>
      {segment && <span>{t(placeIds[segment.part.kind], placeOf(segment, cell.start))}</span>}
    </>
  );
}

const placeIds = {
  body: 'result.readout.in-body',
  field: 'result.readout.in-field',
  literal: 'result.readout.in-literal',
} as const;

function placeOf(segment: NamedSegment, offset: number): MessageValues {
  return { position: offset - segment.start, name: segment.name };
}

function spacedHex(bytes: Uint8Array): string {
  return encodeHexUpper(bytes).replace(/..(?=.)/g, '$& ');
}
