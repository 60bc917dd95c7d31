import type { Bytes } from '#core/bytes/bytes.ts';
import { characterLength, codePointAt } from '#core/bytes/utf8.ts';

/**
 * How a body stands in code.
 * - `text`: as the text that it is.
 * - `escaped`: as text with escapes where a reader, a clipboard or a terminal could lose something.
 * - `base64`: mostly not text, or too long to be read.
 * - `file`: too large for code; it lies beside it.
 */
export type BodyForm = 'text' | 'escaped' | 'base64' | 'file';

/** A stretch of a body that is plain to see, or bytes that are not. */
export type BodyRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'octets'; readonly octets: Uint8Array };

/** Bytes. Linux takes no argument above 131,072 (MAX_ARG_STRLEN, execve(2)), and nobody reads that much. */
const readableLimit = 100_000;
const escapedLimit = 16_000;
const inlineLimit = 256_000;

/** Below this many bytes escapes are shorter to look at than Base64 and the pipe around it. */
const shortBody = 96;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Letters, marks, digits, punctuation, symbols, the space and LF: what stays as it is when it is
 * copied and pasted into a terminal. Not TAB, which a shell completes on; not CR, which a terminal
 * may turn into LF; nothing invisible.
 */
const plain = /^[\p{L}\p{M}\p{N}\p{P}\p{S} \n]$/u;
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** Whether a character is shown as itself. */
export function isPlain(character: string): boolean {
  return plain.test(character) && !invisible.test(character);
}

/** The whole body, in order, as runs that are plain to see and runs that are not. */
export function bodyRuns(body: Uint8Array): readonly BodyRun[] {
  const runs: BodyRun[] = [];
  for (let start = 0; start < body.length; ) {
    const isText = plainLength(body, start) > 0;
    let end = start;
    while (end < body.length && plainLength(body, end) > 0 === isText) {
      end += plainLength(body, end) || 1;
    }
    const octets = body.subarray(start, end);
    runs.push(isText ? { kind: 'text', text: decoder.decode(octets) } : { kind: 'octets', octets });
    start = end;
  }
  return runs;
}

/** How many bytes the plain character at `offset` takes; 0 when there is none. */
function plainLength(body: Uint8Array, offset: number): number {
  const first = body[offset] ?? 0;
  if (first < 0x80) return (first >= 0x20 && first < 0x7f) || first === 0x0a ? 1 : 0;
  const codePoint = codePointAt(body, offset);
  if (codePoint === undefined || !isPlain(String.fromCodePoint(codePoint))) return 0;
  return characterLength(body, offset);
}

/** The most readable form in which every byte survives. */
export function chooseBodyForm(body: Bytes): BodyForm {
  if (body.length > inlineLimit) return 'file';
  if (body.length >= readableLimit) return 'base64';
  const hidden = hiddenBytes(bodyRuns(body));
  if (hidden === 0) return 'text';
  const isMostlyText = body.length <= escapedLimit && hidden * 4 <= body.length;
  return body.length <= shortBody || isMostlyText ? 'escaped' : 'base64';
}

function hiddenBytes(runs: readonly BodyRun[]): number {
  return runs.reduce((sum, run) => sum + (run.kind === 'octets' ? run.octets.length : 0), 0);
}
