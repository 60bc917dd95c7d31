import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Explanation } from '#core/explain/explanation.ts';
import type { Message } from '#core/messages.ts';
import { type CaseFileInput, caseFile } from '#core/report/case-file.ts';
import { checklistFor } from '#core/responses/checklist/checklist.ts';
import { readResponse } from '#core/responses/read-response.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';

const secretKey = '1452fcebae9f3115ba794fb0fff2fd73';
const body = encodeUtf8('{"title":"优惠 | <b>"}');
const speech = {
  say: ({ id, values }: Message) => `${id}${values ? ` ${JSON.stringify(values)}` : ''}`,
  list: (items: readonly string[]) => items.join(' and '),
};
const write = (change: Partial<CaseFileInput> = {}) => caseFile({ ...input, ...change }, speech);

const signed = encodeUtf8('{"title": "\\u4f18\\u60e0 | <b>"}');
const explanation: Explanation = {
  causes: [
    [
      { mistake: 'python', layer: 'body', values: { serializer: 'json.dumps' } },
      { mistake: 'simplejson', layer: 'body' },
    ],
  ],
  alternatives: [[[{ mistake: 'other-story', layer: 'mac' }]]],
  body: signed,
  stringToSign: { bytes: signed, segments: [] },
  signature: 'c2lnbg==',
};

const input: CaseFileInput = {
  scheme: schemes[0],
  session: {
    ...initialSession,
    values: { accessId: '1500001048', timeStamp: '1565314789', secretKey },
    body,
    received: 'c2lnbg==',
  },
  url: 'https://api.tpns.tencent.com/v3/push/app',
  stringToSign: { bytes: body, segments: [] },
  computed: 'cmlnaHQ=',
  verdict: {
    state: 'mismatch',
    tone: 'bad',
    headline: { id: 'headline' },
    detail: { id: 'detail' },
    notes: [{ id: 'note' }],
  },
  search: { explanations: [explanation], tried: 7, stages: ['singles'], unfinished: [] },
  facts: [{ id: 'a-fact' }],
  answer: undefined,
  mistakes: [
    {
      id: 'python',
      layer: 'body',
      prior: 'high',
      arisesIn: ['Python'],
      code: { language: 'Python', line: 'requests.post(url, data=body)' },
      source: 'https://docs.python.org/3/library/json.html',
      variants: () => [],
    },
  ],
  toDo: {
    lead: { id: 'check-these' },
    items: [{ title: { id: 'check-the-host' }, sentences: [{ id: 'in-the-console' }] }],
  },
  checklist: undefined,
  link: 'https://countersign.example/#1.abc',
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a case file', () => {
  test('tells request, verdict, explanation, proof, fix, checks and link, in this order', async () => {
    const text = await write();
    const told = [
      'case-file.title',
      '**headline** detail',
      'note',
      '`POST https://api.tpns.tencent.com/v3/push/app`',
      '`1565314789` (2019-08-09T01:39:49Z)',
      sha256(body),
      '`cmlnaHQ=`',
      '- a-fact',
      'mistake.python.title',
      'simplejson',
      '```python\nrequests.post(url, data=body)\n```',
      '<https://docs.python.org/3/library/json.html>',
      'other-story',
      sha256(signed),
      '- [ ] **case-file.check {"title":"check-the-host"}** in-the-console',
      '<https://countersign.example/#1.abc>',
    ];
    const places = told.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is the same for the same input', async () => {
    expect(await write()).toBe(await write());
  });

  test('holds neither the secret nor a body', async () => {
    const text = await write();
    expect(text).not.toContain(secretKey);
    expect(text).not.toContain('优惠');
    expect(text).toContain('case-file.secret-given');
  });

  test.each([
    ['as it is', secretKey],
    ['in Base64', Buffer.from(secretKey).toString('base64')],
    ['in a Basic credential', Buffer.from(`1500001048:${secretKey}`).toString('base64')],
  ])('withholds a received signature with the secret in it, %s', async (_, received) => {
    const text = await write({ session: { ...input.session, received } });
    expect(text).not.toContain(received);
    expect(text).toContain('case-file.withheld');
  });

  test('says how many candidates were tried where nothing was found', async () => {
    const text = await write({
      search: {
        explanations: [],
        tried: 1234567,
        stages: ['singles', 'pairs'],
        unfinished: ['triples'],
      },
    });
    expect(text).toContain('nothing-found {"count":1234567');
    expect(text).toMatch(/searched .*singles.* and .*pairs/);
    expect(text).toMatch(/unfinished .*triples/);
  });

  test('tells no cause where the signature is right', async () => {
    const right = { ...explanation, causes: [], alternatives: [] };
    const text = await write({
      search: { explanations: [right], tried: 1, stages: [], unfinished: [] },
    });
    expect(text).not.toContain('case-file.explanation');
  });

  test('shows what was typed in one table cell, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (accessId) => {
        const values = { ...input.session.values, accessId };
        const text = await write({ session: { ...input.session, values } });
        const row = text.split('\n').find((line) => line.startsWith('| AccessId |')) ?? '';
        // Cells end at bars that no backslash escapes (GFM §4.10).
        expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
      }),
    );
  });

  test.each([
    ['in the place of the signature', Buffer.from('1500001048:a secret').toString('base64')],
    ['with its own name', `Basic ${Buffer.from('id:a secret').toString('base64')}`],
  ])('withholds Basic credentials %s, and the link that would hold them', async (_, received) => {
    const values = { ...input.session.values, secretKey: '' };
    const text = await write({ session: { ...input.session, values, received } });
    expect(text).not.toContain(received.slice(6));
    expect(text).toContain('withheld-credentials');
    expect(text).not.toContain(input.link);
    expect(text).toContain('no-link');
  });

  test('tells what the server answered, with the words that prove it and without its secrets', async () => {
    const answer = readResponse(
      'HTTP/1.1 403 Forbidden\r\nSet-Cookie: sid=cookie-of-somebody\r\nDate: Fri, 09 Aug 2019 01:40:00 GMT\r\n\r\n{"ret_code":1008035}',
    );
    const text = await write({ answer });
    expect(text).toContain('response.says.wrong-endpoint');
    expect(text).toContain('1008035');
    expect(text).toContain('| `403` |');
    expect(text).toContain('`2019-08-09T01:40:00.000Z`');
    expect(text).toContain('<https://cloud.tencent.com/document/product/548/39080>');
    expect(text).not.toContain('cookie-of-somebody');
  });

  test('has the causes of a 403 with what came of checking them', async () => {
    const checks = { 'cors.curl': 'excluded' } as const;
    const text = await write({ checklist: { groups: checklistFor('tpns'), checks } });
    expect(text).toContain('- [x] **checklist.cors.curl.title**');
    expect(text).toContain('- [ ] **checklist.rate-limit.wait.title**');
  });

  test('says that a session is too large for a link', async () => {
    expect(await write({ link: undefined })).toContain('link-too-long');
  });
});
