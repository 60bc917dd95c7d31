import { Editor } from '@monaco-editor/react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import { RuledEditor, rangeOf } from '#ui/editor/monaco/byte-rules.ts';
import { drawDifferences } from '#ui/editor/monaco/differences.ts';
import { adoptLook, type Look, watchLook } from '#ui/editor/monaco/look.ts';
import { drawMarks } from '#ui/editor/monaco/marks.ts';
import { type CodeEditor, editorOptions, languageId, monaco } from '#ui/editor/monaco/setup.ts';
import type { HandOver, SurfaceEvents, SurfaceHandle } from '#ui/editor/surface.ts';
import { useLanguage } from '#ui/language.tsx';
import './monaco-surface.css';

/** A run of the editor text, in UTF-16 units, end exclusive. */
export type Run = { readonly start: number; readonly end: number };

/** A run that is not as it should be, and why. */
export type Fault = Run & { readonly message: string };

type MonacoSurfaceProps = SurfaceEvents & {
  readonly label: string;
  readonly tabMovesFocus: boolean;
  readonly faults: readonly Fault[];
  /** What is pointed at elsewhere, and framed here. */
  readonly framed: Run | undefined;
  /** What differs from a reference, in bytes. */
  readonly differences: MarkedRuns | undefined;
  /** Waits for the moment at which the early surface can be left, and takes what it leaves. */
  readonly takeOver: () => Promise<HandOver>;
  /** Monaco shows and knows everything; the early surface can go. */
  readonly onReady: (handle: SurfaceHandle) => void;
};

function fill(editor: CodeEditor, model: monaco.editor.ITextModel, left: HandOver): void {
  model.setValue(left.firstText);
  // On Windows, Monaco would start a text of one line with CR LF.
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  if (left.text !== left.firstText) {
    const range = model.getFullModelRange();
    model.pushStackElement();
    model.pushEditOperations([], [{ range, text: left.text }], () => null);
    model.pushStackElement();
  }
  const [anchor, active] = [left.anchor, left.active].map((offset) => model.getPositionAt(offset));
  if (anchor && active) editor.setSelection(monaco.Selection.fromPositions(anchor, active));
  editor.setScrollTop(left.scrollTop);
}

function handleOf(ruled: RuledEditor): SurfaceHandle {
  const { editor, model } = ruled;
  return {
    replace: (text) => ruled.replace(text),
    focus: () => editor.focus(),
    reveal: (start, end) => {
      const range = rangeOf(model, start, end - start);
      editor.setSelection(range);
      editor.revealRangeInCenterIfOutsideViewport(range, monaco.editor.ScrollType.Immediate);
      editor.focus();
    },
  };
}

function useLook(): Look {
  const [look, setLook] = useState(adoptLook);
  useEffect(
    () =>
      watchLook(() => {
        const next = adoptLook();
        setLook((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
      }),
    [],
  );
  return look;
}

/** Everything that is painted over the text of a ready editor. */
function usePaint(ruled: RuledEditor | undefined, props: MonacoSurfaceProps): void {
  const { t } = useLanguage();
  const end = t('editor.end');
  const { faults, framed } = props;
  useEffect(() => {
    const drawn = ruled && drawMarks(ruled.editor, ruled.model, end);
    return () => drawn?.dispose();
  }, [ruled, end]);
  useEffect(() => {
    if (!ruled) return;
    const markers = faults.map(({ start, end: stop, message }) => {
      const range = rangeOf(ruled.model, start, stop - start);
      return { ...range, message, severity: monaco.MarkerSeverity.Error };
    });
    monaco.editor.setModelMarkers(ruled.model, languageId, markers);
  }, [ruled, faults]);
  useEffect(() => {
    if (!ruled || !framed) return;
    const range = rangeOf(ruled.model, framed.start, framed.end - framed.start);
    const frame = { range, options: { className: 'editor-frame' } };
    const collection = ruled.editor.createDecorationsCollection([frame]);
    return () => collection.clear();
  }, [ruled, framed]);
}

/** Marks what differs, over the text that the bytes became. */
function useDifferences(
  ruled: RuledEditor | undefined,
  differences: MonacoSurfaceProps['differences'],
): void {
  useEffect(() => {
    const drawn = ruled && differences && drawDifferences(ruled.editor, ruled.model, differences);
    return () => drawn?.dispose();
  }, [ruled, differences]);
}

/**
 * The full editor. It comes after the first thing that the user does, and takes
 * over from the textarea: text, selection and focus in one task, so that no key
 * falls between the two.
 */
export function MonacoSurface(props: MonacoSurfaceProps): ReactNode {
  const { label, tabMovesFocus } = props;
  const { theme, fontFamily, fontSize } = useLook();
  const [ruled, setRuled] = useState<RuledEditor>();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => () => ruled?.dispose(), [ruled]);
  usePaint(ruled, props);
  useDifferences(ruled, props.differences);

  const options = useMemo(
    () => ({
      ...editorOptions,
      ariaLabel: label,
      tabFocusMode: tabMovesFocus,
      fontFamily,
      fontSize,
      lineHeight: 22,
    }),
    [label, tabMovesFocus, fontFamily, fontSize],
  );

  const mount = async (editor: CodeEditor) => {
    const model = editor.getModel();
    const left = await latest.current.takeOver();
    if (!model || model.isDisposed()) return;
    fill(editor, model, left);
    const created = new RuledEditor(editor, model, {
      onText: (text) => latest.current.onText(text),
      onCaret: (offset) => latest.current.onCaret(offset),
      onLoneSurrogates: () => latest.current.onLoneSurrogates(),
    });
    flushSync(() => {
      setRuled(created);
      latest.current.onReady(handleOf(created));
    });
    if (left.hadFocus) editor.focus();
  };

  return (
    <Editor
      defaultLanguage={languageId}
      theme={theme}
      options={options}
      loading={null}
      onMount={(editor) => void mount(editor)}
    />
  );
}
