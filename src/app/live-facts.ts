import type { Bytes } from '#core/bytes/bytes.ts';
import type { BodyFacts } from '#core/inspect/body-facts.ts';
import { createFactsClient } from '#worker/facts-client.ts';
import type { PlaygroundStore } from './playground.ts';

/** Up to this length (bytes) a body is read at once: less than 4 ms on the page's own thread. */
const readAtOnceBelow = 64_000;

/** Keeps the facts of the body in step with it. Returns the function that stops it. */
export function startLiveFacts(store: PlaygroundStore): () => void {
  const client = createFactsClient();
  // It comes beside the first paint: before that, the body is empty.
  const reader = import('#core/inspect/body-facts.ts');
  const read = async (body: Bytes): Promise<void> => {
    const publish = (facts: BodyFacts): void => {
      if (store.getState().session.body === body) store.setState({ facts });
    };
    if (body.length > readAtOnceBelow) client.ask(body, publish);
    else publish((await reader).bodyFacts(body));
  };
  return store.subscribe((state, before) => {
    if (state.session.body !== before.session.body) void read(state.session.body);
  });
}
