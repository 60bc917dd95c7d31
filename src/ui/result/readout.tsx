import type { ReactNode } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import { describeByte } from '#core/bytes/describe-byte.ts';
import { useLanguage } from '#ui/language.tsx';
import { type NamedSegment, segmentAt } from '#ui/result/segments.ts';

type ReadoutProps = {
  readonly bytes: Bytes;
  readonly segments: readonly NamedSegment[];
  /** The byte under pointer or caret. */
  readonly offset: number | undefined;
};

/** The byte under pointer or caret: its offset, its hex, its name in words and its place in its source. */
export function Readout(props: ReadoutProps): ReactNode {
  const { t } = useLanguage();
  return (
    <p className="readout" aria-live="polite">
      {props.offset === undefined ? (
        <span className="text-ink-3">{t('result.readout.hint')}</span>
      ) : (
        <Reading {...props} offset={props.offset} />
      )}
    </p>
  );
}

function Reading(props: ReadoutProps & { offset: number }): ReactNode {
  const { t, say } = useLanguage();
  const character = describeByte(props.bytes, props.offset);
  const segment = segmentAt(props.segments, props.offset);
  if (!character || !segment) return null;
  const { offset: first, length: count } = character;
  const position = first - segment.start;
  return (
    <>
      <b className="font-semibold text-ink">
        {t('result.readout.bytes', { count, first, last: first + count - 1 })}
      </b>
      {!segment.isMasked && (
        <>
          <span className="font-mono">{character.hex}</span>
          {count > 1 && <span className="font-mono">{character.codePoint}</span>}
          <span>{say(character.name)}</span>
        </>
      )}
      <span>{t(placeIds[segment.part.kind], { position, name: segment.name })}</span>
    </>
  );
}

const placeIds = {
  body: 'result.readout.in-body',
  field: 'result.readout.in-field',
  literal: 'result.readout.in-literal',
} as const;
