import { beforeEach, describe, expect, test } from 'vitest';
import { importText } from '#core/importers/import-text.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import { createImporting, fillingOf } from './importing.ts';
import type { PlaygroundStore } from './playground.ts';
import { dispatch, putBack, replaceSession } from './session-changes.ts';
import { firstVisit } from './testing/first-visit.ts';

const [scheme] = schemes;
const [example] = scheme.examples;
const url = 'https://api.tpns.tencent.com/v3/device/tag';
const signed = `curl -H 'AccessId: 15' -H 'Sign: abc' -d '{"a":1}' ${url}`;
const unsigned = `curl -d '{}' ${url}`;
const noSecrets = new Map<string, string>();

let store: PlaygroundStore;

beforeEach(() => {
  store = firstVisit();
});

function fill(text: string, secrets: ReadonlyMap<string, string> = noSecrets): void {
  const importing = createImporting(store);
  const [candidate] = importText(text, { scheme }).candidates;
  importing.fill(importing.filling(scheme.id, candidate!, secrets).changes);
}

describe('what an import fills in', () => {
  test('takes the place of what was there, which one click brings back', () => {
    const own = reduce(initialSession, { type: 'body-edited', body: new Uint8Array([1]) });
    replaceSession(store, own, 'draft');
    store.setState({ importing: signed });
    fill(signed);
    const { session, arrival, importing } = store.getState();
    expect(session).toMatchObject({ path: '/v3/device/tag', received: 'abc' });
    expect(Buffer.from(session.body).toString()).toBe('{"a":1}');
    expect(arrival).toMatchObject({ from: 'import', session });
    expect(importing).toBeUndefined();
    putBack(store);
    expect(store.getState().session).toBe(own);
  });

  test('brings back an example, too', () => {
    dispatch(store, { type: 'example-loaded', exampleId: example!.id });
    const { session } = store.getState();
    fill(signed);
    expect(store.getState().setAside?.session).toBe(session);
  });

  test('keeps the SecretKey that is on the page, unless one came along', () => {
    dispatch(store, { type: 'field-edited', field: 'secretKey', value: 'mine' });
    fill(signed);
    expect(store.getState().session.values.secretKey).toBe('mine');
    fill(signed, new Map([['secretKey', 'theirs']]));
    expect(store.getState().session.values.secretKey).toBe('theirs');
  });

  test('is never a public value in the place of a secret one', () => {
    const [candidate] = importText(signed, { scheme }).candidates;
    const { changes } = fillingOf(
      scheme.id,
      candidate!,
      new Map([['accessId', 'x']]),
      initialSession,
    );
    expect(changes.filter(({ value }) => value === 'x')).toEqual([]);
  });

  test('leaves no Sign behind that is of another request', () => {
    dispatch(store, { type: 'received-edited', received: 'of another request' });
    fill(unsigned);
    expect(store.getState().session.received).toBe('');
  });

  test('leaves the Sign alone when it is a body only', () => {
    dispatch(store, { type: 'received-edited', received: 'of this request' });
    fill('{"b": 2}');
    expect(store.getState().session.received).toBe('of this request');
  });

  test('that is there already sets nothing aside', () => {
    fill(signed);
    const { session } = store.getState();
    store.setState({ importing: signed });
    fill(signed);
    expect(store.getState()).toMatchObject({ session, setAside: undefined, importing: undefined });
  });
});

test('a text that waits to be imported is forgotten with the secrets', () => {
  store.setState({ importing: signed });
  dispatch(store, { type: 'secrets-forgotten' });
  expect(store.getState().importing).toBeUndefined();
});

test('a file that is too large is refused before it is read', async () => {
  const file = new File([], 'large.har');
  Object.defineProperty(file, 'size', { value: 64 * 1024 * 1024 + 1 });
  const reading = await createImporting(store).read(file, new Map());
  expect(reading).toMatchObject({ status: 'failed', reason: { id: 'import.too-large' } });
});

test('a file that cannot be read is named', async () => {
  const file = new File(['a'], 'folder');
  file.arrayBuffer = () => Promise.reject(new DOMException('not readable', 'NotReadableError'));
  const reading = await createImporting(store).read(file, new Map());
  expect(reading).toEqual({
    status: 'failed',
    reason: { id: 'request.file-unreadable', values: { name: 'folder', reason: 'not readable' } },
  });
});
