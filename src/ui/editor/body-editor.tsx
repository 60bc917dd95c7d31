import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { ByteRun } from '#core/bytes/utf8.ts';
import { useLanguage } from '#ui/language.tsx';
import { late } from '#ui/late.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { EditorNotices } from './editor-notices.tsx';
import type { HexViewHandle } from './hex-view.tsx';
import { firstUndrawnByte, isDrawn } from './long-lines.ts';
import { type ByteFault, TextView, type TextViewHandle } from './text-view.tsx';
import './editor.css';

const HexView = late(async () => (await import('./hex-view.tsx')).HexView);

/** Above this the body is hex only: Monaco takes a second and more for each key. */
const textLimitBytes = 8_000_000;

/** How a body is shown: as its editor text or as rows of hex digits. */
export type BodyView = 'text' | 'hex';

export type BodyEditorHandle = {
  /** Selects a run of bytes, brings it into view and takes the focus. Goes to hex where text cannot show it. */
  readonly reveal: (offset: number, length: number) => void;
  readonly focus: () => void;
};

type BodyEditorProps = {
  readonly ref?: Ref<BodyEditorHandle>;
  /** The accessible name. */
  readonly label: string;
  /** Given back by identity after `onEdit`; other bytes replace the text, as one step to undo. */
  readonly bytes: Bytes;
  readonly onEdit: (bytes: Bytes) => void;
  readonly view: BodyView;
  readonly onViewChange: (view: BodyView) => void;
  /** Underlined, as where the JSON is wrong. The same array as long as it says the same. */
  readonly faults?: readonly ByteFault[];
  /** The bytes that are pointed at elsewhere. */
  readonly framed?: ByteRun | undefined;
  /** What differs from a reference. It is shown as long as the bytes are those that it is of. */
  readonly differences?: MarkedRuns | undefined;
  /** The caret stands before this byte. */
  readonly onCaret?: (offset: number) => void;
};

const noFaults: readonly ByteFault[] = [];

/** Tab leaves the editor until Ctrl+M (Ctrl+Shift+M on macOS) makes it write a tab, as in VS Code. */
function useTabKey() {
  const [tabMovesFocus, setTabMovesFocus] = useState(true);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey || event.metaKey || event.code !== 'KeyM') return;
    event.preventDefault();
    event.stopPropagation();
    setTabMovesFocus((moves) => !moves);
  };
  return { tabMovesFocus, onKeyDownCapture };
}

/**
 * Shows bytes, as text or as hex, and edits them. No byte changes but by a key,
 * a paste or an input method: line ends, BOM, control characters and bytes that
 * are no text stay as they are.
 */
export function BodyEditor(props: BodyEditorProps): ReactNode {
  const { bytes, label, onEdit, onViewChange, onCaret } = props;
  const { t } = useLanguage();
  const hintId = useId();
  const text = useRef<TextViewHandle>(null);
  const hex = useRef<HexViewHandle>(null);
  const hexStart = useRef<ByteRun>(undefined);
  const [hadLoneSurrogates, setHadLoneSurrogates] = useState(false);
  const { tabMovesFocus, onKeyDownCapture } = useTabKey();
  const differences = props.differences?.bytes === bytes ? props.differences : undefined;
  const isTooLarge = bytes.length > textLimitBytes;
  const isText = props.view === 'text' && !isTooLarge;
  const undrawn = useMemo(
    () => (isTooLarge ? undefined : firstUndrawnByte(bytes)),
    [bytes, isTooLarge],
  );

  const revealInHex = (run: ByteRun) => {
    hexStart.current = run;
    if (hex.current) hex.current.reveal(run);
    else onViewChange('hex');
  };
  const readHexStart = (): ByteRun =>
    hexStart.current ?? { offset: text.current?.caret() ?? 0, length: 0 };
  useEffect(() => {
    if (isText) hexStart.current = undefined;
  }, [isText]);
  useImperativeHandle(props.ref, () => ({
    focus: () => (isText ? text.current : hex.current)?.focus(),
    reveal: (offset, length) => {
      const run = { offset, length };
      if (isText && isDrawn(bytes, offset)) text.current?.reveal(run);
      else revealInHex(run);
    },
  }));

  return (
    <div className="editor">
      <div className="editor-sheet" onKeyDownCapture={isText ? onKeyDownCapture : undefined}>
        <TextView
          ref={text}
          label={label}
          describedBy={hintId}
          bytes={bytes}
          isShown={isText}
          tabMovesFocus={tabMovesFocus}
          faults={props.faults ?? noFaults}
          framed={props.framed}
          differences={differences}
          onEdit={onEdit}
          onCaret={onCaret}
          onLoneSurrogates={() => setHadLoneSurrogates(true)}
        />
        {!isText && (
          <LatePart fallback={<p className="editor-arrival">{t('editor.loading')}</p>}>
            <HexView
              ref={hex}
              label={label}
              bytes={bytes}
              onEdit={onEdit}
              readStart={readHexStart}
              differences={differences}
              onCursor={onCaret}
            />
          </LatePart>
        )}
      </div>
      <EditorNotices
        hintId={hintId}
        tabHint={isText ? (tabMovesFocus ? 'editor.tab-moves' : 'editor.tab-writes') : undefined}
        textLimit={isTooLarge ? textLimitBytes / 1_000_000 : undefined}
        undrawn={isText ? undrawn : undefined}
        onShowUndrawn={(offset) => revealInHex({ offset, length: 1 })}
        hadLoneSurrogates={hadLoneSurrogates}
        onDismiss={() => setHadLoneSurrogates(false)}
      />
    </div>
  );
}
