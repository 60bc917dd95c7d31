import type { Verdict } from '#core/inspect/verdict.ts';
import type { Message } from '#core/messages.ts';
import type { Session } from '#core/session/session.ts';
import type { Found } from './hunt-results.ts';

/** How long a search that finds nothing may take, in milliseconds: as a rule, and when it is asked to go on. */
export const searchTimesMs = { usual: 4_500, long: 60_000 } as const;

export type Patience = keyof typeof searchTimesMs;

/** A search for the mistake that gives the received signature, and what it has come to. */
export type Hunt = {
  readonly status: 'running' | 'ended' | 'cancelled' | 'failed';
  /** What was searched; without its secrets as soon as these are forgotten. */
  readonly session: Session;
  readonly patience: Patience;
  /** Whether the page holds another request by now. */
  readonly isStale: boolean;
  /** Whether its body is known to be the one that was sent. */
  readonly isBodySent: boolean;
  /** How many further secrets were tried along. */
  readonly otherSecrets: number;
  readonly found: Found;
  /** Why it failed. */
  readonly failure: Message | undefined;
  /** What it says at the top of the page; undefined when it has nothing to say. */
  readonly verdict: Verdict | undefined;
};
