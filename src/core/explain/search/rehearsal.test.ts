import { beforeAll, expect, test } from 'vitest';
import { loadFastMac } from '#core/explain/fast-mac/fast-mac.ts';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { rehearse } from '#core/explain/search/rehearsal.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';

beforeAll(loadSchemes);

/** How often a rehearsal of the scheme asks whether it is over, when that is the answer. */
async function looksOf(schemeId: string, isOver: boolean): Promise<number> {
  const scheme = schemeById(schemeId) ?? schemes[0];
  let looks = 0;
  await rehearse(scheme, await mistakesFor(scheme), await loadFastMac(), async () => {
    looks += 1;
    return isOver;
  });
  return looks;
}

// Strings to sign at once and in stages.
test.each(['tpns', 'tencent-cloud-v3', 'slack'])(
  'a rehearsal of %s comes to its end',
  async (id) => {
    expect(await looksOf(id, false)).toBeGreaterThan(1);
  },
);

test('a rehearsal ends when the search is asked for', async () => {
  expect(await looksOf('tpns', true)).toBe(1);
});
