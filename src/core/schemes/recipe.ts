import type { HashName } from '#core/crypto/mac.ts';

/** The id of one value that a scheme asks for, such as `accessId`. Kebab-free: it is also a key of `Values`. */
export type FieldId = string;

/** What the user has typed into the fields, by field id. A field not typed into is absent or ''. */
export type Values = Readonly<Record<FieldId, string>>;

/** One value that a scheme asks for. */
export type Field = {
  readonly id: FieldId;
  /** The vendor's own name for it, the same in every language, and its accessible name. */
  readonly label: string;
  /** A secret is masked, never stored, never put into a link, a snippet or a log. */
  readonly secret: boolean;
  readonly kind: 'text' | 'timestamp-seconds';
};

/** A piece of the string to sign. */
export type Part =
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'body' }
  | { readonly kind: 'literal'; readonly text: string };

/** How the text of the secret becomes the key of the MAC. */
export type KeyReading = 'utf8' | 'hex' | 'base64';

/** How bytes become text. Applied one after another: TPNS is `['hex', 'base64']`. */
export type TextEncoding = 'hex' | 'hex-upper' | 'base64' | 'base64url';

/** A header that carries a value or the signature. */
export type HeaderRule = {
  readonly name: string;
  readonly value:
    | { readonly kind: 'field'; readonly field: FieldId }
    | { readonly kind: 'signature' };
};

/**
 * How a vendor signs, as data. Everything that paints, searches, generates or
 * links reads this and nothing else about the vendor.
 */
export type Recipe = {
  /** The string to sign, in order, with nothing between the parts but what is listed. */
  readonly message: readonly Part[];
  readonly key: { readonly field: FieldId; readonly reading: KeyReading };
  readonly hash: HashName;
  /** From the raw digest to the signature, in order. */
  readonly text: readonly [TextEncoding, ...TextEncoding[]];
  /** The headers in the order in which the vendor prints them, without Content-Type. */
  readonly headers: readonly HeaderRule[];
};

/** The name under which the signature travels, such as `Sign`. */
export function signatureName(recipe: Recipe): string {
  return recipe.headers.find((header) => header.value.kind === 'signature')?.name ?? 'Signature';
}
