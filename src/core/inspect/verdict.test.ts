import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { readShape } from '#core/explain/read-shape.ts';
import { bodyFacts } from '#core/inspect/body-facts.ts';
import { inspect } from '#core/inspect/inspect.ts';
import { judge, type Verdict } from '#core/inspect/verdict.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';

const [scheme] = schemes;
const example = (exampleId: string) =>
  reduce(initialSession, { type: 'example-loaded', exampleId });
const vendor = example('with-platform');
const silent = { ...vendor, received: '' };
const withoutKey = reduce(vendor, { type: 'secrets-forgotten' });

describe('the verdict', () => {
  test('on nothing is that there is nothing to sign', async () => {
    expect(await verdictOn(initialSession, { isUntouched: true })).toEqual({
      state: 'empty',
      tone: 'ink',
      headline: { id: 'verdict.empty.headline' },
      detail: { id: 'verdict.empty.detail' },
      notes: [],
    });
  });

  test('on a session without its key names the key', async () => {
    const session = { ...withoutKey, received: '' };
    expect(await verdictOn(session)).toEqual({
      state: 'incomplete',
      tone: 'warn',
      headline: {
        id: 'verdict.incomplete.headline',
        values: { count: 1, names: 'SecretKey', namesHan: 'SecretKey' },
      },
      detail: { id: 'verdict.incomplete.detail', values: { name: 'Sign', count: 1 } },
      notes: [],
    });
  });

  test('names all that is missing, in the order of the scheme', async () => {
    const { headline } = await verdictOn({ ...initialSession, body: encodeUtf8('{}') });
    expect(headline.values).toEqual({
      count: 3,
      names: 'AccessId, SecretKey, TimeStamp',
      namesHan: 'AccessId、SecretKey、TimeStamp',
    });
  });

  test('says that what is grey is the last result only when there is one', async () => {
    const session = { ...withoutKey, received: '' };
    const { detail } = await verdictOn(session, { hasLastResult: true });
    expect(detail).toEqual({ id: 'verdict.incomplete.detail-stale' });
  });

  test('on a signed request counts the bytes that are signed', async () => {
    expect(await verdictOn(silent)).toMatchObject({
      state: 'signed',
      tone: 'accent',
      headline: { values: { count: 304 } },
      detail: { id: 'verdict.signed.detail', values: { name: 'Sign' } },
    });
  });

  test('on white space for a received signature is as on none', async () => {
    expect((await verdictOn({ ...vendor, received: ' \n' })).state).toBe('signed');
  });

  test('on what cannot be sent is the error itself', async () => {
    const values = { ...vendor.values, accessId: '1500001048\n' };
    const verdict = await verdictOn({ ...vendor, values });
    expect(verdict).toMatchObject({
      state: 'failed',
      tone: 'bad',
      headline: { id: 'error.header-value-invalid', values: { name: 'AccessId', position: 11 } },
    });
  });
});

describe('the verdict on bytes that deceive', () => {
  test('says all of it in one sentence', async () => {
    const body = encodeUtf8('\ufeff{“a”:\r\n"b"}\n');
    const { state, tone, headline, detail } = await verdictOn({ ...silent, body });
    expect([state, tone, headline.values?.hidden]).toEqual(['signed-marks', 'warn', 'yes']);
    expect(detail.values).toMatchObject({
      bom: 'start',
      lineEnds: 'comma',
      invalid: 'none',
      invisible: 'none',
      lookAlikes: 'and',
      lookAlikeCount: 2,
    });
  });

  test.each([
    ['a BOM', '\ufeff{}', 'bom'],
    ['mixed line ends', '{\r\n\n}', 'lineEnds'],
    ['an invisible character', '{"a":"b\u200bc"}', 'invisible'],
    ['a look-alike', '{“a":1}', 'lookAlikes'],
  ])('alone, %s is the one clause', async (_, text, clause) => {
    const { detail, headline } = await verdictOn({ ...silent, body: encodeUtf8(text) });
    const clauses = ['bom', 'lineEnds', 'invalid', 'invisible', 'lookAlikes'];
    const said = clauses.filter((name) => detail.values?.[name] !== 'none');
    expect(said).toEqual([clause]);
    expect(detail.values?.[clause]).toBe('start');
    expect(headline.values?.hidden).toBe(clause === 'lookAlikes' ? 'no' : 'yes');
  });

  test('counts bytes that are not UTF-8', async () => {
    const body = new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]);
    const { detail } = await verdictOn({ ...silent, body });
    expect(detail.values).toMatchObject({ invalid: 'start', invalidCount: 4 });
  });

  test('is calm about Chinese, one kind of line end, tabs and a final newline', async () => {
    const body = encodeUtf8('{\n\t"title": "你好，世界！"\n}\n');
    expect((await verdictOn({ ...silent, body })).state).toBe('signed');
  });
});

describe('the verdict on a received signature', () => {
  test('is a match when every character is equal, and says what is covered', async () => {
    expect(await verdictOn(vendor)).toEqual({
      state: 'match',
      tone: 'ok',
      headline: { id: 'verdict.match.headline', values: expect.anything() },
      detail: {
        id: 'verdict.match.detail',
        values: {
          name: 'Sign',
          count: 304,
          bodyCount: 284,
          fields: 2,
          names: 'TimeStamp, AccessId',
          namesHan: 'TimeStamp、AccessId',
        },
      },
      notes: [],
    });
  });

  test('mentions white space around it', async () => {
    const verdict = await verdictOn({ ...vendor, received: `${vendor.received}\n` });
    expect(verdict.state).toBe('match');
    expect(noteIds(verdict)).toEqual(['verdict.note.trimmed']);
  });

  test('mentions that its header holds more', async () => {
    const value = [{ kind: 'literal', text: 'v1=' }, { kind: 'signature' }] as const;
    const recipe = { ...scheme.recipe, headers: [{ name: 'X-Sign', value }] };
    expect(noteIds(await verdictOn(vendor, {}, recipe))).toEqual(['verdict.note.bare']);
    const whole = { ...vendor, received: `v1=${vendor.received}` };
    expect(noteIds(await verdictOn(whole, {}, recipe))).toEqual([]);
  });

  test('of the right shape is that other bytes or another key were signed', async () => {
    expect(await verdictOn(example('without-platform'))).toEqual({
      state: 'mismatch',
      tone: 'bad',
      headline: { id: 'verdict.mismatch.headline', values: { name: 'Sign' } },
      detail: { id: 'verdict.mismatch.detail', values: { name: 'Sign' } },
      notes: [],
    });
  });

  test('of a wrong shape says the step, and proves the digest in it', async () => {
    const verdict = await verdictOn(example('raw-digest'));
    expect(verdict).toMatchObject({
      state: 'mismatch-shape',
      tone: 'bad',
      headline: { id: 'verdict.mismatch.headline' },
      detail: { id: 'shape.hex-left-out', values: { count: 32 } },
    });
    expect(noteIds(verdict)).toEqual(['verdict.note.right-digest']);
  });

  test('of a wrong shape around another digest says both', async () => {
    const body = encodeUtf8('{}');
    const verdict = await verdictOn({ ...example('raw-digest'), body });
    expect(verdict.state).toBe('mismatch-shape');
    expect(noteIds(verdict)).toEqual(['verdict.note.other-digest']);
  });

  test('of another hash says no more than that', async () => {
    const received = '5odsIa6ObsPtjSowacuPIiPAghQ=';
    const verdict = await verdictOn({ ...vendor, received });
    expect(verdict.detail.id).toBe('shape.other-hash');
    expect(noteIds(verdict)).toEqual(['shape.hex-left-out']);
  });

  test('of no known shape says so', async () => {
    const verdict = await verdictOn({ ...vendor, received: 'hello' });
    expect([verdict.state, verdict.detail.id]).toEqual(['mismatch-shape', 'shape.unknown']);
  });

  test('in quotes is no match, because the quotes were sent', async () => {
    const verdict = await verdictOn({ ...vendor, received: `"${vendor.received}"` });
    expect([verdict.state, verdict.detail.id]).toEqual(['mismatch-shape', 'shape.quotes']);
    expect(noteIds(verdict)).toEqual(['verdict.note.right-digest']);
  });
});

describe('without the key', () => {
  test('a wrong shape is judged all the same, and the key is still named as missing', async () => {
    const verdict = await verdictOn({ ...withoutKey, received: example('raw-digest').received });
    expect(verdict).toMatchObject({
      state: 'mismatch-shape',
      tone: 'bad',
      detail: { id: 'shape.hex-left-out' },
    });
    expect(noteIds(verdict)).toEqual(['verdict.incomplete.headline']);
  });

  test('a right shape proves nothing but itself', async () => {
    const verdict = await verdictOn(withoutKey);
    expect(verdict.state).toBe('incomplete');
    expect(noteIds(verdict)).toEqual(['verdict.note.shape-right']);
  });

  test('a text of no known shape is wrong whatever the key', async () => {
    const verdict = await verdictOn({ ...withoutKey, received: 'hello' });
    expect([verdict.state, verdict.detail.id]).toEqual(['mismatch-shape', 'shape.unknown']);
  });
});

const noteIds = ({ notes }: Verdict) => notes.map(({ id }) => id);

async function verdictOn(
  session: Session,
  more: { isUntouched?: boolean; hasLastResult?: boolean } = {},
  recipe: Recipe = scheme.recipe,
): Promise<Verdict> {
  const own = { ...scheme, recipe };
  return judge({
    scheme: own,
    report: await inspect(own, session),
    shape: readShape(session.received, recipe),
    facts: bodyFacts(session.body),
    isUntouched: false,
    ...more,
  });
}

test('a scheme without a MAC says what is sent, and nothing of what is signed', async () => {
  const recipe: Recipe = {
    ...scheme.recipe,
    message: [{ kind: 'field', field: 'accessId' }],
    mac: 'none',
    text: ['base64'],
  };
  const plain = { ...scheme, recipe };
  const judged = async (received: string) => {
    const values = { accessId: 'me', secretKey: 'key', timeStamp: '1' };
    const body = encodeUtf8('\uFEFF{}');
    const report = await inspect(plain, { values, body, path: '/' });
    const shape = readShape(received, recipe);
    return judge({ scheme: plain, report, shape, facts: bodyFacts(body), isUntouched: false });
  };
  expect((await judged('')).headline.id).toBe('verdict.signed.headline-sent');
  expect((await judged('bWU=')).detail.id).toBe('verdict.match.detail-sent');
  expect((await judged('bWV=')).detail.id).toBe('verdict.mismatch.detail-sent');
  expect((await judged('YTpi')).state).toBe('mismatch');
});
