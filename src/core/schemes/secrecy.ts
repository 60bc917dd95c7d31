import type { Field, HeaderPiece, HeaderRule, Part, Recipe } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** What of a scheme decides what is secret. */
export type Secretive = Pick<Scheme, 'recipe' | 'fields'>;

/** A run of the string to sign, of the part that it comes from. */
type Run = { readonly part: Part; readonly start: number; readonly end: number };

/** Whether the signature is the secret itself, in another writing: then so is the received one. */
export function isSignatureSecret({ mac }: Pick<Recipe, 'mac'>): boolean {
  return mac === 'none';
}

/** Whether the secret stands in the string to sign: of a signature without a key, such as a hash alone. */
export function holdsSecret({ recipe, fields }: Secretive): boolean {
  return recipe.message.some((part) => isSecretPart(part, fields));
}

/** Whether a header or a parameter gives the secret away. */
export function isSecretHeaderRule({ value }: HeaderRule, { recipe, fields }: Secretive): boolean {
  return value.some((piece) =>
    piece.kind === 'signature' ? isSignatureSecret(recipe) : isSecretPart(piece, fields),
  );
}

/**
 * Whether bytes of a string to sign may not be seen: those of a secret, and those that a mistake
 * wrote anew as a whole, which may hold it wherever they like.
 */
export function isSecretSegment({ part, start, end }: Run, scheme: Secretive): boolean {
  const isRewritten = part.kind === 'literal' && part.text === '' && end > start;
  return isSecretPart(part, scheme.fields) || (isRewritten && holdsSecret(scheme));
}

function isSecretPart(part: Part | HeaderPiece, fields: readonly Field[]): boolean {
  return part.kind === 'field' && fields.some(({ id, secret }) => secret && id === part.field);
}
