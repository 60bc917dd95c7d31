import { expect, test } from 'vitest';
import { isLong, seed, wrongRequests } from './python.ts';
import { faults, judgeNames, type Verdict } from './verdict.ts';

/** As long as the product takes at most, in seconds of the processor. */
const patience = 9;

/** Each takes about a second: `EXPLAIN_LONG=1` searches all 500. */
const count = isLong ? 500 : 100;

test('of 500 requests with two mistakes that go together, 99 % are explained', async ({ task }) => {
  const verdicts: Verdict[] = [];
  task.meta.verdicts = verdicts;
  for (const request of wrongRequests('pairs', seed, 500).slice(0, count)) {
    verdicts.push(await judgeNames(request, patience));
  }
  expect(verdicts.filter(({ outcome }) => outcome === 'wrong-proof')).toEqual([]);
  expect(faults(verdicts).length, faults(verdicts).join('\n')).toBeLessThanOrEqual(count / 100);
});
