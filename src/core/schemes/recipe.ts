import type { HashName } from '#core/crypto/mac.ts';

/**
 * The id of one value that is signed or sent: of a field that the scheme asks for, such as `accessId`
 * (kebab-free: it is also a key of `Values`), or of a part of the request by its name in HTTP/2
 * (RFC 9113 §8.3.1): `:method`, and `:path`, the path with its query exactly as it was typed.
 */
export type FieldId = string;

/** What the user has typed into the fields, by field id. A field not typed into is absent or ''. */
export type Values = Readonly<Record<FieldId, string>>;

/** The parts of a request that a recipe can name like fields. */
export function requestValues(method: string, path: string): Values {
  return { ':method': method, ':path': path };
}

/** One value that a scheme asks for. */
export type Field = {
  readonly id: FieldId;
  /** The vendor's own name for it, the same in every language, and its accessible name. */
  readonly label: string;
  /** A secret is masked, never stored, never put into a link, a snippet or a log. */
  readonly secret: boolean;
  readonly kind: 'text' | 'timestamp-seconds';
  /** How far a time stamp may be from the server's clock, in seconds, where the vendor publishes it. */
  readonly windowSeconds?: number;
  /** Whether a request can go without it. It is no part of the string to sign; empty, its header is not sent. */
  readonly optional?: boolean;
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

/** A piece of a header's value: `t=<time stamp>,v1=<signature>` has four. */
export type HeaderPiece = Exclude<Part, { kind: 'body' }> | { readonly kind: 'signature' };

/** A header that carries values, the signature or both. */
export type HeaderRule = { readonly name: string; readonly value: readonly HeaderPiece[] };

/** The secret and how it becomes the key of the MAC. */
export type KeyRule = {
  readonly field: FieldId;
  readonly reading: KeyReading;
  /** Word characters in front of some secrets that tell their kind and are no part of the key, such as `whsec_`. */
  readonly prefix?: string;
};

/**
 * How a vendor signs, as data. Everything that paints, searches, generates or
 * links reads this and nothing else about the vendor.
 */
export type Recipe = {
  /** The string to sign, in order, with nothing between the parts but what is listed. */
  readonly message: readonly Part[];
  readonly key: KeyRule;
  readonly hash: HashName;
  /** From the raw digest to the signature, in order. */
  readonly text: readonly [TextEncoding, ...TextEncoding[]];
  /** The headers in the order in which the vendor prints them, without Content-Type. */
  readonly headers: readonly HeaderRule[];
};

/** The header that carries the signature. */
export function signatureHeader({ headers }: Pick<Recipe, 'headers'>): HeaderRule | undefined {
  return headers.find(({ value }) => value.some(({ kind }) => kind === 'signature'));
}

/** The name under which the signature travels, such as `Sign`. */
export function signatureName(recipe: Recipe): string {
  return signatureHeader(recipe)?.name ?? 'Signature';
}

/** What people call a value: the vendor's own name of a field, `method` and `path` of the request's parts. */
export function labelOf(fields: readonly Field[], id: FieldId): string {
  return fields.find((field) => field.id === id)?.label ?? id.replace(/^:/, '');
}
