import type { Bytes } from '#core/bytes/bytes.ts';
import { tokenize } from '#core/diff/json/tokenize.ts';
import type { Tokens } from '#core/diff/json/tokens.ts';

/** One side of a comparison, whose tokens are read when they are first asked for. */
export type Text = {
  readonly bytes: Bytes;
  /** Undefined when there are too many. */
  readonly tokens: () => Tokens | undefined;
  /** The tokens of a text that is JSON or mostly so; of any other undefined. */
  readonly jsonTokens: () => Tokens | undefined;
};

/** How far into a text its first bracket or quote may stand. */
const longestPreamble = 256;

export function createText(bytes: Bytes): Text {
  let isRead = false;
  let tokens: Tokens | undefined;
  const read = (): Tokens | undefined => {
    if (!isRead) tokens = tokenize(bytes);
    isRead = true;
    return tokens;
  };
  const jsonTokens = (): Tokens | undefined => {
    if (!mayBeJson(bytes)) return undefined;
    const found = read();
    return found && isMostlyJson(found) ? found : undefined;
  };
  return { bytes, tokens: read, jsonTokens };
}

/** Whether a bracket or a quote stands where JSON begins, be it behind a word or two. */
function mayBeJson(bytes: Bytes): boolean {
  const start = bytes.subarray(0, longestPreamble);
  return start.includes(0x7b) || start.includes(0x5b) || start.includes(0x22);
}

function isMostlyJson({ count, strays }: Tokens): boolean {
  return strays * 10 <= count;
}
