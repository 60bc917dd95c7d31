import { beforeEach, describe, expect, test } from 'vitest';
import { type Reading, readResponse } from '#core/responses/read-response.ts';
import type { PlaygroundStore } from './playground.ts';
import { createResponseReading, longestTyped, type ResponseReading } from './response-reading.ts';
import { firstVisit } from './testing/first-visit.ts';

type Thread = { readonly pasted: string; readonly listen: (outcome: Reading | Error) => void };

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

let store: PlaygroundStore;
let threads: Thread[];
let ended: number;
let reader: ResponseReading;

beforeEach(() => {
  store = firstVisit();
  threads = [];
  ended = 0;
  reader = createResponseReading(store, (pasted, listen) => {
    threads.push({ pasted, listen });
    return () => {
      ended += 1;
    };
  });
});

const answer = () => store.getState().response?.answer;

describe('an answer', () => {
  test('is read as it is taken', () => {
    reader.take('{"ret_code":1008003}');
    expect(answer()?.reading).toMatchObject({ gateway: 'tpns', cause: 'signature' });
  });

  test('leaves no secret in memory, also not in the server’s own strings', () => {
    reader.take(
      `Set-Cookie: id=s3cr3tc00kie\n\nThe String-to-Sign should have been\n'POST\n${token}'`,
    );
    const kept = JSON.stringify(store.getState().response);
    expect(kept).not.toContain('s3cr3tc00kie');
    expect(kept).not.toContain(token);
    expect(answer()?.masked.map(({ name }) => name)).toContain('Set-Cookie');
  });

  test('keeps the list of what was taken out while the text is changed', () => {
    reader.take(`Authorization: Bearer ${token}\n`);
    const shown = answer()?.text ?? '';
    const listed = answer()?.masked;
    reader.take(`${shown}HTTP/1.1 403 Forbidden`);
    expect(answer()?.masked).toEqual(listed);
    reader.take('HTTP/1.1 403 Forbidden');
    expect(answer()?.masked).toEqual([]);
  });

  test('is nothing without a text', () => {
    reader.take('HTTP/1.1 403 Forbidden');
    reader.take('');
    expect(answer()).toBeUndefined();
  });
});

describe('a long text', () => {
  const long = `{"ret_code":1008003}${' '.repeat(longestTyped)}`;

  test('is read on another thread', () => {
    reader.take(long);
    expect(store.getState().response).toMatchObject({ answer: undefined, reading: long.length });
    threads[0]?.listen(readResponse(long));
    expect(answer()?.reading.gateway).toBe('tpns');
    expect(store.getState().response?.reading).toBeUndefined();
  });

  test('is overtaken by the next text', () => {
    reader.take(long);
    reader.take('');
    expect(ended).toBe(1);
  });

  test('says why it could not be read', () => {
    reader.take(long);
    threads[0]?.listen(new Error('out of memory'));
    expect(store.getState().response).toMatchObject({
      answer: undefined,
      failure: { id: 'response.failed', values: { reason: 'out of memory' } },
    });
  });
});

describe('the checklist', () => {
  test('keeps the outcome of each step until it is open again', () => {
    reader.check('cors.curl', 'excluded');
    reader.check('rate-limit.wait', 'proved');
    reader.check('cors.curl', undefined);
    expect(store.getState().response?.checks).toEqual({ 'rate-limit.wait': 'proved' });
    reader.uncheckAll();
    expect(store.getState().response?.checks).toEqual({});
  });

  test('outlives the answer', () => {
    reader.check('cors.curl', 'excluded');
    reader.take('HTTP/1.1 403 Forbidden');
    reader.take('');
    expect(store.getState().response?.checks).toEqual({ 'cors.curl': 'excluded' });
  });
});
