import type { Bytes } from '#core/bytes/bytes.ts';
import type { BodyFacts } from '#core/inspect/body-facts.ts';

/** Asks for the facts of a body. The number comes back with the answer. */
export type FactsRequest = { readonly run: number; readonly body: Bytes };

export type FactsAnswer = { readonly run: number; readonly facts: BodyFacts };

/** Asks by whose hand bodies could have been written. The number comes back with the answer. */
export type HandwritingRequest = { readonly run: number; readonly bodies: readonly Bytes[] };

export type HandwritingAnswer = {
  readonly run: number;
  readonly handwritings: readonly Handwriting[];
};

/** The libraries that could have written a body, by the name of their likeliest call, the likeliest first. */
export type Handwriting = {
  readonly names: readonly string[];
  /** False when they write it without what stands around the value. */
  readonly isExact: boolean;
};
