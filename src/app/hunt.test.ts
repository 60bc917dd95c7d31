import { beforeEach, describe, expect, test } from 'vitest';
import type { Explanation, Problem } from '#core/explain/explanation.ts';
import type { MistakeBook } from '#core/schemes/mistake.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import type { ShardListener } from '#worker/explain-client.ts';
import { createHunting, type Hunting } from './hunt.ts';
import type { PlaygroundStore } from './playground.ts';
import { dispatch } from './session-changes.ts';
import { firstVisit } from './testing/first-visit.ts';

const [scheme] = schemes;
const secret = scheme.recipe.key.field;
const session: Session = {
  ...initialSession,
  values: { [secret]: 'my key' },
  received: ' wrong\n',
  body: new Uint8Array([1, 2, 3]),
};
const book: MistakeBook = { mistakes: [], profiles: [], words: { en: {}, 'zh-CN': {} } };
const found: Explanation = {
  causes: [[{ mistake: 'any', layer: 'body' }], [{ mistake: 'other', layer: 'mac' }]],
  alternatives: [],
  body: session.body,
  stringToSign: { bytes: session.body, segments: [] },
  signature: 'wrong',
};

let store: PlaygroundStore;
let hunting: Hunting;
let readied: string[];
let searches: { problem: Problem; listen: ShardListener; timeMs: number; isStopped: boolean }[];

beforeEach(() => {
  store = firstVisit();
  store.setState({ session });
  searches = [];
  readied = [];
  hunting = createHunting(store, {
    threads: {
      shards: 2,
      start: (problem, timeMs, listen) => {
        const search = { problem, listen, timeMs, isStopped: false };
        searches.push(search);
        return () => {
          search.isStopped = true;
        };
      },
      makeReady: (schemeId) => readied.push(schemeId),
    },
    bookFor: async () => book,
  });
});

function hunt() {
  return store.getState().hunt!;
}

function end(): void {
  for (const shard of [0, 1]) {
    searches[0]!.listen(shard, { kind: 'ended', tried: 50, stages: ['singles'], unfinished: [] });
  }
}

describe('a search', () => {
  test('takes seconds, and a minute when it is asked to go on', async () => {
    await hunting.start();
    await hunting.start('long');
    expect(searches.map(({ timeMs }) => timeMs)).toEqual([4_500, 60_000]);
    expect(hunt().patience).toBe('long');
  });

  test('is given the request, the secret and the other secrets, line by line', async () => {
    store.setState({ otherSecrets: 'old key\r\n\n  of another app ' });
    await hunting.start();
    expect(searches[0]).toMatchObject({
      problem: {
        schemeId: scheme.id,
        received: 'wrong',
        values: { [secret]: 'my key' },
        otherSecrets: ['old key', '  of another app '],
      },
    });
    expect(hunt()).toMatchObject({ status: 'running', otherSecrets: 2 });
  });

  test('finds its threads ready when the tool was opened before', async () => {
    await hunting.prepare();
    expect(readied).toEqual([scheme.id]);
    await hunting.start();
    expect(readied).toHaveLength(1);
  });

  test('says that it searches, and does not say it again with every number', async () => {
    await hunting.start();
    const said = hunt().verdict;
    expect(said?.state).toBe('searching');
    searches[0]!.listen(0, { kind: 'progress', stage: 'pairs', tried: 1000 });
    expect(hunt().found).toMatchObject({ tried: 1000, stage: 'pairs' });
    expect(hunt().verdict).toEqual(said);
  });

  test('has the title of the likeliest mistake as its verdict', async () => {
    await hunting.start();
    searches[0]!.listen(1, { kind: 'found', explanation: found });
    expect(hunt().verdict).toMatchObject({
      state: 'found',
      headline: { id: 'mistake.any.title' },
      detail: { values: { count: 5, more: 1 } },
    });
  });

  test('that ends without a find says how much was tried', async () => {
    await hunting.start();
    end();
    expect(hunt().status).toBe('ended');
    expect(hunt().verdict).toMatchObject({
      state: 'nothing-found',
      detail: { values: { tried: 100 } },
    });
  });

  test('that finds the signature right leaves the verdict to the page', async () => {
    await hunting.start();
    searches[0]!.listen(0, { kind: 'found', explanation: { ...found, causes: [] } });
    end();
    expect(hunt().verdict).toBeUndefined();
  });

  test('is ended by cancelling, and keeps what it has found', async () => {
    await hunting.start();
    searches[0]!.listen(0, { kind: 'found', explanation: found });
    hunting.cancel();
    expect(searches[0]!.isStopped).toBe(true);
    expect(hunt()).toMatchObject({ status: 'cancelled', found: { explanations: [found] } });
  });

  test('that is cancelled while its catalogue comes never begins', async () => {
    const starting = hunting.start();
    hunting.cancel();
    await starting;
    expect(searches).toEqual([]);
    expect(hunt().status).toBe('cancelled');
  });

  test('that fails says why, and ends its other share', async () => {
    await hunting.start();
    searches[0]!.listen(1, { kind: 'failed', reason: 'no memory' });
    expect(searches[0]!.isStopped).toBe(true);
    expect(hunt()).toMatchObject({
      status: 'failed',
      failure: { id: 'explain.failed', values: { reason: 'no memory' } },
    });
  });

  test('takes the place of the one before', async () => {
    await hunting.start();
    await hunting.start();
    expect(searches.map(({ isStopped }) => isStopped)).toEqual([true, false]);
  });

  test('stops the time stamp that follows the clock', async () => {
    store.setState({ live: true });
    await hunting.start();
    expect(store.getState().live).toBe(false);
  });
});

describe('an edit of the request', () => {
  test('ends a search that runs', async () => {
    await hunting.start();
    dispatch(store, { type: 'path-edited', path: '/other' });
    expect(searches[0]!.isStopped).toBe(true);
    expect(hunt()).toMatchObject({ status: 'cancelled', isStale: true });
  });

  test('keeps what was found, says that it is of another request, and gives the verdict back', async () => {
    await hunting.start();
    searches[0]!.listen(0, { kind: 'found', explanation: found });
    end();
    dispatch(store, { type: 'body-edited', body: new Uint8Array([4]) });
    expect(hunt()).toMatchObject({
      isStale: true,
      verdict: undefined,
      found: { explanations: [found] },
    });
  });

  test('that is taken back gives the search its request back', async () => {
    await hunting.start();
    end();
    dispatch(store, { type: 'path-edited', path: '/other' });
    dispatch(store, { type: 'path-edited', path: session.path });
    expect(hunt()).toMatchObject({ isStale: false, verdict: { state: 'nothing-found' } });
  });

  test('does not count where only the reference changes', async () => {
    await hunting.start();
    end();
    dispatch(store, { type: 'reference-edited', reference: new Uint8Array([9]) });
    expect(hunt().isStale).toBe(false);
  });
});

describe('secrets that are forgotten', () => {
  test('are forgotten by the search too, which ends', async () => {
    store.setState({ otherSecrets: 'old key' });
    await hunting.start();
    dispatch(store, { type: 'secrets-forgotten' });
    expect(searches[0]!.isStopped).toBe(true);
    expect(JSON.stringify(store.getState())).not.toMatch(/my key|old key/);
  });

  test('leave what was found as it is', async () => {
    await hunting.start();
    searches[0]!.listen(0, { kind: 'found', explanation: found });
    end();
    dispatch(store, { type: 'secrets-forgotten' });
    expect(hunt()).toMatchObject({ isStale: false, verdict: { state: 'found' } });
  });
});
