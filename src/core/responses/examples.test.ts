import { expect, it } from 'vitest';
import { responseExamples } from '#core/responses/examples.ts';
import { readResponse } from '#core/responses/read-response.ts';
import samples from '#core/responses/vectors/samples-from-threads.json' with { type: 'json' };

it.each(responseExamples)('$id is what its source shows, and is read', ({ text, source }) => {
  const published = samples.filter((sample) => sample.source === source);
  expect(published.some((sample) => sample.text.includes(text))).toBe(true);
  const { hits, cause, gateway } = readResponse(text);
  expect(published.map(({ expected }) => expected)).toContainEqual({ gateway, cause });
  expect(hits[0]?.proof.length).toBeGreaterThan(0);
});
