import { describe, expect, test } from 'vitest';
import type { Verdict } from '#core/inspect/verdict.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import { arrived } from './arrived.ts';

const [scheme] = schemes;
const ids = (isSecret: boolean) =>
  scheme.fields.filter(({ secret }) => secret === isSecret).map(({ id }) => id);
const said = { id: 'any' };
const incomplete: Verdict = {
  state: 'incomplete',
  tone: 'warn',
  headline: said,
  detail: said,
  notes: [],
};

function judged(missing: readonly string[], from: 'link' | 'file', hasOwnDraft = true): Verdict {
  const arrival = { from, session: initialSession };
  const report = { status: 'incomplete', missing, derived: [] } as const;
  return arrived(incomplete, { scheme, report, arrival, keyCheck: undefined, hasOwnDraft });
}

describe('a session from a link', () => {
  test('that lacks its secrets only asks for them', () => {
    expect(judged(ids(true), 'link')).toMatchObject({ state: 'from-link', tone: 'accent' });
  });

  test('speaks of the reader’s draft only when there is one', () => {
    expect(judged(ids(true), 'link').notes).toEqual([{ id: 'arrival.link.kept' }]);
    expect(judged(ids(true), 'link', false).notes).toEqual([]);
  });

  test('that lacks more says what, and where it came from', () => {
    const verdict = judged([...ids(true), ...ids(false)], 'link');
    expect(verdict).toMatchObject({ state: 'incomplete', notes: [{ id: 'arrival.link.note' }] });
  });
});

test('a session from a file says so as long as something is missing', () => {
  expect(judged(ids(true), 'file').notes).toEqual([{ id: 'arrival.file.note' }]);
});

test('the sender’s check value is said whatever the verdict', () => {
  const verdict: Verdict = { ...incomplete, state: 'match', tone: 'ok' };
  const report = { status: 'incomplete', missing: [], derived: [] } as const;
  const arrival = { from: 'link', session: initialSession } as const;
  const { notes } = arrived(verdict, {
    scheme,
    report,
    arrival,
    keyCheck: 'other',
    hasOwnDraft: false,
  });
  expect(notes.map(({ id }) => id)).toEqual(['arrival.key.other']);
});
