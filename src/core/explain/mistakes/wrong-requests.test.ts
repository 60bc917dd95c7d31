import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { accessIdMistakes } from '#core/explain/mistakes/access-id/access-id.ts';
import { byteBodyMistakes } from '#core/explain/mistakes/body/bytes/bytes.ts';
import { bodyVariants, fieldVariants } from '#core/explain/mistakes/mistakes.properties.ts';
import { timeStampMistakes } from '#core/explain/mistakes/time-stamp/time-stamp.ts';
import vectors from '#core/explain/mistakes/vectors/wrong-requests.json' with { type: 'json' };

const { timeStamp, accessId, secretKey, bodies, requests } = vectors;
const values = { time: timeStamp, id: accessId, secret: secretKey };

function sign(key: string, parts: readonly (string | Buffer)[]): string {
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return Buffer.from(hmac.digest('hex')).toString('base64');
}

/** The Sign of every variant of one mistake. */
function signs(id: string, body: Buffer, key: string): string[] {
  if (timeStampMistakes.some((mistake) => mistake.id === id)) {
    const texts = fieldVariants(timeStampMistakes, id, timeStamp, { values });
    return texts.map(({ value }) => sign(key, [value, accessId, body]));
  }
  if (accessIdMistakes.some((mistake) => mistake.id === id)) {
    const texts = fieldVariants(accessIdMistakes, id, accessId, { values });
    return texts.map(({ value }) => sign(key, [timeStamp, value, body]));
  }
  const signed = bodyVariants(byteBodyMistakes, id, body, { values });
  return signed.map((hex) => sign(key, [timeStamp, accessId, Buffer.from(hex, 'hex')]));
}

describe('a request that a Python script signed wrongly', () => {
  test.each(requests)('$mistake: $note', ({ mistake, body, sign: received, key = secretKey }) => {
    expect(signs(mistake, Buffer.from(bodies[body]!, 'base64'), key)).toContain(received);
  });
});
