import type { Field, HeaderPiece, HeaderRule, Values } from '#core/schemes/recipe.ts';

/** The headers or parameters to send: all but those of optional fields that are empty. */
export function sentHeaders(
  rules: readonly HeaderRule[],
  fields: readonly Field[],
  values: Values,
): readonly HeaderRule[] {
  const absent = new Set(
    fields.filter(({ id, optional }) => optional && (values[id] ?? '') === '').map(({ id }) => id),
  );
  return rules.filter(
    ({ value }) => !value.some((piece) => piece.kind === 'field' && absent.has(piece.field)),
  );
}

/** The value of a header, its pieces one after another. */
export function writeHeader(
  pieces: readonly HeaderPiece[],
  values: Values,
  signature: string,
): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'signature') return signature;
      return piece.kind === 'literal' ? piece.text : (values[piece.field] ?? '');
    })
    .join('');
}
