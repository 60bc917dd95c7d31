import { readApart } from '#worker/response-client.ts';
import type { PlaygroundStore } from './playground.ts';
import { createResponseReading, type ResponseReading } from './response-reading.ts';

/** Comes when it is asked for, with the rules and their words. */
export function startResponses(store: PlaygroundStore): ResponseReading {
  return createResponseReading(store, readApart);
}
