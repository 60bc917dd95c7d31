import { beforeEach, describe, expect, test } from 'vitest';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import type { PlaygroundStore } from './playground.ts';
import { dispatch, isChanged, putBack, replaceSession } from './session-changes.ts';
import { firstVisit } from './testing/first-visit.ts';

const [scheme] = schemes;
const [example] = scheme.examples;
const secret = scheme.fields.find((field) => field.secret)!.id;
const own: Session = {
  ...initialSession,
  values: { [secret]: 'my own key' },
  body: new Uint8Array([1, 2, 3]),
};
const sent: Session = { ...initialSession, body: new Uint8Array([4, 5]) };
const arrival = { from: 'link', session: sent, fragment: '#1.x' } as const;

let store: PlaygroundStore;

beforeEach(() => {
  store = firstVisit();
});

function open(session: Session): void {
  replaceSession(store, session, 'draft');
}

describe('a session that takes the place of another', () => {
  test('sets it aside with its secret and its draft', () => {
    open(own);
    const { draft } = store.getState();
    replaceSession(store, sent, 'link', { arrival });
    expect(store.getState().setAside).toMatchObject({ session: own, draft, cause: 'link' });
    expect(store.getState().draft.id).not.toBe(draft.id);
  });

  test('is itself set aside when the other is put back', () => {
    open(own);
    replaceSession(store, sent, 'file');
    putBack(store);
    expect(store.getState().session).toBe(own);
    expect(store.getState().setAside?.session).toBe(sent);
  });

  test('leaves the user’s own request aside when a link or an example follows', () => {
    open(own);
    replaceSession(store, sent, 'link', { arrival });
    dispatch(store, { type: 'example-loaded', exampleId: example!.id });
    expect(store.getState().setAside?.session).toBe(own);
  });

  test('sets nothing aside when nothing was typed', () => {
    replaceSession(store, sent, 'link', { arrival });
    expect(store.getState().setAside).toBeUndefined();
  });

  test('is the user’s own as soon as it is changed', () => {
    replaceSession(store, sent, 'link', { arrival });
    dispatch(store, { type: 'path-edited', path: '/other' });
    dispatch(store, { type: 'example-loaded', exampleId: example!.id });
    expect(store.getState().setAside?.session.path).toBe('/other');
  });
});

describe('a secret that was typed while a link was on its way', () => {
  const typed: Session = { ...initialSession, values: { [secret]: 'my own key' } };

  test('stays when the link opens, and nothing is set aside', () => {
    open(typed);
    replaceSession(store, sent, 'link', { arrival });
    expect(store.getState().session).toEqual({ ...sent, values: { [secret]: 'my own key' } });
    expect(store.getState().setAside).toBeUndefined();
  });

  test('gives way to the published one of an example, and is set aside', () => {
    open(typed);
    const complete = { ...sent, values: example!.values };
    replaceSession(store, complete, 'link', { arrival });
    expect(store.getState().session).toBe(complete);
    expect(store.getState().setAside?.session).toBe(typed);
  });

  test('stays with the request that it was typed for', () => {
    open(own);
    replaceSession(store, sent, 'link', { arrival });
    expect(store.getState().session.values).toEqual({});
  });

  test('does not go along into a session file', () => {
    open(typed);
    replaceSession(store, sent, 'file');
    expect(store.getState().session.values).toEqual({});
  });
});

test('secrets are forgotten in the session that is set aside, too', () => {
  open(own);
  replaceSession(store, sent, 'link', { arrival });
  dispatch(store, { type: 'secrets-forgotten' });
  expect(store.getState().setAside?.session.values).toEqual({});
});

test('a secret that is typed does not change what a session says', () => {
  expect(isChanged({ ...sent, values: { [secret]: 'key' } }, sent)).toBe(false);
  expect(isChanged({ ...sent, received: 'x' }, sent)).toBe(true);
});
