import { type Bytes, equalBytes } from '#core/bytes/bytes.ts';
import type { Message } from '#core/messages.ts';

/** What the mere text of a received signature proves, without any key. */
export type Shape = {
  /**
   * `right`: a digest of the recipe's length, written by the recipe's steps. `wrong`: something
   * else that is recognised. `unknown`: none of the known forms. No key and no body gives the
   * latter two.
   */
  readonly status: 'empty' | 'right' | 'wrong' | 'unknown';
  /** The signature as a server sees it: without white space (RFC 9110 §5.5) and the rest of its header around it. */
  readonly text: string;
  /** Whether there was white space around it. */
  readonly isTrimmed: boolean;
  /** Whether it came without what stands around it in its header, such as `sha256=`. */
  readonly isBare: boolean;
  /** What was found, the most telling first; empty when the shape is right. No message holds a part of the text. */
  readonly findings: readonly Message[];
  /** The raw digest that the text holds, where there is one. */
  readonly digest: Bytes | undefined;
};

/** The shape of nothing received. */
export const emptyShape: Shape = {
  status: 'empty',
  text: '',
  isTrimmed: false,
  isBare: false,
  findings: [],
  digest: undefined,
};

/** Whether the text holds exactly this digest, so that only the way in which it is written can be wrong. */
export function shapeMatchesDigest(shape: Shape, digest: Bytes): boolean {
  return shape.digest !== undefined && equalBytes(shape.digest, digest);
}
