import { type ByteInputKind, readByteInput } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { CoreError } from '#core/errors.ts';

/** What came of a text that stands for bytes. */
export type ByteInputReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly kind: ByteInputKind; readonly bytes: Bytes }
  | { readonly status: 'wrong'; readonly error: CoreError };

/** Reads a text as the kind that was chosen, or as the one that it looks like. */
export function readingOf(text: string, choice: ByteInputKind | 'detected'): ByteInputReading {
  if (text.trim() === '') return { status: 'empty' };
  return choice === 'detected' ? detect(text) : readAs(text, choice);
}

function readAs(text: string, kind: ByteInputKind): ByteInputReading {
  try {
    return { status: 'read', kind, bytes: readByteInput(text, kind) };
  } catch (error) {
    if (error instanceof CoreError) return { status: 'wrong', error };
    throw error;
  }
}

const startsLikeDump = /^\s*[0-9a-f]{4,}(?::|\s{2,})/i;
const hasSpaceWithinLine = /\S[ \t]+\S/;

/**
 * The stricter kinds first: digits of hex are digits of Base64 too. Base64 has
 * no spaces within a line, so a slip in spaced hex is not taken for Base64.
 */
function detect(text: string): ByteInputReading {
  const dump = readAs(text, 'hex-dump');
  const hex = readAs(text, 'hex');
  const right = [dump, hex].find(({ status }) => status === 'read');
  if (right) return right;
  if (startsLikeDump.test(text)) return dump;
  return hasSpaceWithinLine.test(text.trim()) ? hex : readAs(text, 'base64');
}
