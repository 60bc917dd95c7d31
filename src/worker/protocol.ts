import type { Bytes } from '#core/bytes/bytes.ts';
import type { BodyFacts } from '#core/inspect/body-facts.ts';

/** Asks for the facts of a body. The number comes back with the answer. */
export type FactsRequest = { readonly run: number; readonly body: Bytes };

export type FactsAnswer = { readonly run: number; readonly facts: BodyFacts };
