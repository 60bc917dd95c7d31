// biome-ignore-all lint/a11y/useSemanticElements: a cell of the lines, which no table can hold.
import { createContext, type ReactNode, useContext } from 'react';
import { type DifferenceClass, familyOfClass } from '#core/diff/classify/classes.ts';
import { useLanguage } from '#ui/language.tsx';
import type { Piece } from './spans.ts';
import { tagOf } from './tags.ts';
import './pieces.css';

/** Characters in as many columns as they have bytes. */
export function Pieces(props: { readonly pieces: readonly Piece[] }): ReactNode {
  return props.pieces.map((piece, index) => {
    const key = `${index}`;
    if (piece.kind === 'text') return piece.text;
    const width = `${piece.columns}ch`;
    if (!('label' in piece)) {
      return (
        <span key={key} className={`pair-cell pair-${piece.kind}`} style={{ width }}>
          {piece.text}
        </span>
      );
    }
    const { label, columns } = piece;
    return (
      <i
        key={key}
        className={`pair-cell pair-${piece.kind}`}
        style={{ width, ...plateSize(label, columns) }}
        data-mark={label}
      />
    );
  });
}

/** A plate is as small as its columns ask for: one byte has one column, and a name up to five letters. */
function plateSize(label: string, columns: number): Readonly<Record<string, string>> {
  return { '--plate': `calc(${Math.min(1, columns / (0.68 * label.length)).toFixed(2)} * 1ch)` };
}

/** The encoding that the bytes were taken for, as soon as it is known: it is the tag of that class. */
export const EncodingName = createContext<string | number | undefined>(undefined);

/** A class as its tag, in the hue and line of its family. The words stand beside it or are heard only. */
export function Tag(props: { readonly name: DifferenceClass }): ReactNode {
  const { name } = props;
  const encoding = useContext(EncodingName);
  return (
    <span
      aria-hidden
      className={`diff-tag diff-${familyOfClass[name]}`}
      data-tag={tagOf(name, encoding)}
    />
  );
}

/** The gutter has room for two tags, and for the number of the others. */
const mostTags = 2;

/** The classes of a row, between its sides. */
export function Tags(props: { readonly classes: readonly DifferenceClass[] }): ReactNode {
  const { classes } = props;
  const { t } = useLanguage();
  const more = classes.length - mostTags;
  const names = classes.map((name) => t(`compare.class.${name}`)).join(', ');
  return (
    <span role="cell" className="pair-tags">
      {classes.slice(0, mostTags).map((name) => (
        <Tag key={name} name={name} />
      ))}
      {more > 0 && <span aria-hidden className="diff-tag" data-tag={`+${more}`} />}
      {classes.length > 0 && <span className="sr-only">{t('compare.row-classes', { names })}</span>}
    </span>
  );
}
