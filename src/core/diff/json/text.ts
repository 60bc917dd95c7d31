import type { Bytes } from '#core/bytes/bytes.ts';
import { tokenize } from '#core/diff/json/tokenize.ts';
import type { Tokens } from '#core/diff/json/tokens.ts';

/** One side of a comparison, whose tokens are read when they are first asked for. */
export type Text = {
  readonly bytes: Bytes;
  /** Whether a bracket stands where JSON begins, be it behind a word or two. */
  readonly mayBeJson: () => boolean;
  /** Undefined when there are too many. */
  readonly tokens: () => Tokens | undefined;
};

/** How far into a text its first bracket may stand. */
const longestPreamble = 256;

export function createText(bytes: Bytes): Text {
  let isRead = false;
  let tokens: Tokens | undefined;
  return {
    bytes,
    mayBeJson: () => {
      const start = bytes.subarray(0, longestPreamble);
      return start.includes(0x7b) || start.includes(0x5b) || start.includes(0x22);
    },
    tokens: () => {
      if (!isRead) tokens = tokenize(bytes);
      isRead = true;
      return tokens;
    },
  };
}
