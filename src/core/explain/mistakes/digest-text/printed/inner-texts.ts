import { encodeBase64, encodeBase64Url, tryDecodeBase64 } from '#core/bytes/base64.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { digestLengths } from '#core/crypto/digests.ts';
import { formVariant } from '#core/explain/mistakes/digest-text/digest-forms.ts';
import type { MessageValues } from '#core/messages.ts';
import type { DigestForm, Given, Variant } from '#core/schemes/mistake.ts';

/** A way to print a digest that a text shows. */
export type Printing = {
  /** First bytes of the digest, or all of it; undefined where the text does not tell. */
  readonly leads?: readonly Bytes[];
  /** Of the digest, in bytes; undefined: as long as the recipe's. */
  readonly digestLength?: number;
  readonly print: (digest: Bytes) => string;
  readonly values?: MessageValues;
};

/** Reads a text as a printed digest of that many bytes; none when it is not printed so. */
export type PrintingReader = (text: string, digestLength: number) => Iterable<Printing>;

/**
 * The forms of digests that were printed in a way of their own where hex is
 * due, with Base64 around it or without. `base64` of the values is `missing`
 * where the recipe has a step that this text has not.
 */
export function* printedForms(
  { recipe, received }: Given,
  read: PrintingReader,
): Iterable<Variant<DigestForm>> {
  const own = digestLengths[recipe.hash];
  for (const { text, wrap, isEncoded } of innerTexts(received)) {
    for (const { leads, digestLength = own, print, values } of read(text, own)) {
      const write: DigestForm['write'] = (digest) => wrap(print(digest));
      const form = leads === undefined ? { digestLength, write } : { digestLength, leads, write };
      const base64 = isEncoded || recipe.text.length === 1 ? 'done' : 'missing';
      yield formVariant(form, { ...values, base64 });
    }
  }
}

type InnerText = {
  readonly text: string;
  readonly wrap: (text: string) => string;
  readonly isEncoded: boolean;
};

/** The received text, and the text inside where it is Base64 of UTF-8. */
function innerTexts(received: string): readonly InnerText[] {
  const plain: InnerText = { text: received, wrap: (text) => text, isEncoded: false };
  const isUrlSafe = /[-_]/.test(received);
  const bytes = tryDecodeBase64(received, isUrlSafe ? 'base64url' : 'base64', 'optional');
  const text = 'problem' in bytes ? undefined : utf8TextOf(bytes);
  if (text === undefined || text === '') return [plain];
  const isPadded = received.length % 4 === 0;
  const wrap = (inner: string) => base64Of(inner, isUrlSafe, isPadded);
  return [{ text, wrap, isEncoded: true }, plain];
}

function base64Of(text: string, isUrlSafe: boolean, isPadded: boolean): string {
  const bytes = encodeUtf8(text);
  const unpadded = isUrlSafe ? encodeBase64Url(bytes) : encodeBase64(bytes).replace(/=+$/, '');
  return isPadded ? unpadded + '='.repeat(-unpadded.length & 3) : unpadded;
}

/** A printing that shows all of its digest. */
export function exactPrinting(
  digest: Bytes,
  print: Printing['print'],
  values: MessageValues = {},
): Printing {
  return { leads: [digest], digestLength: digest.length, print, values };
}
