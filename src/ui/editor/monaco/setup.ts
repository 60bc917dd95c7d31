import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/wordOperations/register';
import * as monaco from 'monaco-editor/editor';
import { crStandIn } from '#core/bytes/stand-ins.ts';

export type CodeEditor = monaco.editor.IStandaloneCodeEditor;

export const languageId = 'json';

/**
 * Colours and nothing more: Monaco's own JSON mode brings a worker that finds
 * errors in valid JSON with CR LF or a BOM. Errors come from our checker.
 * Whatever is not JSON simply stays ink.
 */
monaco.languages.register({ id: languageId });
monaco.languages.setMonarchTokensProvider(languageId, {
  tokenizer: {
    root: [
      [/"(?:[^\\"]|\\.)*"(?=\s*:)/, 'key'],
      [/"(?:[^\\"]|\\.)*"?/, 'value'],
      [/[{}[\],:]/, 'delimiter'],
      [/[^"{}[\],:]+/, 'value'],
    ],
  },
});

/** Everything that Monaco would do to a text by itself is off: no byte changes but by a key. */
const leavesBytesAlone = {
  autoClosingBrackets: 'never',
  autoClosingDelete: 'never',
  autoClosingOvertype: 'never',
  autoClosingQuotes: 'never',
  autoIndent: 'none',
  autoSurround: 'never',
  detectIndentation: false,
  dragAndDrop: false,
  dropIntoEditor: { enabled: false },
  emptySelectionClipboard: false,
  formatOnPaste: false,
  formatOnType: false,
  insertSpaces: false,
  linkedEditing: false,
  pasteAs: { enabled: false },
  trimAutoWhitespace: false,
  unusualLineTerminators: 'off',
  useTabStops: false,
} satisfies monaco.editor.IStandaloneEditorConstructionOptions;

/** No help that has no use here, and nothing that is drawn by us already. */
const quiet = {
  codeLens: false,
  colorDecorators: false,
  contextmenu: false,
  folding: false,
  glyphMargin: false,
  guides: { indentation: false },
  hover: { enabled: 'off' },
  inlayHints: { enabled: 'off' },
  lightbulb: { enabled: 'off' as monaco.editor.ShowLightbulbIconMode },
  links: false,
  matchBrackets: 'never',
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerBorder: false,
  overviewRulerLanes: 0,
  parameterHints: { enabled: false },
  quickSuggestions: false,
  renderControlCharacters: false,
  renderLineHighlight: 'none',
  selectionHighlight: false,
  stickyScroll: { enabled: false },
  suggestOnTriggerCharacters: false,
  unicodeHighlight: {
    ambiguousCharacters: false,
    invisibleCharacters: false,
    nonBasicASCII: false,
  },
  wordBasedSuggestions: 'off',
} satisfies monaco.editor.IStandaloneEditorConstructionOptions;

const look = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  fontLigatures: '"calt" 0, "liga" 0, "zero" 1',
  lineDecorationsWidth: 12,
  lineNumbersMinChars: 3,
  padding: { top: 10, bottom: 14 },
  renderFinalNewline: 'on',
  renderWhitespace: 'all',
  scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
  scrollBeyondLastLine: false,
  tabSize: 4,
  // A CR is no part of a word, or Ctrl+Delete at the end of a line would take it along.
  wordSeparators: `\`~!@#$%^&*()-=+[{]}\\|;:'",.<>/?${crStandIn}`,
  wordWrap: 'on',
  wrappingIndent: 'none',
} satisfies monaco.editor.IStandaloneEditorConstructionOptions;

export const editorOptions: monaco.editor.IStandaloneEditorConstructionOptions = {
  ...leavesBytesAlone,
  ...quiet,
  ...look,
};

export { monaco };
