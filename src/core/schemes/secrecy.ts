import type { Part, Recipe } from '#core/schemes/recipe.ts';
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
  return recipe.message.some((part) => isSecretPart(part, { recipe, fields }));
}

/**
 * Whether bytes of a string to sign may not be seen: those of a secret, and those that a mistake
 * wrote anew as a whole, which may hold it wherever they like.
 */
export function isSecretSegment({ part, start, end }: Run, scheme: Secretive): boolean {
  const isRewritten = part.kind === 'literal' && part.text === '' && end > start;
  return isSecretPart(part, scheme) || (isRewritten && holdsSecret(scheme));
}

/** Names of the headers and parameters that send a secret, such as a session token, beside the signature. */
export function secretHeaderNames(scheme: Secretive): ReadonlySet<string> {
  const { headers, query = [] } = scheme.recipe;
  const rules = [...headers, ...query].filter(({ value }) =>
    value.some((piece) => piece.kind === 'field' && isSecretPart(piece, scheme)),
  );
  return new Set(rules.map(({ name }) => name));
}

function isSecretPart(part: Part, { recipe, fields }: Secretive): boolean {
  if (part.kind !== 'field') return false;
  const secrets = fields.filter(({ secret }) => secret).map(({ id }) => id);
  // A hash tells nothing of the secret; another writing of it does.
  const written = recipe.derivations?.some(
    (one) => one.id === part.field && one.kind !== 'digest' && secrets.includes(one.field),
  );
  return written === true || secrets.includes(part.field);
}
