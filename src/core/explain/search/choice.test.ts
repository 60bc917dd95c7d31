import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesKey } from '#core/explain/search/choice.ts';

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => new Uint8Array(array));

test('equal bytes have one name, wherever in memory they stand', () => {
  fc.assert(
    fc.property(bytes, fc.nat(7), (array, offset) => {
      const memory = new Uint8Array(array.length + offset);
      memory.set(array, offset);
      expect(bytesKey(memory.subarray(offset))).toBe(bytesKey(array));
    }),
  );
});

test('bytes of which one differs have another name', () => {
  fc.assert(
    fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (array, place, difference) => {
      fc.pre(array.length > 0);
      const other = array.slice();
      const at = place % array.length;
      other[at] = (other[at] ?? 0) ^ difference;
      expect(bytesKey(other)).not.toBe(bytesKey(array));
    }),
  );
});

test('all texts of up to three letters have names of their own', () => {
  const letters = [...'{}",:x0 \n'];
  const texts = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const all = ['', ...letters, ...texts, ...texts.map((text) => `${text}${text}`)];
  const names = new Set(all.map((text) => bytesKey(new Uint8Array(Buffer.from(text)))));
  expect(names.size).toBe(all.length);
});
