import { describe, expect, test } from 'vitest';
import { readResponse } from '#core/responses/read-response.ts';
import { returnCodes } from '#core/responses/return-codes.ts';

const { rows = [], words } = returnCodes('tpns') ?? {};

describe('the return codes of TPNS', () => {
  test.each([
    ['authentication', '1008003'],
    ['the access point', '1008035'],
    ['an unpaid app', '1008030'],
    ['a destroyed app', '1008031'],
    ['the rate limit', '1008028'],
  ])('tell of %s', (_, code) => {
    expect(rows.filter(({ codes }) => codes.includes(code))).toHaveLength(1);
  });

  test('mean what an answer with the code is read as', () => {
    for (const { id, codes, meaning } of rows) {
      for (const code of codes) {
        const { hits } = readResponse(`{"ret_code":${code},"err_msg":"x"}`);
        expect(hits[0]).toMatchObject({ id, meaning });
      }
    }
  });

  test('are explained in both languages', () => {
    const ids = rows.flatMap(({ meaning, next }) => [meaning.id, next.id]);
    expect(ids.filter((id) => !words?.en[id] || !words['zh-CN'][id])).toEqual([]);
  });
});

test('who has no return codes has no table of them', () => {
  expect(returnCodes('github')).toBeUndefined();
  expect(returnCodes('nobody')).toBeUndefined();
});
