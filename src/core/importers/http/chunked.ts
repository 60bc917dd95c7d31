import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';

/** What the chunks held, what stood behind the last one, and where they end. */
export type Chunks = { readonly body: Octets; readonly trailers: Octets; readonly end: number };

const sizeLine = /([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?(?:\r?\n|$)/y;
const lineEnd = /\r?\n/y;
const trailer = /(?:[^\r\n:]+:[^\r\n]*\r?\n)+/y;

/** Takes the chunked transfer coding off (RFC 9112 §7.1), also with LF line ends; undefined when it is not one. */
export function readChunks(text: Octets, at: number): Chunks | undefined {
  const parts: Octets[] = [];
  for (let position = at; ; ) {
    const size = matchAt(sizeLine, text, position);
    if (size === undefined) return undefined;
    position += size[0].length;
    const length = Number.parseInt(size[1] ?? '', 16);
    if (length === 0) return withTrailers(text, position, parts.join(''));
    if (position + length > text.length) return undefined;
    parts.push(text.slice(position, position + length));
    position += length;
    const end = matchAt(lineEnd, text, position);
    if (end === undefined) return undefined;
    position += end[0].length;
  }
}

function withTrailers(text: Octets, at: number, body: Octets): Chunks {
  const trailers = matchAt(trailer, text, at)?.[0] ?? '';
  const behind = at + trailers.length;
  return { body, trailers, end: behind + (matchAt(lineEnd, text, behind)?.[0].length ?? 0) };
}
