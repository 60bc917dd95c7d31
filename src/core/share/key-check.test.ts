import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { compareKeyCheck, keyCheckValue } from '#core/share/key-check.ts';
import { decodeLink, encodeLink } from '#core/share/link.ts';

const [scheme] = schemes;
const exampleId = scheme.examples[0]!.id;
const sample = reduce(initialSession, { type: 'example-loaded', exampleId });
const keyId = scheme.recipe.key.field;
const withKey = (key: string): Session => ({
  ...sample,
  values: { ...sample.values, [keyId]: key },
});

describe('the check value of a key', () => {
  test('is the first 16 bits of an HMAC over a constant, the scheme and the public names', async () => {
    const message = `countersign key check 1\ntpns\n${sample.values.accessId}`;
    const mac = createHmac('sha256', sample.values[keyId]!).update(message).digest('hex');
    expect(await keyCheckValue(sample)).toBe(mac.slice(0, 4));
  });

  test('does not depend on the request', async () => {
    const values = { ...sample.values, timeStamp: '1' };
    const other = { ...sample, values, body: new Uint8Array(9), path: '/', received: 'x' };
    expect(await keyCheckValue(other)).toBe(await keyCheckValue(sample));
  });

  test.each(['', 'half a pair \ud800'])('is not there for the key %j', async (key) => {
    expect(await keyCheckValue(withKey(key))).toBeUndefined();
  });

  test('travels in a link on demand only, and tells the same key from another', async () => {
    const plain = await decodeLink(await encodeLink(sample));
    expect(plain).toMatchObject({ status: 'ok', keyCheck: undefined });
    const checked = await decodeLink(await encodeLink(sample, { keyCheck: true }));
    if (checked.status === 'failed') throw new Error(checked.reason.id);
    const { keyCheck = '' } = checked;
    expect(keyCheck).toMatch(/^[0-9a-f]{4}$/);
    expect(await compareKeyCheck(sample, keyCheck)).toBe('same');
    expect(await compareKeyCheck(withKey('another key'), keyCheck)).toBe('other');
    expect(await compareKeyCheck(withKey(''), keyCheck)).toBe('no-key');
  });
});
