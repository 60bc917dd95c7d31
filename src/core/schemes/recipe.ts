import type { DigestName } from '#core/crypto/digests.ts';

/**
 * The id of one value that is signed or sent: of a field that the scheme asks for, such as `accessId`
 * (kebab-free: it is also a key of `Values`), or of a part of the request by its name in HTTP/2
 * (RFC 9113 §8.3.1): `:method`, and `:path`, the path with its query exactly as it was typed.
 * A value that the recipe derives has a colon in front too: `:payload-hash`.
 */
export type FieldId = string;

/** What the user has typed into the fields, by field id. A field not typed into is absent or ''. */
export type Values = Readonly<Record<FieldId, string>>;

/** The parts of a request that a recipe can name like fields. */
export function requestValues(method: string, path: string): Values {
  return { ':method': method, ':path': path };
}

/**
 * What a field holds: any text; several lines of it; one of its options; the time, in seconds or in
 * milliseconds since 1970 or as ISO 8601 basic, `20261122T070000Z`; a text that is made anew for each request.
 */
export type FieldKind =
  | 'text'
  | 'lines'
  | 'choice'
  | 'timestamp-seconds'
  | 'timestamp-milliseconds'
  | 'timestamp-iso'
  | 'nonce';

/** One value that a scheme asks for. */
export type Field = {
  readonly id: FieldId;
  /** The vendor's own name for it, the same in every language, and its accessible name. */
  readonly label: string;
  /** A secret is masked, never stored, never put into a link, a snippet or a log. */
  readonly secret: boolean;
  readonly kind: FieldKind;
  /** What is usually typed there, offered beside the free text; the only texts that a choice has. */
  readonly options?: readonly string[];
  /** What is signed where the field is empty, because the request tells it. */
  readonly fallback?: string;
  /** How far a time stamp may be from the server's clock, in seconds, where the vendor publishes it. */
  readonly windowSeconds?: number;
  /** Whether a request can go without it. It is no part of the string to sign; empty, its header is not sent. */
  readonly optional?: boolean;
};

/** A piece of the string to sign. */
export type Part =
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'body' }
  | {
      readonly kind: 'literal';
      readonly text: string;
      /** What the vendor calls a text that follows from the request, such as `CanonicalURI`. */
      readonly name?: string;
    };

/** How the text of the secret becomes the key of the MAC. */
export type KeyReading = 'utf8' | 'hex' | 'base64';

/**
 * How bytes become text. Applied one after another: TPNS is `['hex', 'base64']`. `utf8`: they are
 * the text already, as those of an API key are; for recipes without a MAC, whose bytes are text.
 */
export type TextEncoding = 'utf8' | 'hex' | 'hex-upper' | 'base64' | 'base64url';

/** A piece of a header's value: `t=<time stamp>,v1=<signature>` has four. */
export type HeaderPiece = Exclude<Part, { kind: 'body' }> | { readonly kind: 'signature' };

/** A header, or a parameter of the query, that carries values, the signature or both. */
export type HeaderRule = { readonly name: string; readonly value: readonly HeaderPiece[] };

/** A place in the body that carries the signature: the value is sent for the bytes from `start` to `end`. */
export type BodyRule = HeaderRule & { readonly start: number; readonly end: number };

/** The secret and how it becomes the key of the MAC. */
export type KeyRule = {
  readonly field: FieldId;
  readonly reading: KeyReading;
  /** Word characters in front of some secrets that tell their kind and are no part of the key, such as `whsec_`. */
  readonly prefix?: string;
  /** Text that is put in front of every secret, such as `AWS4`. */
  readonly before?: string;
  /** Messages that make a key of the key, one after another: key = HMAC(key, message). None of them holds the body. */
  readonly chain?: readonly (readonly Part[])[];
};

/** A value that is computed before the string to sign. Parts and headers name it like a field. */
export type Derivation = { readonly id: FieldId } & (
  | {
      /** The hash of parts as text, such as the payload's or that of a canonical request. */
      readonly kind: 'digest';
      readonly message: readonly Part[];
      readonly hash: DigestName;
      readonly text: Recipe['text'];
    }
  /** The beginning of another value, in characters: the day of an ISO 8601 time. */
  | { readonly kind: 'first'; readonly field: FieldId; readonly characters: number }
  /** The day in UTC of a time in seconds, such as `2026-11-22`. */
  | { readonly kind: 'utc-date'; readonly field: FieldId }
  /** Another value with all bytes but the unreserved characters percent-encoded (RFC 3986 §2.1, §2.3). */
  | { readonly kind: 'percent-encoded'; readonly field: FieldId }
);

/**
 * How a vendor signs, as data. Everything that paints, searches, generates or
 * links reads this and nothing else about the vendor.
 */
export type Recipe = {
  /** Values that are derived first, each of fields, the body and those derived before it. */
  readonly derivations?: readonly Derivation[];
  /** The string to sign, in order, with nothing between the parts but what is listed. */
  readonly message: readonly Part[];
  readonly key: KeyRule;
  /**
   * What makes the digest of the string to sign: HMAC where nothing is said; `hash` alone, whose secret
   * stands among the parts; `none` where the string itself is encoded, as Basic and API keys have it.
   */
  readonly mac?: 'hash' | 'none';
  readonly hash: DigestName;
  /** From the raw digest to the signature, in order. */
  readonly text: readonly [TextEncoding, ...TextEncoding[]];
  /** The headers in the order in which the vendor prints them, without Content-Type. */
  readonly headers: readonly HeaderRule[];
  /** Parameters that follow the query of the path, in order; their values are percent-encoded (RFC 3986 §2.1). */
  readonly query?: readonly HeaderRule[];
  /** Where the signature travels in the body. The parts and derivations hold the body as it was typed. */
  readonly body?: BodyRule;
};

/** The header that carries the signature, the parameter, or the place in the body. */
export function signatureHeader({
  headers,
  query = [],
  body,
}: Pick<Recipe, 'headers' | 'query' | 'body'>): HeaderRule | undefined {
  const rules = [...headers, ...query, ...(body === undefined ? [] : [body])];
  return rules.find(({ value }) => value.some(({ kind }) => kind === 'signature'));
}

/** The name under which the signature travels, such as `Sign`. */
export function signatureName(recipe: Recipe): string {
  return signatureHeader(recipe)?.name ?? 'Signature';
}

/** What people call a value: the vendor's own name of a field, `method` and `path` of the request's parts. */
export function labelOf(fields: readonly Field[], id: FieldId): string {
  return fields.find((field) => field.id === id)?.label ?? id.replace(/^:/, '');
}
