import { type ByteInputKind, readByteInput } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { CoreError } from '#core/errors.ts';
import type { Message } from '#core/messages.ts';

/** Which way of writing bytes down a text looks like, the surest first. */
export function dumpKindOf(text: string): ByteInputKind | undefined {
  const head = text.slice(0, 4000).trim();
  if (/^[0-9a-f]{6,16}:?[ \t]+(?:[0-9a-f]{2,4}[ \t]){2}/i.test(head)) return 'hex-dump';
  if (/^(?:(?:0x|\\x)?[0-9a-f]{2}[\s,;:-]*){8,}$/i.test(head.slice(0, 200)) && isHexText(text))
    return 'hex';
  return isBase64(text) ? 'base64' : undefined;
}

function isHexText(text: string): boolean {
  return /^[0-9a-fx\\\s,;:-]*$/i.test(text);
}

/** Long, of one alphabet, and a whole number of groups: ordinary words are shorter. */
function isBase64(text: string): boolean {
  if (!/^[A-Za-z0-9+/_\-\s]*={0,2}\s*$/.test(text)) return false;
  const compact = text.replace(/\s+/g, '');
  return (
    compact.length >= 40 &&
    compact.length % 4 !== 1 &&
    /[A-Z]/.test(compact) &&
    /[a-z]/.test(compact)
  );
}

/** The bytes that a text writes down, or why it does not. */
export function readDump(text: string, kind: ByteInputKind): Bytes | Message {
  try {
    return readByteInput(text, kind);
  } catch (error) {
    if (error instanceof CoreError) return error.sentence;
    throw error;
  }
}
