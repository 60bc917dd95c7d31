import type { Bytes } from '#core/bytes/bytes.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import { type DocumentFacts, factsOf } from '#core/explain/serializers/document-facts.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import type { Quote } from '#core/explain/serializers/quoting.ts';
import { type Serializer, serialize } from '#core/explain/serializers/serializer.ts';
import type { View } from '#core/explain/serializers/view.ts';

type Writing = { readonly bytes: Bytes | undefined };

/** What serialisers write for one document, each distinct text printed once. */
type Writings = {
  readonly signature: (printer: Printer) => string;
  readonly bySignature: Map<string, Writing>;
};

const writings = new WeakMap<Document, Writings>();

/**
 * The bytes that a library writes for a document; undefined when it refuses the value. The same as `serialize`, but
 * serialisers whose parts agree on all that stands in this document get one array: most bodies tell few of them apart.
 */
export function writtenBy(document: Document, serializer: Serializer): Bytes | undefined {
  const { signature, bySignature } = writingsOf(document);
  const key = signature(serializer.printer);
  const known = bySignature.get(key);
  if (known !== undefined) return known.bytes;
  const bytes = serialize(document.root, serializer);
  bySignature.set(key, { bytes });
  return bytes;
}

function writingsOf(document: Document): Writings {
  const known = writings.get(document);
  if (known !== undefined) return known;
  const fresh = { signature: signatures(factsOf(document.root)), bySignature: new Map() };
  writings.set(document, fresh);
  return fresh;
}

/** A text that is equal for printers that write this document in the same way. */
function signatures(facts: DocumentFacts): (printer: Printer) => string {
  const identity = identities();
  const quoteOf = remembered((quote: Quote) =>
    facts.characters.map((character) => quote(character)).join(),
  );
  const numberOf = remembered((form: NumberForm) => numberSignature(form, facts) ?? identity(form));
  const isIdle = remembered((view: View) =>
    facts.nodes.every((node) => view(node, facts.root) === node),
  );
  return (printer) => {
    const { views, layout, quote, number, literals, rewrite } = printer;
    // What is no JSON may look at a string as a whole.
    const strings = literals === undefined && layout.brackets === undefined;
    const effective = views.findIndex((view) => !isIdle(view));
    return JSON.stringify([
      layout,
      literals,
      rewrite === undefined ? '' : identity(rewrite),
      strings ? quoteOf(quote) : identity(quote),
      numberOf(number),
      // Behind a view that changes something, every other may find more to change.
      effective === -1 ? [] : views.slice(effective).map(identity),
    ]);
  };
}

/** Beyond so many numbers it is cheaper to print them than to compare how they would be printed. */
const mostNumbers = 1000;

function numberSignature(form: NumberForm, { numbers }: DocumentFacts): string | undefined {
  const all = [...numbers.fractions, ...numbers.odd.slice(-1)];
  return all.length > mostNumbers ? undefined : all.map((raw) => form(raw)).join();
}

function identities(): (part: object) => string {
  const known = new Map<object, string>();
  return (part) => {
    const name = known.get(part) ?? `#${known.size}`;
    known.set(part, name);
    return name;
  };
}

function remembered<Part, Answer>(ask: (part: Part) => Answer): (part: Part) => Answer {
  const answers = new Map<Part, Answer>();
  return (part) => {
    const answer = answers.get(part) ?? ask(part);
    answers.set(part, answer);
    return answer;
  };
}
