import { encodeBase64, encodeBase64Url } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex, encodeHexUpper } from '#core/bytes/hex.ts';
import { decodeUtf8, encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Recipe, TextEncoding } from '#core/schemes/recipe.ts';

const encoders: Readonly<Record<TextEncoding, (bytes: Bytes) => string>> = {
  utf8: decodeUtf8,
  hex: encodeHex,
  'hex-upper': encodeHexUpper,
  base64: encodeBase64,
  base64url: encodeBase64Url,
};

/** The text of bytes in one encoding: ASCII, but for `utf8`. */
export function encodeText(encoding: TextEncoding, bytes: Bytes): string {
  return encoders[encoding](bytes);
}

/**
 * The text after each encoding of the recipe, in order; the last one is the
 * signature. Each encodes the bytes of the text before it, the first the digest.
 */
export function encodeDigest(encodings: Recipe['text'], digest: Bytes): readonly string[] {
  const texts: string[] = [];
  let bytes = digest;
  for (const encoding of encodings) {
    const text = encodeText(encoding, bytes);
    texts.push(text);
    bytes = encodeUtf8(text);
  }
  return texts;
}
