import type { Problem, SearchEvent } from '#core/explain/explanation.ts';

/** Asks for one share of a search: all shares together search everything, each a part of its own. */
export type ExplainRequest = {
  readonly problem: Problem;
  readonly shard: number;
  readonly shards: number;
};

/** What a share of a search says while it runs and when it ends. */
export type ExplainAnswer = SearchEvent | { readonly kind: 'failed'; readonly reason: string };
