import {
  type FieldId,
  type HeaderPiece,
  type Recipe,
  signatureHeader,
} from '#core/schemes/recipe.ts';

/** What a header's value holds in the places of its pieces. */
export type HeaderReading = {
  readonly signature: string | undefined;
  readonly values: ReadonlyMap<FieldId, string>;
};

/**
 * Reads a header's value back into its pieces; undefined when it has not this form. One piece is
 * the whole value. Among several, a value ends where the next literal stands, or at white space or a
 * comma; the last one at a semicolon too: what follows it is more of a list, of which the first counts.
 */
export function readHeader(
  pieces: readonly HeaderPiece[],
  text: string,
): HeaderReading | undefined {
  const values = new Map<FieldId, string>();
  let signature: string | undefined;
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'literal') {
      if (!text.startsWith(piece.text, at)) return undefined;
      at += piece.text.length;
      continue;
    }
    const end = pieces.length === 1 ? text.length : endOf(text, at, pieces[index + 1]);
    if (piece.kind === 'signature') signature = text.slice(at, end);
    else values.set(piece.field, text.slice(at, end));
    at = end;
  }
  return { signature, values };
}

function endOf(text: string, start: number, next: HeaderPiece | undefined): number {
  const literal = next?.kind === 'literal' ? text.indexOf(next.text, start) : -1;
  // Before a literal that comes, a semicolon is the value's own, as in `SignedHeaders=content-type;host`.
  const length = text.slice(start).search(literal === -1 ? /[\s,;]/ : /[\s,]/);
  const end = length === -1 ? text.length : start + length;
  return literal === -1 ? end : Math.min(literal, end);
}

/**
 * The signature alone of what was received: people paste it as it was computed, the whole header's
 * value around it, or the URL whose parameter it is. Where the rest of the value is another one, it
 * still stands behind its own name.
 */
export function bareSignature(recipe: Recipe, received: string): string {
  const { name = '', value: pieces = [] } = signatureHeader(recipe) ?? {};
  const read = readHeader(pieces, received)?.signature;
  if (read && read !== received) return read;
  const before = pieces[pieces.findIndex(({ kind }) => kind === 'signature') - 1];
  const isInQuery = recipe.query?.some((rule) => rule.name === name) === true;
  const mark = isInQuery
    ? `${name}=`
    : before?.kind === 'literal'
      ? before.text.replace(/^[,\s]+/, '')
      : '';
  const at = mark.length < shortestMark ? -1 : received.lastIndexOf(mark);
  const found = at === -1 ? '' : /^[^\s,;&]*/.exec(received.slice(at + mark.length))?.[0];
  return found || read || received;
}

/** In characters: a shorter text before a signature can stand in one, too. */
const shortestMark = 8;
