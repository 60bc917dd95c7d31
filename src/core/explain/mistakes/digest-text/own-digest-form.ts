import { tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits } from '#core/bytes/hex.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { digestLengths } from '#core/crypto/digests.ts';
import { exactForm } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import type { DigestForm } from '#core/schemes/mistake.ts';
import type { Recipe, TextEncoding } from '#core/schemes/recipe.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

/**
 * The recipe's own way to write a digest, which is no mistake. Where the
 * received text is written so, its leads hold the whole digest, whatever its
 * length: that of another hash has another one. Elsewhere there are none, as no
 * digest can give this text.
 */
export function ownDigestForm({ hash, text }: Recipe, received: string): DigestForm {
  const write = (digest: Bytes) => encodeDigest(text, digest).at(-1) ?? '';
  const digest = decoded(text, received);
  return digest === undefined
    ? { digestLength: digestLengths[hash], leads: [], write }
    : exactForm(digest, write);
}

/** The bytes inside of encodings; undefined when the text is not written by them. */
export function decoded(encodings: readonly TextEncoding[], text: string): Bytes | undefined {
  let bytes: Bytes | undefined;
  let current: string | undefined = text;
  for (const encoding of encodings.toReversed()) {
    bytes = current === undefined ? undefined : decoders[encoding](current);
    current = bytes === undefined ? undefined : utf8TextOf(bytes);
  }
  return bytes !== undefined && bytes.length > 0 ? bytes : undefined;
}

const decoders: Readonly<Record<TextEncoding, (text: string) => Bytes | undefined>> = {
  utf8: encodeUtf8,
  hex: (text) => (/^(?:[0-9a-f]{2})+$/.test(text) ? bytesOfDigits(text) : undefined),
  'hex-upper': (text) => (/^(?:[0-9A-F]{2})+$/.test(text) ? bytesOfDigits(text) : undefined),
  base64: (text) => whole(tryDecodeBase64(text, 'base64', 'required')),
  base64url: (text) => whole(tryDecodeBase64(text, 'base64url', 'forbidden')),
};

function whole(result: ReturnType<typeof tryDecodeBase64>): Bytes | undefined {
  return 'problem' in result ? undefined : result;
}
