import type { Bytes } from '#core/bytes/bytes.ts';
import type { StringToSign } from '#core/inspect/report.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Given, Layer } from '#core/schemes/mistake.ts';

/** What a search is given: a request with its SecretKey and the signature that is wrong. It never leaves the page. */
export type Problem = Given & {
  readonly schemeId: string;
  /** The other body of Compare, where there is one: which of its differing runs were signed? */
  readonly reference?: Bytes;
  /** Further secrets to try: an older key, the key of another app. */
  readonly otherSecrets: readonly string[];
};

/** A mistake as it was made. */
export type Cause = {
  /** Id of the mistake; its words are `mistake.<id>.…`. */
  readonly mistake: string;
  readonly layer: Layer;
  readonly values?: MessageValues;
};

/** Causes that give the same bytes, so that no proof tells them apart; the likeliest first. */
export type CauseClass = readonly [Cause, ...Cause[]];

/**
 * A set of mistakes whose signature is the received one, recomputed with
 * SubtleCrypto through the recipe. No causes: the received signature is right.
 */
export type Explanation = {
  /** One class for each thing that went wrong. */
  readonly causes: readonly CauseClass[];
  /** Other stories that give the very same bytes, each as long or longer, the likeliest first. */
  readonly alternatives: readonly (readonly CauseClass[])[];
  /** The body that was signed. */
  readonly body: Bytes;
  /** What was given to the MAC as its message. */
  readonly stringToSign: StringToSign;
  /** Equal to what was received. */
  readonly signature: string;
};

/** The stages of a search, in their order: what is simplest to say comes first. */
export const stages = [
  'as-it-stands',
  'singles',
  'cuts',
  'mixtures',
  'clock',
  'pairs',
  'profiles',
  'printers',
  'rare-pairs',
  'fractions',
  'triples',
] as const;

export type Stage = (typeof stages)[number];

/** Stages as they are told: without a reference body, there was nothing to mix. */
export function searchedStages(
  searched: readonly Stage[],
  { reference }: { readonly reference: Bytes | undefined },
): readonly Stage[] {
  return reference ? searched : searched.filter((stage) => stage !== 'mixtures');
}

/** What a search says while it runs and when it ends. `tried` counts MACs. */
export type SearchEvent =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly tried: number }
  | { readonly kind: 'found'; readonly explanation: Explanation }
  | {
      readonly kind: 'ended';
      readonly tried: number;
      /** Those that were searched to their end. */
      readonly stages: readonly Stage[];
      /** Those that the time did not suffice for. */
      readonly unfinished: readonly Stage[];
    };
