import type { Problem, SearchEvent } from '#core/explain/explanation.ts';

/** Asks for one share of a search: all shares together search everything, each a part of its own. */
export type SearchRequest = {
  readonly kind: 'search';
  readonly problem: Problem;
  readonly shard: number;
  readonly shards: number;
  /** Within which a search that finds nothing comes to its end, in milliseconds. */
  readonly timeMs: number;
};

/** Asks to get ready for a search, which may not come. It is not answered. */
export type RehearsalRequest = { readonly kind: 'rehearse'; readonly schemeId: string };

export type ExplainRequest = SearchRequest | RehearsalRequest;

/** What a share of a search says while it runs and when it ends. */
export type ExplainAnswer = SearchEvent | { readonly kind: 'failed'; readonly reason: string };
