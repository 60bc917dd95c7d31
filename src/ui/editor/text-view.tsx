import { type ReactNode, type Ref, useImperativeHandle, useMemo, useState } from 'react';
import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { ByteRun } from '#core/bytes/utf8.ts';
import { useLanguage } from '#ui/language.tsx';
import { useFirstIntent } from './first-intent.ts';
import { TextareaSurface } from './textarea-surface.tsx';
import { type MonacoArrival, useMonaco } from './use-monaco.ts';
import { surfaceTextOf, textRunOf, useTextSurface } from './use-text-surface.ts';

/** Bytes that are not as they should be, and why. */
export type ByteFault = ByteRun & { readonly message: string };

/** What the view can be told. Offsets in bytes. */
export type TextViewHandle = {
  /** Selects a run, brings it into view and takes the focus. */
  readonly reveal: (run: ByteRun) => void;
  readonly focus: () => void;
  /** The byte before which the caret stands. */
  readonly caret: () => number;
};

type TextViewProps = {
  readonly ref: Ref<TextViewHandle>;
  readonly label: string;
  /** The id of the hint on how Tab leaves the editor. */
  readonly describedBy: string;
  readonly bytes: Bytes;
  readonly isShown: boolean;
  readonly tabMovesFocus: boolean;
  readonly faults: readonly ByteFault[];
  readonly framed: ByteRun | undefined;
  readonly differences: MarkedRuns | undefined;
  readonly onEdit: (bytes: Bytes) => void;
  readonly onCaret: ((offset: number) => void) | undefined;
  readonly onLoneSurrogates: () => void;
};

/** A textarea of more bytes than this takes seconds to appear. */
const textareaLimitBytes = 256 * 1024;

/** What is painted over the text, in UTF-16 units. */
function usePainted({ bytes, faults, framed }: TextViewProps) {
  return useMemo(() => {
    const text = faults.length > 0 || framed ? surfaceTextOf(bytes) : '';
    return {
      faults: faults.map((fault) => ({ ...textRunOf(bytes, text, fault), message: fault.message })),
      framed: framed && textRunOf(bytes, text, framed),
    };
  }, [bytes, faults, framed]);
}

/** Stands where the body will stand, when only Monaco can show it. */
function Arrival(props: { readonly status: MonacoArrival['status'] }): ReactNode {
  const { t } = useLanguage();
  return (
    <p className="editor-arrival" role="status">
      {t(props.status === 'failed' ? 'editor.failed.long' : 'editor.loading')}
    </p>
  );
}

/** The body as text: a textarea at once, Monaco after the first thing that the user does. */
export function TextView(props: TextViewProps): ReactNode {
  const { bytes, isShown, label, describedBy, tabMovesFocus, onLoneSurrogates } = props;
  const { t, locale } = useLanguage();
  const [isReady, setIsReady] = useState(false);
  const isLong = bytes.length > textareaLimitBytes;
  const hasIntent = useFirstIntent();
  const monaco = useMonaco(isShown && (hasIntent || isLong), locale);
  const surface = useTextSurface(props);
  const painted = usePainted(props);
  const { focus, reveal, caretByte } = surface;
  useImperativeHandle(props.ref, () => ({ focus, reveal, caret: caretByte }));

  const events = {
    label,
    tabMovesFocus,
    onLoneSurrogates,
    onText: surface.onText,
    onCaret: (offset: number) => {
      surface.onCaret(offset);
      props.onCaret?.(caretByte());
    },
  };
  return (
    <div className="editor-surfaces" hidden={!isShown}>
      {monaco.status === 'there' && (isShown || isReady) && (
        <div className="editor-monaco" inert={!isReady} data-ready={isReady}>
          <monaco.Surface
            {...events}
            {...painted}
            differences={props.differences}
            takeOver={surface.takeOver}
            onReady={(handle) => {
              surface.adoptEditor(handle);
              setIsReady(true);
            }}
          />
        </div>
      )}
      {!isReady && isLong && <Arrival status={monaco.status} />}
      {!isReady && !isLong && (
        <TextareaSurface
          {...events}
          ref={surface.textarea}
          describedBy={describedBy}
          readFirstText={surface.shownText}
        />
      )}
      {!isReady && !isLong && monaco.status === 'failed' && (
        <p className="editor-failed" role="status">
          {t('editor.failed')}
        </p>
      )}
    </div>
  );
}
