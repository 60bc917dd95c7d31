import { useLayoutEffect, useRef } from 'react';
import type { Bytes } from '#core/bytes/bytes.ts';
import {
  byteOffsetAt,
  fromEditorText,
  toEditorText,
  utf16OffsetAt,
} from '#core/bytes/editor-text.ts';
import { type ByteRun, characterAround } from '#core/bytes/utf8.ts';
import type { HandOver, SurfaceHandle } from './surface.ts';
import type { TextareaHandle } from './textarea-surface.tsx';
import { useEmission } from './use-emission.ts';

/** The texts of bytes that are or were shown: computing one again takes milliseconds for each megabyte. */
const surfaceTexts = new WeakMap<Bytes, string>();

/**
 * The text in which a surface shows bytes. For bytes that were typed it is the
 * text that was typed: bytes next to each other may have become a character
 * since, which the surface still shows as the stand-ins that they were.
 */
export function surfaceTextOf(bytes: Bytes): string {
  const text = surfaceTexts.get(bytes) ?? toEditorText(bytes);
  surfaceTexts.set(bytes, text);
  return text;
}

/** A run of the editor text, in UTF-16 units, end exclusive. */
export type TextRun = { readonly start: number; readonly end: number };

/** Where bytes stand in their editor text, with the rest of the characters that they belong to. */
export function textRunOf(bytes: Bytes, text: string, { offset, length }: ByteRun): TextRun {
  const last = characterAround(bytes, offset + length - 1);
  const end = length > 0 && offset < bytes.length ? last.offset + last.length : offset;
  return { start: utf16OffsetAt(text, offset), end: utf16OffsetAt(text, end) };
}

type Sync = {
  readonly bytes: Bytes;
  /** A hidden surface takes bytes from elsewhere when it is shown again, as one step to undo. */
  readonly isShown: boolean;
  readonly onEdit: (bytes: Bytes) => void;
};

/**
 * Keeps the surface that is in use, the textarea or Monaco, and the bytes in
 * step, by identity: bytes that it gave out itself and that now come back are not
 * set again, though typing may have gone on since; others replace its text as one
 * step to undo.
 */
export function useTextSurface({ bytes, isShown, onEdit }: Sync) {
  const textarea = useRef<TextareaHandle>(null);
  const editor = useRef<SurfaceHandle>(null);
  const shown = useRef(bytes);
  const given = useRef<readonly Bytes[]>([]);
  const isReplacing = useRef(false);
  const caret = useRef(0);
  const surface = () => editor.current ?? textarea.current;
  const shownText = () => surfaceTextOf(shown.current);

  const emit = useEmission((text) => {
    const next = fromEditorText(text);
    surfaceTexts.set(next, text);
    shown.current = next;
    given.current = [...given.current, next];
    onEdit(next);
  });

  useLayoutEffect(() => {
    const index = given.current.indexOf(bytes);
    given.current = given.current.slice(index + 1);
    if (!isShown || index >= 0 || bytes === shown.current) return;
    shown.current = bytes;
    isReplacing.current = true;
    (editor.current ?? textarea.current)?.replace(surfaceTextOf(bytes));
    isReplacing.current = false;
  }, [bytes, isShown]);

  return {
    textarea,
    shownText,
    onText: (text: string) => {
      if (!isReplacing.current) emit(text);
    },
    /** The caret moved to an offset of the text; gives the byte that it stands before. */
    onCaret: (offset: number) => {
      caret.current = offset;
    },
    caretByte: () => byteOffsetAt(shownText(), caret.current),
    focus: () => surface()?.focus(),
    reveal: (run: ByteRun) => {
      const { start, end } = textRunOf(shown.current, shownText(), run);
      surface()?.reveal(start, end);
    },
    takeOver: async (): Promise<HandOver> => {
      if (textarea.current) return textarea.current.leave();
      const text = shownText();
      return { firstText: text, text, anchor: 0, active: 0, scrollTop: 0, hadFocus: false };
    },
    adoptEditor: (handle: SurfaceHandle) => {
      editor.current = handle;
    },
  };
}
