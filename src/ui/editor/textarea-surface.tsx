import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { asTyped } from '#ui/kit/typing.ts';
import type { HandOver, SurfaceEvents, SurfaceHandle } from './surface.ts';
import { RuledTextarea } from './textarea-rules.ts';

/** What the early surface can be told, and what it leaves to Monaco once no input method composes. */
export type TextareaHandle = SurfaceHandle & { readonly leave: () => Promise<HandOver> };

type TextareaSurfaceProps = SurfaceEvents & {
  readonly ref: Ref<TextareaHandle>;
  readonly label: string;
  readonly describedBy: string;
  readonly tabMovesFocus: boolean;
  /** Read once, when the textarea appears. */
  readonly readFirstText: () => string;
};

/** Keeps a textarea to the byte rules as long as it is mounted. Returns whether an input method composes. */
function useByteRules(
  area: { readonly current: HTMLTextAreaElement | null },
  events: SurfaceEvents,
) {
  const latest = useRef(events);
  const isComposing = useRef(false);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    if (!area.current) return;
    new RuledTextarea(
      area.current,
      {
        onText: (text) => latest.current.onText(text),
        onCaret: (offset) => latest.current.onCaret(offset),
        onLoneSurrogates: () => latest.current.onLoneSurrogates(),
      },
      signal,
    );
    const compose = ({ type }: Event) => {
      isComposing.current = type === 'compositionstart';
    };
    area.current.addEventListener('compositionstart', compose, { signal });
    area.current.addEventListener('compositionend', compose, { signal });
    return () => stop.abort();
  }, [area]);
  return isComposing;
}

function leave(area: HTMLTextAreaElement, firstText: string): HandOver {
  const { value, selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
  const isBackward = selectionDirection === 'backward';
  return {
    firstText,
    text: value,
    anchor: isBackward ? selectionEnd : selectionStart,
    active: isBackward ? selectionStart : selectionEnd,
    scrollTop,
    hadFocus: document.activeElement === area,
  };
}

/** The surface that is there at once. It shows the same text as Monaco and follows the same rules. */
export function TextareaSurface(props: TextareaSurfaceProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const [firstText] = useState(props.readFirstText);
  const isComposing = useByteRules(area, props);

  useImperativeHandle(props.ref, () => {
    const element = area.current;
    if (!element) throw new Error('The textarea is not mounted.');
    return {
      focus: () => element.focus(),
      replace: (text) => {
        if (text !== element.value) element.value = text;
      },
      reveal: (start, end) => {
        element.setSelectionRange(start, end);
        element.focus();
      },
      leave: async () => {
        if (isComposing.current) {
          await new Promise((resolve) => {
            element.addEventListener('compositionend', () => setTimeout(resolve), { once: true });
          });
        }
        return leave(element, firstText);
      },
    };
  }, [isComposing, firstText]);

  return (
    <textarea
      ref={area}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      className="editor-textarea"
      defaultValue={firstText}
      {...asTyped}
      onKeyDown={(event) => {
        const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey;
        if (!isTab || props.tabMovesFocus) return;
        event.preventDefault();
        document.execCommand('insertText', false, '\t');
      }}
    />
  );
}
