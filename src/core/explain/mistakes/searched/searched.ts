import type { Mistake } from '#core/schemes/mistake.ts';

const nothing = () => [];

/**
 * What the search finds by ways of its own, because it is a range and no list:
 * these have words and a place, and no variants.
 */
export const searchedMistakes: readonly Mistake[] = [
  {
    id: 'other-second',
    layer: 'time-stamp',
    prior: 'medium',
    arisesIn: ['two readings of the clock', 'retries that keep old headers'],
    code: {
      language: 'Python',
      line: 'timestamp = str(int(time.time()))  # once, for string and header',
    },
    variants: nothing,
  },
  {
    id: 'other-millisecond',
    layer: 'time-stamp',
    prior: 'medium',
    arisesIn: ['Date.now()', 'System.currentTimeMillis()'],
    code: {
      language: 'JavaScript',
      line: 'const timeStamp = String(Math.floor(Date.now() / 1000));',
    },
    variants: nothing,
  },
  {
    id: 'cut-body',
    layer: 'body',
    prior: 'low',
    arisesIn: ['lengths counted in characters', 'fixed buffers'],
    code: { language: 'Python', line: 'body = text.encode("utf-8"); length = len(body)' },
    variants: nothing,
  },
  { id: 'reference-body', layer: 'body', prior: 'medium', arisesIn: [], variants: nothing },
  { id: 'mixed-body', layer: 'body', prior: 'low', arisesIn: [], variants: nothing },
  { id: 'other-serializer', layer: 'body', prior: 'low', arisesIn: [], variants: nothing },
];
