import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import { schemes } from '#core/schemes/registry.ts';

test('whatever the survey of causes lists has mistakes that there are', async () => {
  const { mistakes } = await bookFor(schemes[0]);
  const ids = new Set(mistakes.map(({ id }) => id));
  const folder = new URL('./vectors/', import.meta.url);
  const maps = readdirSync(folder).filter((name) => !/^(?:encodings|wrong-.+)\.json$/.test(name));
  expect(maps.length).toBeGreaterThan(5);
  for (const name of maps) {
    const map: Record<string, string[]> = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const [cause, named] of Object.entries(map)) {
      expect({ cause, unknown: named.filter((id) => !ids.has(id)) }).toEqual({
        cause,
        unknown: [],
      });
      expect(named).not.toEqual([]);
    }
  }
});
