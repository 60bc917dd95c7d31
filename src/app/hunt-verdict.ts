import { titleOf } from '#core/explain/cause-words.ts';
import type { Explanation } from '#core/explain/explanation.ts';
import type { Verdict } from '#core/inspect/verdict.ts';
import type { Hunt } from './hunt-state.ts';

/**
 * What a search says at the top of the page. Nothing when it is of another request, and when the
 * signature is right or the search was ended before it found anything: then the page's own
 * judgement stands.
 * @param name of the signature
 */
export function verdictOf(hunt: Omit<Hunt, 'verdict'>, name: string): Verdict | undefined {
  if (hunt.isStale) return undefined;
  const [best] = hunt.found.explanations;
  if (best) return found(best, name);
  if (hunt.status === 'running') return searching;
  return hunt.status === 'ended' ? nothingFound(hunt, name) : undefined;
}

/** Without the number that is tried: whoever listens to the page would hear nothing else. */
const searching: Verdict = {
  state: 'searching',
  tone: 'accent',
  headline: { id: 'explain.verdict.searching' },
  detail: { id: 'explain.verdict.searching.detail' },
  notes: [],
};

function found({ causes, signature }: Explanation, name: string): Verdict | undefined {
  const cause = causes[0]?.[0];
  if (cause === undefined) return undefined;
  const values = { name, count: signature.length, more: causes.length - 1 };
  return {
    state: 'found',
    tone: 'accent',
    headline: titleOf(cause),
    detail: { id: 'explain.verdict.found.detail', values },
    notes: [],
  };
}

function nothingFound({ found: { tried } }: Pick<Hunt, 'found'>, name: string): Verdict {
  return {
    state: 'nothing-found',
    tone: 'warn',
    headline: { id: 'explain.verdict.nothing', values: { name } },
    detail:
      tried > 0
        ? { id: 'explain.verdict.nothing.detail', values: { tried } }
        : { id: 'explain.verdict.nothing.unreadable', values: { name } },
    notes: [],
  };
}
