import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { asTyped } from '#ui/kit/typing.ts';
import { type KeptText, keep, withPasted, withShown } from './kept-text.ts';

/** A longer text (characters) is held, not shown: a textarea takes seconds to lay it out. */
export const longestShown = 100_000;

/** Beyond this many characters Chromium takes seconds to insert text in a way that can be undone. */
const slowInsertLength = 20_000;

type KeptTextareaProps = {
  readonly label: string;
  readonly describedBy?: string;
  readonly text: string;
  /** Where the focus goes when the dialog opens. */
  readonly isFirst?: boolean;
  readonly onText: (text: string) => void;
};

/**
 * A textarea that changes no byte of what is pasted. It is not React's: that would write the text,
 * and the secrets in it, into the document.
 */
export function KeptTextarea(props: KeptTextareaProps): ReactNode {
  const { text, isFirst = false, onText } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const kept = useRef<KeptText>(keep(''));
  // What undo and redo bring back had its own line ends.
  const seen = useRef(new Map<string, KeptText>());
  useLayoutEffect(() => {
    if (kept.current.text !== text) kept.current = keep(text);
    if (area.current && area.current.value !== kept.current.shown) {
      area.current.value = kept.current.shown;
    }
  }, [text]);
  useLayoutEffect(() => {
    if (isFirst) area.current?.setAttribute('autofocus', '');
  }, [isFirst]);
  const take = (next: KeptText) => {
    for (const one of [kept.current, next]) {
      if (one.text !== one.shown) seen.current.set(one.shown, one);
    }
    kept.current = next;
    onText(next.text);
  };
  return (
    <textarea
      ref={area}
      className="import-text"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      {...asTyped}
      translate="no"
      onPaste={(event) => {
        const pasted = event.clipboardData.getData('text/plain');
        if (pasted === '') return;
        event.preventDefault();
        const { selectionStart, selectionEnd } = event.currentTarget;
        const next = withPasted(kept.current, selectionStart, selectionEnd, pasted);
        take(next);
        if (next.text.length <= longestShown) insert(event.currentTarget, keep(pasted).shown);
      }}
      onInput={({ currentTarget: { value } }) => {
        if (value === kept.current.shown) return;
        take(seen.current.get(value) ?? withShown(kept.current, value));
      }}
    />
  );
}

/** Puts a text in the place of the selection, so that the browser can undo it unless it is long. */
function insert(area: HTMLTextAreaElement, text: string): void {
  if (text.length <= slowInsertLength && document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
}
