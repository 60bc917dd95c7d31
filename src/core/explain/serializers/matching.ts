import { type Dialect, jsonDialect } from '#core/explain/serializers/dialects.ts';
import { type DocumentFacts, factsOf } from '#core/explain/serializers/document-facts.ts';
import type { Layout } from '#core/explain/serializers/layout.ts';
import { roundingForms } from '#core/explain/serializers/number-forms.ts';
import type { NumberForm } from '#core/explain/serializers/number-rules.ts';
import { type Printer, type Rewrite, writes } from '#core/explain/serializers/printer.ts';
import { asWritten, type Quote } from '#core/explain/serializers/quoting.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import type { Serializer } from '#core/explain/serializers/serializer.ts';
import { serializers } from '#core/explain/serializers/serializers.ts';
import type { View } from '#core/explain/serializers/view.ts';

/** Serialisers whose text is read back in one and the same way. */
type Family = {
  readonly dialect: Dialect;
  readonly rewrite: Rewrite | undefined;
  readonly members: Serializer[];
};

const priors = ['high', 'medium', 'low'];
const families = familiesOf(serializers);

/**
 * All serialisers that write exactly this text for the value that it holds, the likeliest first. It is as if the
 * value were printed with each and the texts compared; but each part of a printer is tried once, on what
 * of the text it could change, as most serialisers share most of their parts.
 */
export function matchingSerializers(text: string): readonly Serializer[] {
  const found = new Set(families.flatMap((family) => matchesOf(family, text)));
  return serializers
    .filter((serializer) => found.has(serializer))
    .toSorted((a, b) => priors.indexOf(a.prior) - priors.indexOf(b.prior));
}

function familiesOf(all: readonly Serializer[]): readonly Family[] {
  const found: Family[] = [];
  for (const serializer of all) {
    const { dialect = jsonDialect, rewrite } = serializer.printer;
    const family = found.find((one) => one.dialect === dialect && one.rewrite === rewrite);
    if (family === undefined) found.push({ dialect, rewrite, members: [serializer] });
    else family.members.push(serializer);
  }
  return found;
}

function matchesOf({ dialect, rewrite, members }: Family, text: string): readonly Serializer[] {
  const original = rewrite === undefined ? text : rewrite.undo(text);
  if (original === undefined || !dialect.glance(original)) return [];
  const reading = readJson(original, dialect);
  if (!reading.ok) return [];
  const isFixed = fixedPointTest(factsOf(reading.root), original, dialect);
  return members.filter(({ printer }) => isFixed(printer));
}

/** Whether a printer gives back the text; the answers for each part of a printer are kept. */
function fixedPointTest(
  facts: DocumentFacts,
  text: string,
  dialect: Dialect,
): (printer: Printer) => boolean {
  const keepsNodes = remembered((view: View) =>
    facts.nodes.every((node) => view(node, facts.root) === node),
  );
  // Only Python's repr looks at a string as a whole, to choose its quotes.
  const strings = dialect === jsonDialect ? facts.characters : facts.strings;
  const keepsStrings = remembered((quote: Quote) =>
    strings.every((string) => quote(string) === string.raw),
  );
  const keepsNumbers = remembered((form: NumberForm) =>
    numbersFor(form, facts).every((raw) => couldWrite(form, raw)),
  );
  const layouts = new Map<string, boolean>();
  const keepsLayout = ({ layout, literals }: Printer) => {
    const key = JSON.stringify([layout, literals]);
    const known = layouts.get(key) ?? hasLayout(facts, text, layout, literals);
    layouts.set(key, known);
    return known;
  };
  return (printer) =>
    keepsLayout(printer) &&
    keepsStrings(printer.quote) &&
    keepsNumbers(printer.number) &&
    printer.views.every(keepsNodes);
}

function hasLayout(
  { root }: DocumentFacts,
  text: string,
  layout: Layout,
  literals: Printer['literals'],
): boolean {
  if (text.endsWith('\n') !== (layout.end === '\n')) return false;
  const number = (raw: string) => raw;
  const plain = { views: [], layout, quote: asWritten, number };
  return writes(root, literals === undefined ? plain : { ...plain, literals }, text);
}

/** A number without point may have been a float, and a few libraries write such an integer in another way. */
function couldWrite(form: NumberForm, raw: string): boolean {
  return form(raw) === raw || (/^-?[0-9]+$/.test(raw) && form(`${raw}.0`) === raw);
}

/** The numbers that a form might write in another way. */
function numbersFor(form: NumberForm, { numbers }: DocumentFacts): readonly string[] {
  const agreement = roundingForms.get(form);
  if (agreement === undefined) return numbers.odd;
  return agreement === 'none' ? numbers.fractions : numbers.long;
}

function remembered<Part>(test: (part: Part) => boolean): (part: Part) => boolean {
  const answers = new Map<Part, boolean>();
  return (part) => {
    const answer = answers.get(part) ?? test(part);
    answers.set(part, answer);
    return answer;
  };
}
