import { type ReactNode, useState } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import { describeByte } from '#core/bytes/describe-byte.ts';
import { Button } from '#ui/kit/button.tsx';
import { useLanguage } from '#ui/language.tsx';

type HexReadoutProps = {
  readonly bytes: Bytes;
  readonly cursor: number;
  /** The byte under the cursor in words. */
  readonly name: string;
  readonly onAsk: () => void;
};

/** The byte under the cursor: where it is, its digits, and what it is. */
export function HexReadout({ bytes, cursor, name, onAsk }: HexReadoutProps): ReactNode {
  const { t, formatNumber } = useLanguage();
  const described = describeByte(bytes, cursor);
  return (
    <div className="hex-readout">
      <b>{t('hex.byte', { offset: formatNumber(cursor) })}</b>
      {described && <span className="font-mono">{described.hex}</span>}
      {described?.codePoint && <span className="font-mono">{described.codePoint}</span>}
      <span className="grow">{name}</span>
      <Button kind="quiet" onClick={onAsk}>
        {t('hex.go-to')}
      </Button>
    </div>
  );
}

/** `123`, or `0x7b` as hex; undefined when it is no offset of these bytes. */
function offsetOf(text: string, last: number): number | undefined {
  const isOffset = /^\s*(?:\d+|0x[0-9a-f]+)\s*$/i.test(text);
  const offset = isOffset ? Number(text) : Number.NaN;
  return offset <= last ? offset : undefined;
}

type GoToOffsetProps = {
  /** The highest offset. */
  readonly last: number;
  readonly onGo: (offset: number) => void;
  readonly onCancel: () => void;
};

/** Asks for an offset, in the place of the readout. */
export function GoToOffset({ last, onGo, onCancel }: GoToOffsetProps): ReactNode {
  const { t, formatNumber } = useLanguage();
  const [text, setText] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const go = () => {
    const offset = offsetOf(text, last);
    if (offset === undefined) setIsWrong(true);
    else onGo(offset);
  };
  return (
    <form
      className="hex-readout"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <label className="flex items-center gap-2">
        {t('hex.offset')}
        <input
          // biome-ignore lint/a11y/noAutofocus: it appears because the user asked for it.
          autoFocus
          className="hex-offset-input"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={isWrong}
          onChange={(event) => {
            setText(event.target.value);
            setIsWrong(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
        />
      </label>
      <span className={isWrong ? 'text-bad' : 'text-ink-3'} role={isWrong ? 'alert' : undefined}>
        {t(isWrong ? 'hex.offset.wrong' : 'hex.offset.hint', { last: formatNumber(last) })}
      </span>
    </form>
  );
}
