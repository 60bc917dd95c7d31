import type { FastMac } from '#core/explain/fast-mac/fast-mac.ts';

/** How a search shares its work with others, and how much time it has. */
export type SearchOptions = {
  readonly mac: FastMac;
  /** This search does every `shards`-th unit of work, beginning with number `shard`. */
  readonly shard: number;
  readonly shards: number;
  /** How much of the time that the search may take is spent, from 0 to 1. */
  readonly spent: () => number;
};
