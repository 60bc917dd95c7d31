import { encodeBase64, encodeBase64Url } from '#core/bytes/base64.ts';
import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeHex, encodeHexUpper } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import {
  changedInput,
  changedMessage,
  formOf,
  hashes,
  hashOf,
  hmacOf,
} from '#core/explain/mistakes/mac/forms.ts';
import { peel } from '#core/explain/shape-layers.ts';
import type { MacForm, Mistake, Variant } from '#core/schemes/mistake.ts';

const nothing: Bytes = new Uint8Array();

const swapped: Mistake = {
  id: 'key-and-message-swapped',
  layer: 'mac',
  prior: 'high',
  arisesIn: ['PHP hash_hmac', 'CryptoJS', 'js-sha256', 'Perl', 'Erlang'],
  code: { language: 'PHP', line: "hash_hmac('sha256', $message, $secretKey)" },
  source: 'https://github.com/philipbrown/signature-php/pull/1',
  variants: ({ recipe }) => [
    { value: changedInput(recipe.hash, (key, message) => [message, key]) },
  ],
};

const encodings = [
  ['hex', encodeHex],
  ['upper-case hex', encodeHexUpper],
  ['Base64', encodeBase64],
  ['Base64url', encodeBase64Url],
] as const;

const encodedFirst: Mistake = {
  id: 'message-encoded-first',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['CryptoJS WordArray.toString()', 'btoa', 'hexlify'],
  code: { language: 'JavaScript', line: 'CryptoJS.HmacSHA256(message, secretKey)' },
  source: 'https://github.com/robinmoisson/staticrypt/issues/98',
  variants: ({ recipe }) =>
    encodings.map(([encoding, encode]) => ({
      value: changedMessage(recipe.hash, (message) => encodeUtf8(encode(message))),
      values: { encoding },
    })),
};

const bothEncoded: Mistake = {
  id: 'key-and-message-encoded-first',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['CryptoJS WordArray.toString()'],
  code: { language: 'JavaScript', line: 'CryptoJS.HmacSHA256(message, secretKey)' },
  source: 'https://github.com/robinmoisson/staticrypt/issues/98',
  variants: ({ recipe }) =>
    encodings.map(([encoding, encode]) => ({
      value: changedInput(recipe.hash, (key, message) => [
        encodeUtf8(encode(key)),
        encodeUtf8(encode(message)),
      ]),
      values: { encoding },
    })),
};

const readAsLatin1: Mistake = {
  id: 'message-encoded-as-utf-8-twice',
  layer: 'mac',
  prior: 'medium',
  arisesIn: ['CryptoJS', 'Node createHmac with "binary"', 'PHP utf8_encode'],
  code: { language: 'JavaScript', line: "createHmac('sha256', secretKey).update(message, 'utf8')" },
  source: 'https://github.com/healthchecks/healthchecks/issues/130',
  variants: ({ recipe }) => [{ value: changedMessage(recipe.hash, utf8Again) }],
};

/** Each byte taken for a character, and that written as UTF-8. */
function utf8Again(message: Bytes): Bytes {
  const bytes = new Uint8Array(message.length * 2);
  let length = 0;
  for (const byte of message) {
    if (byte >= 0x80) bytes[length++] = 0xc0 | (byte >> 6);
    bytes[length++] = byte < 0x80 ? byte : 0x80 | (byte & 0x3f);
  }
  return bytes.slice(0, length);
}

const leftOut: Mistake = {
  id: 'message-left-out',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['a forgotten update() or Write()', 'streams that were read before'],
  code: { language: 'Go', line: 'mac.Write(message)' },
  source: 'https://pkg.go.dev/hash#Hash',
  variants: ({ recipe }) => [{ value: changedMessage(recipe.hash, () => nothing) }],
};

const passedToSum: Mistake = {
  id: 'message-passed-to-sum',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['Go hash.Hash'],
  code: { language: 'Go', line: 'mac.Write(message)\ndigest := mac.Sum(nil)' },
  source: 'https://pkg.go.dev/hash#Hash',
  *variants({ recipe, received }) {
    const { hash } = recipe;
    const digestLength = peel(received).bytes?.length ?? 0;
    // Go's Sum(b) appends the digest to b: all of the message stands in the signature.
    if (digestLength <= hashes[hash].outputLen) return;
    const digest: MacForm['digest'] = (key, message) =>
      concatBytes([message, hmacOf(hash, key, nothing)]);
    yield { value: { digestLength, digest } };
  },
};

const twice: Mistake = {
  id: 'mac-applied-twice',
  layer: 'mac',
  prior: 'low',
  arisesIn: ['code written for AWS Signature Version 4', 'wrappers that hash on their own'],
  *variants({ recipe: { hash } }): Iterable<Variant<MacForm>> {
    const again: readonly (readonly [string, (key: Bytes, first: Bytes) => Bytes])[] = [
      ['hash', (_, first) => hashOf(hash, first)],
      ['hmac', (key, first) => hmacOf(hash, key, first)],
      ['hash', (_, first) => hashOf(hash, encodeUtf8(encodeHex(first)))],
      ['hmac', (key, first) => hmacOf(hash, key, encodeUtf8(encodeHex(first)))],
    ];
    for (const [second, apply] of again) {
      const digest: MacForm['digest'] = (key, message) => apply(key, hmacOf(hash, key, message));
      yield { value: formOf(hash, digest), values: { second } };
    }
    const hashed = changedInput(hash, (key, message) => [key, hashOf(hash, message)]);
    yield { value: hashed, values: { second: 'hashFirst' } };
    const hashedText = changedInput(hash, (key, message) => [
      key,
      encodeUtf8(encodeHex(hashOf(hash, message))),
    ]);
    yield { value: hashedText, values: { second: 'hashFirst' } };
  },
};

/** The right MAC, given something else than the key and the message. */
export const macInputs: readonly Mistake[] = [
  swapped,
  readAsLatin1,
  leftOut,
  passedToSum,
  encodedFirst,
  bothEncoded,
  twice,
];
