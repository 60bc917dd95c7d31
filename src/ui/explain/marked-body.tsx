import { type ReactNode, useMemo } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { useLanguage } from '#ui/language.tsx';
import { type Character, excerptOf } from './marked-text.ts';
import './marked-body.css';

/** More bytes than this are read in Compare. */
const shownBytes = 2_000;

type MarkedBodyProps = {
  readonly bytes: Bytes;
  /** Which side of the comparison it is. */
  readonly side: 'a' | 'b';
  /** Undefined until they are known. */
  readonly differences: Differences | undefined;
};

/** A body as text, what differs in the look of its family. */
export function MarkedBody({ bytes, side, differences }: MarkedBodyProps): ReactNode {
  const { t } = useLanguage();
  const { runs, isWhole } = useMemo(
    () => excerptOf(bytes, side, differences, shownBytes),
    [bytes, side, differences],
  );
  return (
    <>
      <p className="marked-body bytes bytes-wrap measure">
        {runs.map(({ offset, family, characters }) => (
          <span key={offset} className={family && `marked-run diff-${family}`}>
            {characters.map(paintCharacters)}
          </span>
        ))}
      </p>
      {!isWhole && <p className="tool-note">{t('explain.beginning')}</p>}
    </>
  );
}

function paintCharacters({ text, label }: Character, index: number): ReactNode {
  if (label === undefined) return text;
  return (
    <i key={index} className="marked-plate" data-mark={label}>
      {text}
    </i>
  );
}
