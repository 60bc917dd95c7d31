import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  rightCauses,
  rightGateways,
  type Sample,
  verdictsOn,
  wrongCauses,
} from '#core/responses/verdicts.properties.ts';
import { type Round, writeDoc } from '#core/responses/write-doc.properties.ts';

/** The samples of a file that nobody has touched since its labels were written. */
function samplesOf(file: string, sha256: string): readonly Sample[] {
  const text = readFileSync(new URL(`./vectors/${file}`, import.meta.url), 'utf8');
  expect(createHash('sha256').update(text).digest('hex'), file).toBe(sha256);
  return JSON.parse(text) as readonly Sample[];
}

const frozen = verdictsOn(
  samplesOf(
    'samples-from-threads.json',
    '96db68e4c133e0d178f00498886a0d4809aab775ac5446b8cb0b3feb33695b3e',
  ),
);
const rounds: readonly Round[] = [
  {
    name: '1',
    atFirstSight: { rules: '51d5718', causes: 31, gateways: 30 },
    verdicts: verdictsOn(
      samplesOf(
        'samples-held-out.json',
        '2f5bc7691a04423157eacbca21b975f0b9d6b6bbe09c5542adc00ed6a153eafd',
      ),
    ),
  },
  {
    name: '2',
    atFirstSight: { rules: '5fa6bb6', causes: 30, gateways: 28 },
    verdicts: verdictsOn(
      samplesOf(
        'samples-held-out-2.json',
        '37920ee7079020150c329331112207076bc821f0423fc13af954fe43a2f44f0a',
      ),
    ),
  },
];

describe('the samples of public threads', () => {
  test('are many, of public pages, and each is there once', () => {
    const all = [frozen, ...rounds.map(({ verdicts }) => verdicts)]
      .flat()
      .map(({ sample }) => sample);
    expect(frozen.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  });

  test('frozen before the rules are read right, nineteen of twenty at least', () => {
    expect(rightCauses(frozen) / frozen.length).toBeGreaterThanOrEqual(0.95);
    expect(rightGateways(frozen) / frozen.length).toBeGreaterThanOrEqual(0.95);
  });

  test('are never given a wrong cause where the rules saw them after their labels', () => {
    expect(rounds.flatMap(({ verdicts }) => wrongCauses(verdicts))).toEqual([]);
  });

  test('are what docs/responses.md tells', async () => {
    await expect(writeDoc(frozen, rounds)).toMatchFileSnapshot('../../../docs/responses.md');
  });
});
