import { type ReactNode, useMemo } from 'react';
import { mask } from '#core/responses/masking.ts';
import type { Range } from '#core/responses/range.ts';
import { useLanguage } from '#ui/language.tsx';
import { excerptOf } from './excerpt.ts';
import './marked-answer.css';

type MarkedAnswerProps = {
  readonly text: string;
  readonly proof: readonly Range[];
  readonly isUndecided: boolean;
};

/** The text with the words that prove what is said of it. */
export function MarkedAnswer({ text, proof, isUndecided }: MarkedAnswerProps): ReactNode {
  const { t } = useLanguage();
  const pieces = useMemo(() => excerptOf(text, proof), [text, proof]);
  const masked = text.includes(mask) ? 'yes' : 'no';
  return (
    <div>
      <h3>{t(isUndecided ? 'response.proof.undecided' : 'response.proof')}</h3>
      {proof.length > 0 && <p className="tool-note">{t('response.proof.legend', { masked })}</p>}
      <pre className="response-marked bytes bytes-wrap">
        {pieces.map((piece) => {
          if (piece.kind === 'left-out') return <i key={piece.start}>…</i>;
          const painted = paintMasks(piece.text);
          if (piece.kind === 'plain') return <span key={piece.start}>{painted}</span>;
          return <mark key={piece.start}>{painted}</mark>;
        })}
      </pre>
    </div>
  );
}

/** A mask in a box of its own; the text stays what it is. */
function paintMasks(text: string): ReactNode {
  const [first, ...rest] = text.split(mask);
  let at = 0;
  return [
    first,
    ...rest.map((behind) => {
      at += 1;
      return (
        <span key={at}>
          <b className="response-mask">{mask}</b>
          {behind}
        </span>
      );
    }),
  ];
}
