import { expect, test } from 'vitest';
import { maskedBytes, withoutSignature } from '#ui/result/mask.ts';

const at = (start: number, end: number, isMasked: boolean) =>
  ({
    part: { kind: 'field', field: 'any' },
    start,
    end,
    style: 'literal',
    name: 'any',
    isMasked,
  }) as const;

test('every byte of a masked segment is another one, and no byte moves', () => {
  const bytes = new TextEncoder().encode('Aladdin:open sesame');
  const shown = maskedBytes(bytes, [at(0, 7, false), at(7, 8, false), at(8, 19, true)]);
  expect(new TextDecoder().decode(shown)).toBe('Aladdin:***********');
  expect(new TextDecoder().decode(bytes)).toBe('Aladdin:open sesame');
});

test('without a masked segment, the bytes are the very same', () => {
  const bytes = new Uint8Array([0, 0xff]);
  expect(maskedBytes(bytes, [at(0, 2, false)])).toBe(bytes);
});

test('a signature is masked where it stands, and all of a text in which it does not', () => {
  expect(withoutSignature('Basic QWxh', 'QWxh')).toBe('Basic ••••');
  expect(withoutSignature('a%2Fb', 'a/b')).toBe('•••••');
});
