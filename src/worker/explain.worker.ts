import type { Stage } from '#core/explain/explanation.ts';
import { loadFastMac } from '#core/explain/fast-mac/fast-mac.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { rehearse } from '#core/explain/search/rehearsal.ts';
import { search } from '#core/explain/search/search.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';
import type {
  ExplainAnswer,
  ExplainRequest,
  RehearsalRequest,
  SearchRequest,
} from './explain-protocol.ts';

/** Nobody reads a number that changes more often than this. */
const progressEveryMs = 100;

function answer(event: ExplainAnswer): void {
  postMessage(event);
}

async function meansFor(schemeId: string) {
  await loadSchemes();
  const scheme = schemeById(schemeId) ?? schemes[0];
  const [book, mac] = await Promise.all([mistakesFor(scheme), loadFastMac()]);
  return { scheme, book, mac };
}

async function run({ problem, shard, shards, timeMs }: SearchRequest): Promise<void> {
  const { book, mac } = await meansFor(problem.schemeId);
  const startedMs = performance.now();
  const spent = () => (performance.now() - startedMs) / timeMs;
  const isDue = createRhythm();
  for await (const event of search(problem, book, { mac, shard, shards, spent })) {
    if (event.kind !== 'progress' || isDue(event.stage)) answer(event);
  }
}

/** Says of each progress whether it is told: every new stage is, numbers only now and then. */
function createRhythm(): (stage: Stage) => boolean {
  let told: { readonly stage: Stage; readonly atMs: number } | undefined;
  return (stage) => {
    const atMs = performance.now();
    if (told?.stage === stage && atMs - told.atMs < progressEveryMs) return false;
    told = { stage, atMs };
    return true;
  };
}

let isSearchAsked = false;

async function getReady({ schemeId }: RehearsalRequest): Promise<void> {
  const { scheme, book, mac } = await meansFor(schemeId);
  await rehearse(scheme, book, mac, async () => {
    // A message that has come is taken in between.
    await new Promise((resolve) => setTimeout(resolve));
    return isSearchAsked;
  });
}

addEventListener('message', ({ data }: MessageEvent<ExplainRequest>) => {
  isSearchAsked ||= data.kind === 'search';
  const work = data.kind === 'search' ? run(data) : getReady(data);
  work.catch((error: unknown) => answer({ kind: 'failed', reason: String(error) }));
});
