import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { readKey } from '#core/schemes/key-reading.ts';

const field = { id: 'key', label: 'SecretKey', secret: true, kind: 'text' } as const;

describe('the key', () => {
  test.each([
    ['utf8', '00ff', [0x30, 0x30, 0x66, 0x66]],
    ['utf8', '钥', [0xe9, 0x92, 0xa5]],
    ['hex', '00ff', [0x00, 0xff]],
    ['base64', 'AP8=', [0x00, 0xff]],
  ] as const)('read as %s from %s', (reading, text, bytes) => {
    expect([...readKey(field, { reading }, text)]).toEqual(bytes);
  });

  test.each(['whsec_AP8=', 'AP8='])('in %s is what follows the prefix of the vendor', (text) => {
    expect([...readKey(field, { reading: 'base64', prefix: 'whsec_' }, text)]).toEqual([
      0x00, 0xff,
    ]);
  });

  test.each([
    ['hex', 's3cret'],
    ['base64', 's3cret!'],
    ['utf8', 's3cret\udc00'],
  ] as const)(
    'that is not %s is refused by the name of its field, without a word of it',
    (reading, text) => {
      const error = fault(() => readKey(field, { reading }, text));
      expect(error).toMatchObject({
        code: 'key-unreadable',
        values: { name: 'SecretKey', reading },
      });
      expect(String(error)).not.toMatch(/s3|dc00/);
    },
  );
});

function fault(act: () => unknown): CoreError {
  try {
    act();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
