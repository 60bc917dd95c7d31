import { readShape } from '#core/explain/read-shape.ts';
import { code } from '#core/report/markdown.ts';
import { ownWords, type Speech } from '#core/report/speech.ts';
import { labelOf } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { holdsSecret, isSignatureSecret } from '#core/schemes/secrecy.ts';
import type { Session } from '#core/session/session.ts';
import { type SecretLeak, secretLeaks } from '#core/share/secret-leaks.ts';

/**
 * What of a session may not be told, with the name of the secret that stands there, or '' for
 * credentials that need no key to be recognised: those of a URL, and a Basic value (RFC 7617 §2)
 * in the place of the signature.
 */
export type Withheld = ReadonlyMap<Place, string>;

/** `signature` and `string-to-sign` of a scheme without a MAC, in which the secret always stands; links hold neither. */
type Place = SecretLeak['place'] | 'signature' | 'string-to-sign';

/** Everything in a session that a secret stands in, in any spelling. */
export function withheldOf(scheme: Scheme, session: Session): Withheld {
  const leaks = secretLeaks(session).map(({ place, secret }) => [place, secret] as const);
  const { findings } = readShape(session.received, scheme.recipe);
  const isBasic = findings.some(({ id }) => id === 'shape.basic-credential');
  const key = labelOf(scheme.fields, scheme.recipe.key.field);
  return new Map<Place, string>([
    ...leaks,
    ...(isBasic ? [['received', ''] as const] : []),
    ...(isSignatureSecret(scheme.recipe) ? [['signature', key] as const] : []),
    ...(holdsSecret(scheme) ? [['string-to-sign', key] as const] : []),
  ]);
}

/** Whether a secret keeps the link from being told. */
export function isLinkWithheld(withheld: Withheld): boolean {
  return [...withheld.keys()].some((place) => place !== 'signature' && place !== 'string-to-sign');
}

/** A text as it stands, or words in its place where it may not be told. */
export function shown(
  text: string,
  places: readonly Place[],
  withheld: Withheld,
  speech: Speech,
): string {
  const secrets = places.flatMap((place) => withheld.get(place) ?? []);
  const [secret] = secrets;
  if (secret === undefined || text === '') return code(text);
  return secret === ''
    ? ownWords(speech, 'withheld-credentials')
    : ownWords(speech, 'withheld', { secret });
}
