import { decodeBase64, encodeBase64 } from '#core/bytes/base64.ts';
import {
  fromEditorText,
  type LiteralText,
  literalToEditorText,
  toEditorText,
} from '#core/bytes/editor-text.ts';

/** Bytes that are no text have no place in `text/plain`. Within the page they travel beside it, as Base64. */
const bytesType = 'application/x-countersign-bytes';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function put(clipboard: DataTransfer, text: string): void {
  const bytes = fromEditorText(text);
  clipboard.setData('text/plain', decoder.decode(bytes));
  clipboard.setData(bytesType, encodeBase64(bytes));
}

/** The editor text of what the clipboard holds, its line ends as they are; undefined when it holds no text. */
function take(clipboard: DataTransfer): LiteralText | undefined {
  const encoded = clipboard.getData(bytesType);
  if (encoded) return { text: toEditorText(decodeBase64(encoded)), replacedLoneSurrogates: false };
  const text = clipboard.getData('text/plain');
  return text ? literalToEditorText(text) : undefined;
}

/** What a surface lets the clipboard do. */
export type ClipboardPartner = {
  readonly hasFocus: () => boolean;
  /** The selected editor text, '' when nothing is selected. */
  readonly selectedText: () => string;
  /** Puts editor text in the place of the selection. */
  readonly insert: (text: string) => void;
  readonly onLoneSurrogates: () => void;
};

/**
 * Copy and cut give away the bytes of the selection: as their text for
 * everybody, and as they are for this page. Paste takes what the clipboard
 * really holds; a surface left to itself would make LF of CR LF.
 */
export function exchangeClipboard(
  element: HTMLElement,
  partner: ClipboardPartner,
  signal: AbortSignal,
): void {
  const copy = (event: ClipboardEvent) => {
    const text = partner.hasFocus() ? partner.selectedText() : '';
    if (!event.clipboardData || text === '') return;
    put(event.clipboardData, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'cut') partner.insert('');
  };
  const paste = (event: ClipboardEvent) => {
    const taken = event.clipboardData && partner.hasFocus() && take(event.clipboardData);
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    partner.insert(taken.text);
    if (taken.replacedLoneSurrogates) partner.onLoneSurrogates();
  };
  const options = { capture: true, signal };
  element.addEventListener('copy', copy, options);
  element.addEventListener('cut', copy, options);
  element.addEventListener('paste', paste, options);
}
