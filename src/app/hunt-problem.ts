import type { Problem } from '#core/explain/explanation.ts';
import { givenOf } from '#core/explain/given.ts';
import { wireHeaders } from '#core/explain/wire.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSameSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import type { PlaygroundState } from './playground.ts';

type Searched = Pick<PlaygroundState, 'session' | 'arrival' | 'otherSecrets'>;

/** What a search is given of the page. */
export function problemOf(scheme: Scheme, state: Searched): Problem {
  const { session, otherSecrets } = state;
  const { reference, referenceScope } = session;
  return {
    ...givenOf(scheme, session, wireHeaders(state)),
    schemeId: scheme.id,
    ...(reference && referenceScope === 'body' && { reference }),
    otherSecrets: linesOf(otherSecrets),
  };
}

/** One secret a line; a blank line is none. */
export function linesOf(otherSecrets: string): readonly string[] {
  return otherSecrets.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Whether a search would find the same: what a body is compared with does not count. */
export function isSameProblem(a: Session, b: Session): boolean {
  return a === b || isSameSession(withoutReference(a), withoutReference(b));
}

function withoutReference(session: Session): Session {
  return { ...session, reference: undefined, referenceScope: 'body', exampleId: undefined };
}
