import { marksIn } from '#core/bytes/character-marks.ts';
import { standInsIn } from '#core/bytes/stand-ins.ts';
import { type Model, rangeOf } from '#ui/editor/monaco/byte-rules.ts';
import { type CodeEditor, monaco } from '#ui/editor/monaco/setup.ts';

type Decoration = monaco.editor.IModelDeltaDecoration;

/** A run of the text, in UTF-16 units, with the name that is drawn in its place. */
type Named = { readonly start: number; readonly end: number; readonly name: string };

function drawnAs(content: string, inlineClassName: string): monaco.editor.InjectedTextOptions {
  return {
    content,
    inlineClassName,
    inlineClassNameAffectsLetterSpacing: true,
    cursorStops: monaco.editor.InjectedTextCursorStops.None,
  };
}

/** The character stays in the text, so that it is copied and found; its name is drawn instead. */
function namePlate(model: Model, base: number, { start, end, name }: Named): Decoration {
  return {
    range: rangeOf(model, base + start, end - start),
    options: {
      before:
        name === 'CR'
          ? drawnAs(name, 'editor-mark-cr')
          : drawnAs(`\u200a${name}\u200a`, 'editor-mark-plate'),
      inlineClassName: 'editor-mark-hidden',
      inlineClassNameAffectsLetterSpacing: true,
    },
  };
}

function marksWithin(model: Model, range: monaco.Range): Decoration[] {
  const base = model.getOffsetAt(range.getStartPosition());
  const text = model.getValueInRange(range);
  const decorations = standInsIn(text).map((run) => namePlate(model, base, run));
  for (const { start, end, mark } of marksIn(text)) {
    if (mark.kind === 'plate')
      decorations.push(namePlate(model, base, { start, end, name: mark.name }));
    if (mark.kind !== 'look-alike') continue;
    decorations.push({
      range: rangeOf(model, base + start, end - start),
      options: { inlineClassName: 'editor-mark-alike' },
    });
  }
  return decorations;
}

/** Spaces and tabs are drawn by Monaco; a line feed has no place of its own and stands behind its line. */
function lineFeed(model: Model, lineNumber: number): Decoration {
  const column = model.getLineMaxColumn(lineNumber);
  return {
    range: new monaco.Range(lineNumber, column, lineNumber, column),
    options: { after: drawnAs('↵', 'editor-mark-lf'), showIfCollapsed: true },
  };
}

function visibleMarks(editor: CodeEditor, model: Model): Decoration[] {
  return editor.getVisibleRanges().flatMap((range) => {
    const last = Math.min(range.endLineNumber, model.getLineCount() - 1);
    const lines = Array.from(
      { length: Math.max(0, last - range.startLineNumber + 1) },
      (_, index) => lineFeed(model, range.startLineNumber + index),
    );
    return [...marksWithin(model, range), ...lines];
  });
}

/** The mark after the last byte. It stands outside of the text, so that it never wraps. */
function endMark(model: Model, word: string): monaco.editor.IContentWidget {
  const node = document.createElement('span');
  node.className = 'editor-mark-end';
  node.textContent = word;
  node.setAttribute('aria-hidden', 'true');
  return {
    getId: () => 'countersign.end',
    getDomNode: () => node,
    getPosition: () => {
      if (model.getValueLength() === 0) return null;
      const position = model.getFullModelRange().getEndPosition();
      return { position, preference: [monaco.editor.ContentWidgetPositionPreference.EXACT] };
    },
  };
}

/**
 * Paints what cannot be seen, and what looks like something else, in the lines that are in view.
 *
 * @param end the word that stands after the last byte
 */
export function drawMarks(editor: CodeEditor, model: Model, end: string): monaco.IDisposable {
  const collection = editor.createDecorationsCollection();
  const widget = endMark(model, end);
  let frame = 0;
  const draw = () => {
    frame = 0;
    collection.set(visibleMarks(editor, model));
    editor.layoutContentWidget(widget);
  };
  const schedule = () => {
    frame ||= requestAnimationFrame(draw);
  };
  editor.addContentWidget(widget);
  const subscriptions = [
    editor.onDidChangeModelContent(schedule),
    editor.onDidScrollChange(schedule),
    editor.onDidLayoutChange(schedule),
  ];
  draw();
  return {
    dispose: () => {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.dispose();
      editor.removeContentWidget(widget);
      collection.clear();
    },
  };
}
