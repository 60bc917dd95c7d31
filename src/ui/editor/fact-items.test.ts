import { describe, expect, it } from 'vitest';
import { bodyFacts } from '#core/inspect/body-facts.ts';
import { factItems } from './fact-items.ts';

const itemsOf = (...parts: (string | number[])[]) =>
  factItems(bodyFacts(Uint8Array.from(parts.flatMap((part) => [...Buffer.from(part as string)]))));
const idsOf = (...parts: (string | number[])[]) => itemsOf(...parts).map(({ id }) => id);

describe('the facts under the body', () => {
  it('says of an empty body only that it is empty', () => {
    expect(itemsOf('')).toEqual([{ id: 'facts.bytes', values: { count: 0 } }]);
  });

  it('has nothing to warn of and nowhere to go in plain compact JSON', () => {
    const items = itemsOf('{"a":"测"}');
    expect(items.map(({ id }) => id)).toEqual([
      'facts.bytes',
      'facts.characters',
      'facts.no-newlines',
      'facts.utf8',
      'facts.invisible',
      'facts.json',
    ]);
    expect(items.filter(({ warns, at }) => warns || at)).toEqual([]);
  });

  it('counts each kind of line end, warns when they are mixed, and leads to the first of each', () => {
    const mixed = itemsOf('[\r\n1,\n2]\r\n').filter(({ id }) => id === 'facts.newlines');
    expect(mixed).toEqual([
      {
        id: 'facts.newlines',
        values: { kind: 'CRLF', count: 2 },
        warns: true,
        at: { offset: 1, length: 2 },
      },
      {
        id: 'facts.newlines',
        values: { kind: 'LF', count: 1 },
        warns: true,
        at: { offset: 5, length: 1 },
      },
    ]);
    expect(itemsOf('[\r\n]').find(({ id }) => id === 'facts.newlines')?.warns).toBe(false);
  });

  it('leads to the final newline as a whole', () => {
    expect(itemsOf('[]\r\n').find(({ id }) => id === 'facts.final-newline')?.at).toEqual({
      offset: 2,
      length: 2,
    });
    expect(idsOf('[\n]')).toContain('facts.no-final-newline');
  });

  it('leads to the BOM and to the first byte that is not UTF-8', () => {
    const items = itemsOf([0xef, 0xbb, 0xbf], '"', [0xff, 0xfe], '"');
    expect(items.find(({ id }) => id === 'facts.bom')?.at).toEqual({ offset: 0, length: 3 });
    const invalid = items.find(({ id }) => id === 'facts.invalid-utf8');
    expect(invalid).toMatchObject({ values: { count: 2 }, at: { offset: 4 } });
    expect(items.map(({ id }) => id)).not.toContain('facts.utf8');
  });

  it('leads to the first invisible character and the first look-alike', () => {
    const items = itemsOf('["a\u00a0b","c",\u201cd\u201d]');
    expect(items.find(({ id }) => id === 'facts.invisible')).toMatchObject({
      values: { count: 1 },
      warns: true,
      at: { offset: 3 },
    });
    expect(items.find(({ id }) => id === 'facts.look-alikes')).toMatchObject({
      values: { count: 2 },
      at: { offset: 12 },
    });
  });

  it('leads to the first error of the JSON', () => {
    expect(itemsOf('{"a":x}').at(-1)).toMatchObject({ id: 'facts.not-json', at: { offset: 5 } });
  });
});
