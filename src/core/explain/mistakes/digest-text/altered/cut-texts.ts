import { tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits } from '#core/bytes/hex.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import { digestLengths } from '#core/crypto/digests.ts';
import { formVariant } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import { decoded } from '#core/explain/mistakes/digest-text/own-digest-form.ts';
import type { DigestForm, Given, Variant } from '#core/schemes/mistake.ts';
import type { Recipe, TextEncoding } from '#core/schemes/recipe.ts';
import { encodeDigest } from '#core/schemes/text-encoding.ts';

/** Fewer bytes of a digest would prove nothing. */
const fewestBytes = 8;

/** The received text as the beginning of a signature, or as the signature of the beginning of a digest. */
export function* cutForms({ recipe, received }: Given): Iterable<Variant<DigestForm>> {
  const digestLength = digestLengths[recipe.hash];
  for (const [index, encodings] of chains(recipe.text).entries()) {
    const write: DigestForm['write'] = (digest) => encodeDigest(encodings, digest).at(-1) ?? '';
    const expected = write(new Uint8Array(digestLength)).length;
    const values = {
      length: received.length,
      expected,
      inside: index === 0 ? 'own' : encodings[0] === 'hex' ? 'hex' : 'raw',
    };
    const start = received.length < expected ? beginning(encodings, received) : undefined;
    if (isLead(start, digestLength)) {
      const cut: DigestForm['write'] = (digest) => write(digest).slice(0, received.length);
      yield formVariant({ digestLength, leads: [start], write: cut }, values);
    }
    const whole = decoded(encodings, received);
    if (isLead(whole, digestLength - 1)) {
      const ofStart: DigestForm['write'] = (digest) => write(digest.slice(0, whole.length));
      yield formVariant({ digestLength, leads: [whole], write: ofStart }, values);
    }
  }
}

function isLead(bytes: Bytes | undefined, most: number): bytes is Bytes {
  return bytes !== undefined && bytes.length >= fewestBytes && bytes.length <= most;
}

/** The recipe's encodings, then all of them but one. */
function chains(text: Recipe['text']): readonly Recipe['text'][] {
  const shorter = text.flatMap((_, index): readonly Recipe['text'][] => {
    const [first, ...rest] = text.toSpliced(index, 1);
    return first === undefined ? [] : [[first, ...rest]];
  });
  return [text, ...shorter];
}

/** As many first bytes as the beginning of a text tells; undefined when the encodings do not write it. */
function beginning(encodings: readonly TextEncoding[], text: string): Bytes | undefined {
  const outer = encodings.at(-1);
  if (outer === undefined) return undefined;
  const bytes = firstBytes(outer, text);
  const inner = encodings.slice(0, -1);
  if (bytes === undefined || inner.length === 0) return bytes;
  const inside = utf8TextOf(bytes);
  return inside === undefined ? undefined : beginning(inner, inside);
}

function firstBytes(encoding: TextEncoding, text: string): Bytes | undefined {
  if (encoding === 'base64' || encoding === 'base64url') {
    const groups = text.slice(0, text.length - (text.length % 4));
    const bytes = tryDecodeBase64(groups, encoding, 'optional');
    return 'problem' in bytes ? undefined : bytes;
  }
  const digits = encoding === 'hex' ? /^[0-9a-f]+$/ : /^[0-9A-F]+$/;
  return digits.test(text)
    ? bytesOfDigits(text.slice(0, text.length - (text.length % 2)))
    : undefined;
}
