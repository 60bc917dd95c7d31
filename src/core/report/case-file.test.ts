import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Explanation } from '#core/explain/explanation.ts';
import type { Message } from '#core/messages.ts';
import { type CaseFileInput, caseFile } from '#core/report/case-file.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession } from '#core/session/reduce.ts';

const secretKey = '1452fcebae9f3115ba794fb0fff2fd73';
const body = encodeUtf8('{"title":"优惠 | <b>"}');
const say = ({ id, values }: Message) => `${id}${values ? ` ${JSON.stringify(values)}` : ''}`;

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
  search: { explanations: [explanation], tried: 7 },
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
  toDo: [{ id: 'check-the-host' }],
  link: 'https://countersign.example/#1.abc',
  say,
};

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a case file', () => {
  test('tells request, verdict, explanation, proof, fix, checks and link, in this order', async () => {
    const text = await caseFile(input);
    const told = [
      'case\\-file.title',
      '**headline** detail',
      'note',
      '`POST https://api.tpns.tencent.com/v3/push/app`',
      '`1565314789` (2019-08-09T01:39:49Z)',
      sha256(body),
      '`cmlnaHQ=`',
      'mistake.python.title',
      'simplejson',
      '```python\nrequests.post(url, data=body)\n```',
      '<https://docs.python.org/3/library/json.html>',
      'other\\-story',
      sha256(signed),
      '- [ ] check\\-the\\-host',
      '<https://countersign.example/#1.abc>',
    ];
    const places = told.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('is the same for the same input', async () => {
    expect(await caseFile(input)).toBe(await caseFile(input));
  });

  test('holds neither the secret nor a body', async () => {
    const text = await caseFile(input);
    expect(text).not.toContain(secretKey);
    expect(text).not.toContain('优惠');
    expect(text).toContain('case\\-file.secret\\-given');
  });

  test.each([
    ['as it is', secretKey],
    ['in Base64', Buffer.from(secretKey).toString('base64')],
    ['in a Basic credential', Buffer.from(`1500001048:${secretKey}`).toString('base64')],
  ])('withholds a received signature with the secret in it, %s', async (_, received) => {
    const text = await caseFile({ ...input, session: { ...input.session, received } });
    expect(text).not.toContain(received);
    expect(text).toContain('case\\-file.withheld');
  });

  test('says how many candidates were tried where nothing was found', async () => {
    const text = await caseFile({ ...input, search: { explanations: [], tried: 1234567 } });
    expect(text).toContain('nothing\\-found \\{"count":1234567\\}');
  });

  test('tells no cause where the signature is right', async () => {
    const right = { ...explanation, causes: [], alternatives: [] };
    const text = await caseFile({ ...input, search: { explanations: [right], tried: 1 } });
    expect(text).not.toContain('case\\-file.explanation');
  });

  test('shows what was typed in one table cell, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (accessId) => {
        const values = { ...input.session.values, accessId };
        const text = await caseFile({ ...input, session: { ...input.session, values } });
        const row = text.split('\n').find((line) => line.startsWith('| AccessId |')) ?? '';
        // Cells end at bars that no backslash escapes (GFM §4.10).
        expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
      }),
    );
  });
});
