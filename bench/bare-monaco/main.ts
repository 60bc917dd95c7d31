import 'monaco-editor/features/codeEditor/register';
import * as monaco from 'monaco-editor/editor';

/** The least that an editor page can do with a keystroke: show how long the text is now. */
const container = document.getElementById('editor');
const length = document.getElementById('length');
if (!container || !length) throw new Error('index.html lacks its elements');

const editor = monaco.editor.create(container, { automaticLayout: true });
editor.onDidChangeModelContent(() => {
  length.textContent = String(editor.getModel()?.getValueLength());
});

Object.assign(window, { loadText: (text: string) => editor.setValue(text) });
