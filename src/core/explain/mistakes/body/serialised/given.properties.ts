import type { Bytes } from '#core/bytes/bytes.ts';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import { serialisedBodyMistakes } from '#core/explain/mistakes/body/serialised/serialised.ts';
import type { Given, Variant } from '#core/schemes/mistake.ts';

/** A request of a vendor that nobody has: the mistakes of bodies must not need to know whose it is. */
function givenOf(body: Bytes): Given {
  return {
    recipe: {
      message: [{ kind: 'field', field: 'time' }, { kind: 'body' }],
      key: { field: 'secret', reading: 'utf8' },
      hash: 'SHA-256',
      text: ['hex'],
      headers: [{ name: 'X-Signature', value: { kind: 'signature' } }],
    },
    fields: [
      { id: 'time', label: 'X-Time', secret: false, kind: 'timestamp-seconds' },
      { id: 'secret', label: 'Secret', secret: true, kind: 'text' },
    ],
    values: { time: '1565314789', secret: 'not in any body' },
    body,
    received: '',
    method: 'POST',
    url: 'https://api.example.com/push',
    headers: [],
  };
}

export function variantsOf(id: string, body: Bytes): readonly Variant<Bytes>[] {
  const mistake = serialisedBodyMistakes.find((one) => one.id === id);
  if (mistake?.layer !== 'body') throw new Error(`no such mistake: ${id}`);
  return [...mistake.variants(body, givenOf(body))];
}

/** What a mistake may have signed in place of a text, as texts. */
export function signedFor(id: string, body: string): readonly string[] {
  return variantsOf(id, encodeUtf8(body)).map(({ value }) => decodeUtf8(value));
}
