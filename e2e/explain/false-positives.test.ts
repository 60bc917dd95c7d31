import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Problem } from '#core/explain/explanation.ts';
import type { Mistake } from '#core/schemes/mistake.ts';
import { book, hunt, problemOf } from './hunt.ts';

const received = 'any of the signatures of the table';

/** A mistake that holds many digests, so that every candidate of one search is looked up in all of them. */
function tableOf(digests: readonly Bytes[]): Mistake {
  const known = new Set(digests.map((digest) => Buffer.from(digest).toString('hex')));
  const write = (digest: Bytes) =>
    known.has(Buffer.from(digest).toString('hex')) ? received : 'another';
  return {
    id: 'in-the-table',
    layer: 'digest-text',
    prior: 'low',
    arisesIn: [],
    variants: () => [{ value: { digestLength: 32, leads: digests, write } }],
  };
}

/** Signatures that nobody made: as good as random, and the same in every run. */
const nobodys = Array.from({ length: 10_000 }, (_, index) => {
  return new Uint8Array(createHash('sha256').update(`signature ${index}`).digest());
});

const body = Buffer.from('{"title":"您好 \u{1f69a}","n":1.0,"url":"https://example.com/?a=1&b=2"}');
const secretKey = '00112233445566778899aabbccddeeff';

const problem: Problem = problemOf({
  causes: [],
  note: '',
  received: {
    TimeStamp: '1565314789',
    AccessId: '1500001048',
    Sign: received,
    body_base64: body.toString('base64'),
  },
  secretKey,
});

/** In seconds of the processor. */
const patience = 9;

test('10,000 signatures that nobody made are explained by none of all candidates', async () => {
  const mistakes = [...book.mistakes, tableOf(nobodys)];
  const { explanations, tried } = await hunt(problem, patience, { ...book, mistakes });
  expect(explanations).toEqual([]);
  expect(tried).toBeGreaterThan(1_000_000);
});

test('one among them that somebody made is explained', async () => {
  const message = `1565314789,1500001048,${body}`;
  const digest = createHmac('sha256', `${secretKey}\n`).update(message).digest();
  const mistakes = [...book.mistakes, tableOf([...nobodys, new Uint8Array(digest)])];
  const { explanations } = await hunt(problem, patience, { ...book, mistakes });
  const names = explanations.map(({ causes }) => causes.map(([cause]) => cause.mistake).sort());
  expect(names).toEqual([['in-the-table', 'secret-trailing-newline', 'separator-between-parts']]);
});
