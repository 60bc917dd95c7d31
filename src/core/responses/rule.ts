import type { Words } from '#core/messages.ts';

/**
 * Why a request was refused. `undecided` is an answer: the text does not tell.
 * `key-unknown-or-expired` also stands for a key or URL that is missing, unpaid or too old.
 */
export type Cause =
  | 'signature'
  | 'key-unknown-or-expired'
  | 'permission'
  | 'rate-limit'
  | 'cors'
  | 'clock'
  | 'ip-or-waf'
  | 'wrong-endpoint'
  | 'not-a-403-matter'
  | 'undecided';

/**
 * Who answered, as far as the text tells. Its name is `response.gateway.<id>`, among the words of its
 * family. `browser`: nobody did, the browser speaks. `unknown`: the text does not tell.
 */
export type Gateway = string;

/** What a rule looks for. Each is found in time proportional to the text; see {@link match}. */
export type Token =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'match'; readonly pattern: RegExp }
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly values: readonly string[];
      readonly begins: boolean;
    }
  | { readonly kind: 'status'; readonly codes: readonly number[] };

/** One thing that an answer can say, as data. Its sentences are `response.<id>.meaning` and `.next`. */
export type Rule = {
  /** `<family>.<rule>`, never renamed. */
  readonly id: string;
  readonly gateway: Gateway;
  readonly cause: Cause;
  /** Holds when of every group one token is found. */
  readonly when: readonly (readonly Token[])[];
  /** Does not hold when one of these is found. */
  readonly unless?: readonly Token[];
  /** Weak evidence, such as a status: counts only where no other rule holds. */
  readonly isHint?: true;
  /** What the same answer can also mean, the likeliest first. */
  readonly alsoPossible: readonly Cause[];
  /** Where the rule is published. */
  readonly source: string;
};

/** A gateway and its relatives: one folder, one line of the registry. */
export type Family = {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly words: Words;
};

/** These words anywhere, letter case, line ends and curly quotes aside. Write them in lower case. */
export const words = (text: string): Token => ({ kind: 'words', text });

/** This code standing alone, in its own letter case: in a header, a field or a sentence. */
export const code = (text: string): Token => ({ kind: 'code', text });

/**
 * A pattern. Every repetition in it is bounded and none is repeated itself, so that it takes a
 * constant number of steps at each character; `linear-patterns.test.ts` sees to it.
 */
export const match = (pattern: RegExp): Token => ({ kind: 'match', pattern });

/** A header or field of this lower-case name, with one of these values (letter case aside), or with any. */
export const named = (name: string, ...values: readonly string[]): Token => ({
  kind: 'named',
  name,
  values,
  begins: false,
});

/** A header or field of this lower-case name whose value begins so, letter case aside. */
export const namedBeginning = (name: string, ...values: readonly string[]): Token => ({
  kind: 'named',
  name,
  values,
  begins: true,
});

/** The HTTP status, as the text tells it. */
export const status = (...codes: readonly number[]): Token => ({ kind: 'status', codes });
