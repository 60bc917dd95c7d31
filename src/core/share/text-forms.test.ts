import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '#core/share/sessions.properties.ts';
import { packText, unpackText } from '#core/share/text-forms.ts';

const digest = createHash('sha256').update('anything').digest();
const hexDigest = digest.toString('hex');

describe('a text', () => {
  test('comes back unchanged, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { form, bytes } = packText(text);
        expect(unpackText(form, bytes)).toBe(text);
      }),
    );
  });

  test.each([
    ['a time stamp', '1565314789', 1, '5d4ccee5'],
    ['zero', '0', 0, '30'],
    ['a number of two digits', '10', 1, '0a'],
    ['the largest number', '281474976710655', 1, 'ffffffffffff'],
    ['a number beyond it', '281474976710656', 0, Buffer.from('281474976710656').toString('hex')],
    ['a number with a zero before it', '007', 0, '303037'],
    ['hex', hexDigest, 2, hexDigest],
    ['upper-case hex', `${hexDigest.toUpperCase()}0`, 0, undefined],
    ['Base64', digest.toString('base64'), 3, hexDigest],
    ['hex in Base64', Buffer.from(hexDigest).toString('base64'), 4, hexDigest],
    ['Base64 without its padding', digest.toString('base64').replace('=', ''), 0, undefined],
    ['Chinese', '签名', 0, 'e7adbee5908d'],
    ['half of a surrogate pair', 'a\ud800', 5, '0061d800'],
  ])('that is %s takes the shortest form', (_, text, form, hex) => {
    const packed = packText(text);
    expect(packed.form).toBe(form);
    if (hex !== undefined) expect(Buffer.from(packed.bytes).toString('hex')).toBe(hex);
  });
});

test.each([
  ['UTF-8 that is none', 0, [0xff]],
  ['a number without a byte', 1, []],
  ['a number of seven bytes', 1, [1, 2, 3, 4, 5, 6, 7]],
  ['half of a UTF-16 unit', 5, [0]],
  ['a form that is not known', 6, [0x30]],
])('bytes that are %s stand for no text', (_, form, bytes) => {
  expect(unpackText(form, Uint8Array.from(bytes))).toBeUndefined();
});
