import type { Bytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import type { Field, Recipe } from '#core/schemes/recipe.ts';
import type { BodyForm } from '#core/snippets/body-form.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';

/** Where code takes a value from: of a field, or one that it derives. */
export type FieldValue = {
  /** A derived value stands as a public text field of its own. */
  readonly field: Field;
  /** Words of its name in lower case, for a variable in any language. Two or more, so that they meet no name of a language, a shell or ours. */
  readonly words: readonly string[];
  readonly from: 'text' | 'clock' | 'random' | 'environment' | 'derived';
  /** As it was typed. Empty unless it is taken from here. */
  readonly text: string;
  /** The environment variable that a secret is read from, such as `TPNS_SECRET_KEY`. */
  readonly variable: string;
};

/** A piece of a header that is put together when the code runs. */
export type PlannedPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly value: FieldValue }
  | { readonly kind: 'signature' };

export type HeaderValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pieces'; readonly pieces: readonly PlannedPiece[] };

export type PlannedHeader = { readonly name: string; readonly value: HeaderValue };

/** A piece of the string to sign. */
export type PlannedPart =
  | { readonly kind: 'field'; readonly value: FieldValue }
  | { readonly kind: 'body' }
  | { readonly kind: 'literal'; readonly bytes: Bytes };

/** A value that is computed before the string to sign, and what it is made of. */
export type PlannedDerivation = { readonly value: FieldValue } & (
  | {
      readonly kind: 'digest';
      readonly message: readonly PlannedPart[];
      readonly hash: DigestName;
      readonly text: Recipe['text'];
    }
  | { readonly kind: 'first'; readonly of: FieldValue; readonly characters: number }
  | { readonly kind: 'utc-date' | 'percent-encoded'; readonly of: FieldValue }
  | { readonly kind: 'percent-encoded'; readonly of: FieldValue }
);

/** Everything that code in any language needs to know, the scheme's own names left behind. */
export type Plan = {
  readonly mode: Mode;
  readonly method: string;
  /** Visible ASCII, sent as it is, before the parameters of `query`. */
  readonly url: string;
  /** Parameters that code appends, their values percent-encoded (RFC 3986 §2.1). */
  readonly query: readonly PlannedHeader[];
  readonly headers: readonly PlannedHeader[];
  readonly body: Bytes;
  readonly form: BodyForm;
  /** Of the body, 64 lower-case hex digits. */
  readonly sha256: string;
  /** The fields whose values the code has to hold or fetch, each once, in order of use. */
  readonly fields: readonly FieldValue[];
  /** Names of the headers that a replay freezes. */
  readonly frozen: readonly string[];
  /** Whether a time stamp is signed or sent. */
  readonly timed: boolean;
  readonly recipe: Recipe;
  /** Whether the code computes the signature. A replay does so only where the signature would give the secret away. */
  readonly signs: boolean;
  /** Those that are signed or sent by the code, in the order in which they are computed. */
  readonly derivations: readonly PlannedDerivation[];
  readonly message: readonly PlannedPart[];
  readonly key: FieldValue;
  /** Messages that make a key of the key, one after another. */
  readonly keyChain: readonly (readonly PlannedPart[])[];
};

/** Whether code has to compute something before it sends: not so a replay, but where it would give a secret away. */
export function computes({ signs, derivations, query }: Plan): boolean {
  return signs || derivations.length > 0 || query.some(({ value }) => value.kind === 'pieces');
}
