import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { bookFor } from '#core/explain/mistakes/catalogue.ts';
import vectors from '#core/explain/mistakes/vectors/wrong-signatures.json' with { type: 'json' };
import type { Given, Mistake } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';

const { accessId, secretKey, bodies, requests } = vectors;
const scheme = schemes[0];
const { mistakes } = await bookFor(scheme);

type Request = (typeof requests)[number];

function givenOf({ body, timeStamp, sign }: Request): Given {
  const { recipe, fields, method } = scheme;
  return {
    recipe,
    fields,
    values: { timeStamp, accessId, secretKey },
    body: new Uint8Array(Buffer.from(bodies[body]!, 'base64')),
    received: sign,
    method,
    url: 'https://api.tpns.tencent.com/v3/push/app',
    headers: [],
  };
}

function messageOf(parts: readonly Part[], { values, body }: Given): Uint8Array<ArrayBuffer> {
  const pieces = parts.map((part) => {
    if (part.kind === 'body') return body;
    return Buffer.from(part.kind === 'literal' ? part.text : (values[part.field] ?? ''));
  });
  return new Uint8Array(Buffer.concat(pieces));
}

function digestOf(key: string | Uint8Array, message: Uint8Array): Buffer {
  return createHmac('sha256', key).update(message).digest();
}

function signOf(digest: Uint8Array): string {
  return Buffer.from(Buffer.from(digest).toString('hex')).toString('base64');
}

/** Everything that a client signs with this mistake. */
function signsOf(mistake: Mistake, given: Given): string[] {
  const right = messageOf(given.recipe.message, given);
  switch (mistake.layer) {
    case 'body':
      return Array.from(mistake.variants(given.body, given), ({ value }) =>
        signOf(digestOf(secretKey, messageOf(given.recipe.message, { ...given, body: value }))),
      );
    case 'secret':
      return Array.from(mistake.variants(secretKey, given), ({ value }) =>
        signOf(digestOf(value, right)),
      );
    case 'concatenation':
      return Array.from(mistake.variants(given.recipe.message, given), ({ value }) => {
        const message = messageOf(value.parts, given);
        return signOf(digestOf(secretKey, value.rewrite?.(message) ?? message));
      });
    case 'mac':
      return Array.from(mistake.variants(given), ({ value }) => {
        const digest = value.digest(new Uint8Array(Buffer.from(secretKey)), right);
        expect(digest).toHaveLength(value.digestLength);
        return signOf(digest);
      });
    case 'digest-text':
      return Array.from(mistake.variants(given), ({ value }) => {
        const digest = digestOf(secretKey, right);
        const lead = value.leads?.map((bytes) => Buffer.from(bytes));
        const isLed = lead?.some((bytes) => digest.subarray(0, bytes.length).equals(bytes)) ?? true;
        return isLed ? value.write(new Uint8Array(digest)) : 'no lead';
      });
    default:
      return [];
  }
}

/** Python signed these; `message-passed-to-sum` also wrote one in Base64 alone. */
const writtenOtherwise = 'Go h.Sum([]byte(msg)) then base64';

describe('a signature that a Python script got wrong', () => {
  test.each(requests.filter(({ note }) => note !== writtenOtherwise))(
    'is among the variants of its mistake: $note',
    (request) => {
      const given = givenOf(request);
      const named = mistakes.filter(({ id }) => request.causes.includes(id));
      expect(named.flatMap((mistake) => signsOf(mistake, given))).toContain(request.sign);
    },
  );
});
