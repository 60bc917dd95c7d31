import type { Bytes } from '#core/bytes/bytes.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import { type DocumentFacts, factsOf } from '#core/explain/serializers/document-facts.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import type { Printer } from '#core/explain/serializers/printer.ts';
import { asWritten, type Quote } from '#core/explain/serializers/quoting.ts';
import { type Serializer, serialize } from '#core/explain/serializers/serializer.ts';
import type { View } from '#core/explain/serializers/view.ts';

type Writing = { readonly bytes: Bytes | undefined };

/** What serialisers write for one document, each distinct text printed once. */
type Writings = {
  readonly reduced: (printer: Printer) => Reduced;
  readonly bySignature: Map<string, Writing>;
};

const writings = new WeakMap<Document, Writings>();

/**
 * The bytes that a library writes for a document; undefined when it refuses the value. The same as `serialize`, but
 * serialisers whose parts agree on all that stands in this document get one array: most bodies tell few of them apart.
 */
export function writtenBy(document: Document, serializer: Serializer): Bytes | undefined {
  const { reduced, bySignature } = writingsOf(document);
  const { signature, printer } = reduced(serializer.printer);
  const known = bySignature.get(signature);
  if (known !== undefined) return known.bytes;
  const bytes = serialize(document.root, { ...serializer, printer });
  bySignature.set(signature, { bytes });
  return bytes;
}

function writingsOf(document: Document): Writings {
  const known = writings.get(document);
  if (known !== undefined) return known;
  const fresh = { reduced: reductions(factsOf(document.root)), bySignature: new Map() };
  writings.set(document, fresh);
  return fresh;
}

/** A printer without the parts that change nothing in a document, which is quicker. */
type Reduced = {
  /** Equal for printers that write the document in the same way. */
  readonly signature: string;
  readonly printer: Printer;
};

function reductions(facts: DocumentFacts): (printer: Printer) => Reduced {
  const identity = identities();
  // Without any character, quotes alone tell JSON from other texts.
  const strings = [{ raw: '""', value: '' }, ...facts.characters];
  const written = strings.map(({ raw }) => raw).join();
  const quoteOf = remembered((quote: Quote) => strings.map(quote).join());
  const numberOf = remembered((form: NumberForm) => numberSignature(form, facts) ?? identity(form));
  const isIdle = remembered((view: View) =>
    facts.nodes.every((node) => view(node, facts.root) === node),
  );
  return (printer) => {
    const { layout, number, literals, rewrite } = printer;
    // What is no JSON may look at a string as a whole.
    const isJson = literals === undefined && layout.brackets === undefined;
    const quote = isJson ? quoteOf(printer.quote) : identity(printer.quote);
    // Behind a view that changes something, every other may find more to change.
    const effective = printer.views.findIndex((view) => !isIdle(view));
    const views = effective === -1 ? [] : printer.views.slice(effective);
    const parts = [layout, literals, quote, numberOf(number), views.map(identity)];
    return {
      signature: JSON.stringify([...parts, rewrite === undefined ? '' : identity(rewrite)]),
      // A view may make strings that are not in the document.
      printer:
        effective === -1 && quote === written
          ? { ...printer, views, quote: asWritten }
          : { ...printer, views },
    };
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
