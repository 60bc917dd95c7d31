import type { MarkedRuns } from '#core/alignment/marked-runs.ts';
import type { RowShape, Rows } from '#core/alignment/rows.ts';
import { type Bytes, equalBytes } from '#core/bytes/bytes.ts';
import type { Differences } from '#core/diff/classify/differences.ts';
import { stringToSignOf } from '#core/inspect/report.ts';
import type { Message } from '#core/messages.ts';
import { comparedScope } from '#core/session/received.ts';
import type { ReferenceScope } from '#core/session/session.ts';
import type { DiffClient } from '#worker/diff-client.ts';
import type { DiffOutcome } from '#worker/diff-protocol.ts';
import type { HandwritingClient } from '#worker/handwriting-client.ts';
import { type Compared, noComparison } from './comparison-state.ts';
import type { PlaygroundState, PlaygroundStore } from './playground.ts';

/** What can be asked of the last comparison. An answer to what has been overtaken never comes. */
export type LiveComparison = {
  readonly layOut: (shape: RowShape) => Promise<Rows>;
  readonly describe: (indices: readonly number[]) => Promise<readonly Message[]>;
  /** The same comparison, as soon as everything that comes later has come, or another has overtaken it. */
  readonly complete: (compared: Compared) => Promise<Compared>;
};

/** Reading handwriting takes about two seconds for a megabyte, so it ends there. */
const longestHandwriting = 1_000_000;

type Clients = {
  readonly diff: DiffClient;
  readonly handwriting: HandwritingClient;
  readonly markedRunsOf: (bytes: Bytes, differences: Differences) => MarkedRuns;
};

async function loadClients(): Promise<Clients> {
  const [{ createDiffClient }, { createHandwritingClient }, { markedRunsOf }] = await Promise.all([
    import('#worker/diff-client.ts'),
    import('#worker/handwriting-client.ts'),
    import('#core/alignment/marked-runs.ts'),
  ]);
  const [diff, handwriting] = [createDiffClient(), createHandwritingClient()];
  return { diff, handwriting, markedRunsOf };
}

/** Keeps the comparison in step with the reference and with what is compared with it: the latest wins. */
export function startLiveComparison(store: PlaygroundStore): LiveComparison {
  let loading: Promise<Clients> | undefined;
  const load = (): Promise<Clients> => {
    loading ??= loadClients();
    return loading;
  };
  let asked: Sides | undefined;
  const update = async (sides: Sides | undefined): Promise<void> => {
    if (isSame(asked, sides)) return;
    asked = sides;
    if (!sides?.subject) {
      const status = sides ? 'no-string-to-sign' : 'no-reference';
      store.setState({ comparison: { ...noComparison, status } });
      if (loading) (await loading).diff.cancel();
      return;
    }
    const { subject } = sides;
    const { compared } = store.getState().comparison;
    store.setState({ comparison: { status: 'comparing', refusal: undefined, compared } });
    const clients = await load();
    if (asked !== sides) return;
    clients.diff.ask(sides.reference, subject, (outcome) =>
      publish(store, clients, { ...sides, subject }, outcome),
    );
  };
  store.subscribe((state) => void update(sidesOf(state)));
  void update(sidesOf(store.getState()));
  return {
    layOut: async (shape) => (await load()).diff.layOut(shape),
    describe: async (indices) => (await load()).diff.describe(indices),
    complete: (compared) => completed(store, compared),
  };
}

function completed(store: PlaygroundStore, compared: Compared): Promise<Compared> {
  return new Promise((resolve) => {
    const look = ({ comparison: { compared: now } }: PlaygroundState) => {
      const last = now?.comparison === compared.comparison ? now : undefined;
      if (last && !last.handwritings && hasHandwriting(last)) return;
      stop();
      resolve(last ?? compared);
    };
    const stop = store.subscribe(look);
    look(store.getState());
  });
}

function hasHandwriting({ scope, reference, subject }: Pick<Compared, keyof Sides>): boolean {
  return scope === 'body' && Math.max(reference.length, subject.length) <= longestHandwriting;
}

type Sides = {
  readonly scope: ReferenceScope;
  readonly reference: Bytes;
  /** Undefined as long as a value that the string to sign needs is missing. */
  readonly subject: Bytes | undefined;
};

function sidesOf({ session, report }: PlaygroundState): Sides | undefined {
  const { reference, body } = session;
  if (reference === undefined) return undefined;
  const scope = comparedScope(session);
  return { scope, reference, subject: scope === 'body' ? body : stringToSignOf(report)?.bytes };
}

/** The string to sign is made anew whenever anything is typed, so its bytes tell. */
function isSame(a: Sides | undefined, b: Sides | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.scope !== b.scope || a.reference !== b.reference) return false;
  if (!a.subject || !b.subject) return a.subject === b.subject;
  return a.scope === 'body' ? a.subject === b.subject : equalBytes(a.subject, b.subject);
}

function publish(
  store: PlaygroundStore,
  { handwriting, markedRunsOf }: Clients,
  sides: Sides & { readonly subject: Bytes },
  outcome: DiffOutcome,
): void {
  if (outcome.status === 'refused') {
    const { compared } = store.getState().comparison;
    store.setState({ comparison: { status: 'refused', refusal: outcome.sentence, compared } });
    return;
  }
  const { comparison } = outcome;
  const marked = markedRunsOf(sides.subject, comparison.differences);
  const compared: Compared = { ...sides, comparison, marked, handwritings: undefined };
  store.setState({ comparison: { status: 'compared', refusal: undefined, compared } });
  if (!hasHandwriting(sides)) return;
  handwriting.ask([sides.reference, sides.subject], (handwritings) => {
    const now = store.getState().comparison;
    if (now.compared !== compared) return;
    store.setState({ comparison: { ...now, compared: { ...compared, handwritings } } });
  });
}
