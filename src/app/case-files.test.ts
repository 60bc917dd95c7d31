import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import type { Message } from '#core/messages.ts';
import { readResponse } from '#core/responses/read-response.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { writeCaseFile } from './case-files.ts';
import type { PlaygroundState } from './playground.ts';
import { firstVisit } from './testing/first-visit.ts';

const [accessId, timeStamp, secretKey] = ['1500001048', '1565314789', 'a secret of the test'];
const body = '{"title":"x"}';
const right = Buffer.from(
  createHmac('sha256', secretKey)
    .update(timeStamp + accessId + body)
    .digest('hex'),
).toString('base64');

const session: Session = {
  ...initialSession,
  values: { accessId, timeStamp, secretKey },
  body: encodeUtf8(body),
  received: right,
};

const speech = {
  say: ({ id, values }: Message) => `${id} ${JSON.stringify(values ?? {})}`,
  list: (items: readonly string[]) => items.join(', '),
};
const book = await bookFor(schemes[0]);
const handwriting = vi.fn(async () => ({ names: ['Go json.Marshal'], isExact: true }));

async function write(change: Partial<PlaygroundState>) {
  const state = { ...firstVisit().getState(), session, ...change };
  return writeCaseFile(state, { book, speech, handwriting });
}

function answered(draftId: string): Partial<PlaygroundState> {
  const reading = readResponse('{"ret_code":1008035}');
  const answer = { text: reading.text, reading, masked: [], draftId, notes: [] };
  const response = { answer, reading: undefined, failure: undefined, checks: {} };
  return { response, draft: { id: 'this', name: '' } };
}

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'https://countersign.example', pathname: '/' });
  handwriting.mockClear();
});

describe('a case file of the page', () => {
  test('where the Sign is right tells what is left to check', async () => {
    const { text } = await write({});
    expect(text).toContain('- [ ] **');
    expect(text).toContain('mistake.tpns-access-point.title');
    expect(text).toContain('mistake.address-not-allowed.fix');
    expect(handwriting).not.toHaveBeenCalled();
  });

  test('without a key tells whose hand wrote the body, and asks who has the key', async () => {
    const values = { ...session.values, secretKey: '' };
    const { text } = await write({ session: { ...session, values, received: right.slice(4) } });
    expect(text).toContain('Go json.Marshal');
    expect(text).toContain('explain.keyless.share');
  });

  test('has a link that opens the tool, and a name that tells its content', async () => {
    const { name, text } = await write({});
    expect(text).toMatch(/<https:\/\/countersign\.example\/#1\.[\w.~-]+>/);
    expect(name).toMatch(/^countersign-case-[0-9a-f]{8}\.md$/);
    expect(await write({})).toEqual({ name, text });
    const other = await write({ session: { ...session, received: 'other' } });
    expect(other.name).not.toBe(name);
  });

  test('has the answer to this request and no answer to another', async () => {
    expect((await write(answered('this'))).text).toContain('1008035');
    expect((await write(answered('another'))).text).not.toContain('1008035');
  });

  test('says nothing of a search for another request', async () => {
    const hunt = {
      status: 'ended',
      session,
      isStale: true,
      isBodySent: false,
      patience: 'usual',
      otherSecrets: 0,
      found: {
        tried: 7,
        stage: undefined,
        stages: [],
        unfinished: [],
        explanations: [],
        isEnded: true,
      },
      failure: undefined,
      verdict: undefined,
    } as const;
    const wrong = { ...session, received: `${right}x` };
    expect((await write({ hunt, session: wrong })).text).not.toContain('nothing-found');
    const fresh = { ...hunt, isStale: false };
    expect((await write({ hunt: fresh, session: wrong })).text).toContain('nothing-found');
  });
});
