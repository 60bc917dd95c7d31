import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeUtf8, utf8TextOf } from '#core/bytes/utf8.ts';
import { type Document, documentOf } from '#core/explain/serializers/document.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Given, Variant } from '#core/schemes/mistake.ts';

type Texts = Iterable<Variant<string>>;
type BodyVariants = (body: Bytes, given: Given) => Iterable<Variant<Bytes>>;

/** The variants of a body that is UTF-8: those of its text, each distinct text once, without the text itself. */
export function ofText(variants: (text: string, given: Given) => Texts): BodyVariants {
  return function* (body, given) {
    const text = utf8TextOf(body);
    if (text !== undefined) yield* distinct(text, variants(text, given));
  };
}

/** The variants of a body that is JSON; likewise. */
export function ofDocument(variants: (document: Document, given: Given) => Texts): BodyVariants {
  return function* (body, given) {
    const document = documentOf(body);
    if (document !== undefined) yield* distinct(document.text, variants(document, given));
  };
}

function* distinct(text: string, variants: Texts): Iterable<Variant<Bytes>> {
  const seen = new Set([text]);
  for (const variant of variants) {
    if (seen.has(variant.value)) continue;
    seen.add(variant.value);
    // Half a character is written as U+FFFD by all that turn a text into UTF-8 and do not refuse it.
    yield { ...variant, value: encodeUtf8(variant.value.toWellFormed()) };
  }
}

/** The same words for every text. */
export function* saying(values: MessageValues, texts: Iterable<string>): Texts {
  for (const value of texts) yield { value, values };
}
