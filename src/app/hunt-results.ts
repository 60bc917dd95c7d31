import { equalBytes } from '#core/bytes/bytes.ts';
import {
  type CauseClass,
  type Explanation,
  type SearchEvent,
  type Stage,
  stages as stagesInOrder,
} from '#core/explain/explanation.ts';
import { byLikelihood, type Likelihood } from '#core/explain/search/rank.ts';

/** What all shares of a search have come to so far. */
export type Found = {
  /** MACs that were computed. */
  readonly tried: number;
  /** What is searched at the moment: the least advanced share decides. */
  readonly stage: Stage | undefined;
  /** What every share has searched to its end; known at the end. */
  readonly stages: readonly Stage[];
  /** What the time did not suffice for; known at the end. */
  readonly unfinished: readonly Stage[];
  /** The likeliest first. */
  readonly explanations: readonly Explanation[];
  readonly isEnded: boolean;
};

export const nothingYet: Found = {
  tried: 0,
  stage: undefined,
  stages: [],
  unfinished: [],
  explanations: [],
  isEnded: false,
};

type Advance = Exclude<SearchEvent, { readonly kind: 'found' }>;

/** Puts together what the shares of one search say. */
export function createResults(
  shards: number,
  likelihood: Likelihood,
): (shard: number, event: SearchEvent) => Found {
  const shares: (Advance | undefined)[] = Array.from({ length: shards }, () => undefined);
  let explanations: readonly Explanation[] = [];
  let foundIn: Stage | undefined;
  return (shard, event) => {
    if (event.kind === 'found') {
      explanations = withOne(explanations, event.explanation, byLikelihood(likelihood));
      foundIn ??= stageOf(shares[shard]);
    } else shares[shard] = event;
    return { ...sumOf(shares, foundIn), explanations };
  };
}

function stageOf(share: Advance | undefined): Stage | undefined {
  return share?.kind === 'progress' ? share.stage : undefined;
}

/** No other message and key has the same signature, so a share that is past the stage of a find is done. */
function isDone(share: Advance | undefined, foundIn: Stage | undefined): boolean {
  if (share?.kind !== 'progress' || foundIn === undefined) return share?.kind === 'ended';
  return stagesInOrder.indexOf(share.stage) > stagesInOrder.indexOf(foundIn);
}

function sumOf(
  shares: readonly (Advance | undefined)[],
  foundIn: Stage | undefined,
): Omit<Found, 'explanations'> {
  const said = shares.filter((share) => share !== undefined);
  const ended = said.filter((share) => share.kind === 'ended');
  const running = said.flatMap((share) => stageOf(share) ?? []);
  const among = (stage: Stage, each: readonly Stage[]) => each.includes(stage);
  return {
    tried: said.reduce((sum, { tried }) => sum + tried, 0),
    stage: stagesInOrder.find((stage) => among(stage, running)),
    stages: stagesInOrder.filter(
      (stage) => ended.length > 0 && ended.every(({ stages }) => among(stage, stages)),
    ),
    unfinished: stagesInOrder.filter((stage) =>
      ended.some(({ unfinished }) => among(stage, unfinished)),
    ),
    isEnded: shares.every((share) => isDone(share, foundIn)),
  };
}

type Story = readonly CauseClass[];
type Order = (a: Story, b: Story) => number;

/** What another share has explained by the same bytes is a further story of the same explanation. */
function withOne(
  known: readonly Explanation[],
  explanation: Explanation,
  order: Order,
): readonly Explanation[] {
  const same = known.find((one) => isOfSameBytes(one, explanation));
  const others = known.filter((one) => one !== same);
  const merged = same ? joined(same, explanation, order) : explanation;
  return [...others, merged].sort((a, b) => order(a.causes, b.causes));
}

function isOfSameBytes(a: Explanation, b: Explanation): boolean {
  return equalBytes(a.stringToSign.bytes, b.stringToSign.bytes) && equalBytes(a.body, b.body);
}

function joined(a: Explanation, b: Explanation, order: Order): Explanation {
  const stories = new Map<string, Story>();
  for (const story of [a.causes, ...a.alternatives, b.causes, ...b.alternatives]) {
    const key = keyOf(story);
    if (!stories.has(key)) stories.set(key, story);
  }
  const [causes = a.causes, ...alternatives] = [...stories.values()].sort(order);
  // Which part of the bytes comes from where is told by the explanation that the story came with.
  const told = keyOf(b.causes) === keyOf(causes) ? b : a;
  return { ...told, causes, alternatives };
}

function keyOf(story: Story): string {
  return JSON.stringify(story.map(([{ mistake, values }]) => [mistake, values]));
}
