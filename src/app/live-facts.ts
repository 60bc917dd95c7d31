import type { Bytes } from '#core/bytes/bytes.ts';
import { bodyFacts } from '#core/inspect/body-facts.ts';
import { createFactsClient } from '#worker/facts-client.ts';
import type { PlaygroundStore } from './playground.ts';

/** Up to this length (bytes) a body is read at once: less than 4 ms on the page's own thread. */
const readAtOnceBelow = 64_000;

/** Keeps the facts of the body in step with it. Returns the function that stops it. */
export function startLiveFacts(store: PlaygroundStore): () => void {
  const client = createFactsClient();
  const read = (body: Bytes): void => {
    if (body.length <= readAtOnceBelow) {
      store.setState({ facts: bodyFacts(body) });
      return;
    }
    client.ask(body, (facts) => {
      if (store.getState().session.body === body) store.setState({ facts });
    });
  };
  return store.subscribe((state, before) => {
    if (state.session.body !== before.session.body) read(state.session.body);
  });
}
