import { inspect } from '#core/inspect/inspect.ts';
import type { Report } from '#core/inspect/report.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { Session } from '#core/session/session.ts';
import type { PlaygroundStore } from './playground.ts';

/** Above this length (bytes) edits are gathered to one signature per frame. */
const gatherAbove = 1_000_000;

/**
 * Signs the session after every change of it and publishes the result only if
 * the session is still the same then. Returns the function that stops it.
 */
export function startLiveSignature(store: PlaygroundStore): () => void {
  let scheduled = false;
  const run = async (): Promise<void> => {
    scheduled = false;
    const { session } = store.getState();
    const report = await inspect(schemeOf(session), session);
    if (store.getState().session === session) publish(store, session, report);
  };
  const onChange = (session: Session): void => {
    if (session.body.length <= gatherAbove) void run();
    else if (!scheduled) {
      scheduled = true;
      requestAnimationFrame(() => void run());
    }
  };
  onChange(store.getState().session);
  return store.subscribe((state, before) => {
    if (state.session !== before.session) onChange(state.session);
  });
}

function publish(store: PlaygroundStore, session: Session, report: Report): void {
  if (report.status !== 'signed') store.setState({ report });
  else store.setState({ report, lastSigned: { session, trace: report.trace } });
}
