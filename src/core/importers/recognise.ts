import type { Draft } from '#core/importers/reading.ts';
import { receivedOf } from '#core/importers/received.ts';
import { readHeader } from '#core/schemes/header-reading.ts';
import { signatureHeader } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';

/**
 * The scheme by which the requests of a text are signed: the given one as long as it finds a signature
 * in any of them, else the first that does, in the order of the registry; the given one where none does.
 * Credentials without a signature tell nothing: they can stand beside one, or in its place.
 */
export function recogniseScheme(drafts: readonly Draft[], given: Scheme): Scheme {
  const isOf = (scheme: Scheme) => drafts.some((draft) => carriesSignature(draft, scheme));
  const signing = schemes.filter(({ recipe }) => !isSignatureSecret(recipe));
  return isOf(given) ? given : (signing.find(isOf) ?? given);
}

/** A header of this name is not enough: many schemes share `Authorization`. */
function carriesSignature({ request }: Draft, scheme: Scheme): boolean {
  const { signature } = receivedOf(scheme, request);
  if (signature === undefined || scheme.readRequest !== undefined) return signature !== undefined;
  return readHeader(signatureHeader(scheme.recipe)?.value ?? [], signature) !== undefined;
}
