import type { Bytes } from '#core/bytes/bytes.ts';
import type { HashName } from '#core/crypto/mac.ts';
import type { Locale, Message, Words } from '#core/messages.ts';

/** The id of one value that a scheme asks for, such as `accessId`. Kebab-free: it is also a key of `Values`. */
export type FieldId = string;

/** What the user has typed into the fields, by field id. A field not typed into is absent or ''. */
export type Values = Readonly<Record<FieldId, string>>;

/**
 * Something that is unusual about a value and often the cause of a 403. A hint
 * warns and never refuses: the value is signed as it stands.
 */
export type Hint = { readonly field: FieldId; readonly message: Message };

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

/** A host of the vendor. Its name is the message `<scheme>.access-point.<id>`. */
export type AccessPoint = { readonly id: string; readonly baseUrl: string };

/** A documented path, its purpose (`<scheme>.path.<id>`) and its documented limit (`<scheme>.limit.<id>`), where there is one. */
export type DocumentedPath = {
  readonly id: string;
  readonly path: string;
  readonly multipart: boolean;
  readonly purpose: Message;
  readonly limit?: Message;
  /** What is not known or unusual about signing for it (`<scheme>.hint.<id>`). */
  readonly hint?: Message;
};

/** A session that teaches something. Its name and note are messages of the scheme's words. */
export type Example = {
  readonly id: string;
  readonly title: Message;
  readonly note?: Message;
  readonly accessPointId: string;
  readonly path: string;
  readonly values: Values;
  readonly body: Bytes;
  /** The signature that the vendor printed or a client sent. */
  readonly received?: string;
};

export type Scheme = {
  /** Kebab-case, goes into links, never renamed. */
  readonly id: string;
  /** Short name, such as `TPNS`. */
  readonly name: string;
  /** Full name, as the vendor writes it. */
  readonly title: string;
  readonly method: string;
  readonly documentation: Readonly<Record<Locale, string>>;
  /** Only ever added to at the end: their place is their number in links. */
  readonly fields: readonly Field[];
  readonly recipe: Recipe;
  readonly accessPoints: readonly AccessPoint[];
  readonly paths: readonly DocumentedPath[];
  readonly examples: readonly Example[];
  /** Hints on the values as they stand. Pure; called on every edit. */
  readonly hints: (values: Values, accessPointId: string) => readonly Hint[];
  readonly words: Words;
};

/** The name under which the signature travels, such as `Sign`. */
export function signatureName(recipe: Recipe): string {
  return recipe.headers.find((header) => header.value.kind === 'signature')?.name ?? 'Signature';
}
