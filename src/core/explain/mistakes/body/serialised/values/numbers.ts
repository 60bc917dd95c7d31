import {
  edited,
  editedOnce,
  editsOf,
  type Place,
  placesOf,
} from '#core/explain/mistakes/body/serialised/edits/edits.ts';
import { ofDocument, saying } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { ValuesId } from '#core/explain/mistakes/body/serialised/values/words.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import { ecmascript } from '#core/explain/serializers/number-forms.ts';
import { asText, type NumberForm } from '#core/explain/serializers/number-rules.ts';
import { serializers } from '#core/explain/serializers/serializers.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

type ValueMistake = Mistake & { readonly id: ValuesId };

const integer = /^-?[0-9]+$/;
const short = /^-?[0-9]{1,15}$/;
const numeric = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

/** Texts in which all values, all that look like ids, or one of them are written in another way. */
function* rewritten(
  document: Document,
  write: (place: Place) => string | undefined,
): Iterable<string> {
  const { text } = document;
  const edits = editsOf(placesOf(document), write);
  yield edited(text, edits);
  yield edited(text, editsOf(placesOf(document).filter(isId), write));
  yield* editedOnce(text, edits);
}

function isId({ member }: Place): boolean {
  return member !== undefined && /id$/i.test(member.key.value);
}

const withoutZeros = ({ node }: Place) =>
  node.kind === 'number' && /^-?[0-9]+\.0+$/.test(node.raw) ? node.raw.split('.')[0] : undefined;
const withZero = ({ node }: Place) =>
  node.kind === 'number' && integer.test(node.raw) ? `${node.raw}.0` : undefined;
const asNumber = ({ node }: Place) =>
  node.kind === 'string' && numeric.test(node.value) ? node.value : undefined;
const asString = ({ node }: Place) => (node.kind === 'number' ? `"${node.raw}"` : undefined);
const rounded = ({ node }: Place) =>
  node.kind === 'number' && isBig(node.raw) ? ecmascript(node.raw) : undefined;
const bigAsString = (place: Place) =>
  place.node.kind === 'number' && isBig(place.node.raw) ? asString(place) : undefined;

function isBig(raw: string): boolean {
  return integer.test(raw) && !short.test(raw);
}

/** Each way to print numbers under the likeliest serialiser that has it. */
const printers = new Map<NumberForm, string>(
  serializers.toReversed().map(({ printer, name }) => [printer.number, name]),
);

/** So many different numbers make it dear to print each in every way. */
const mostNumbers = 1000;

function* reprinted(document: Document): Iterable<Variant<string>> {
  const odd = placesOf(document).filter(
    ({ node }) => node.kind === 'number' && !short.test(node.raw),
  );
  if (odd.length === 0 || odd.length > mostNumbers) return;
  for (const [form, serializer] of printers) {
    if (form === asText) continue;
    const edits = editsOf(odd, ({ node }) => (node.kind === 'number' ? form(node.raw) : undefined));
    yield { value: edited(document.text, edits), values: { serializer } };
  }
}

export const numbers: readonly ValueMistake[] = [
  {
    id: 'float-zeros',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['JavaScript', 'Go', 'PHP', 'jq', 'Gson Map'],
    code: { language: 'JavaScript', line: 'const body = JSON.stringify(payload);' },
    source: 'https://github.com/EasyPost/easypost-node/issues/467',
    variants: ofDocument(function* (document) {
      yield* saying({ form: 'dropped' }, rewritten(document, withoutZeros));
      yield* saying({ form: 'added' }, rewritten(document, withZero));
    }),
  },
  {
    id: 'numbers-reprinted',
    layer: 'body',
    prior: 'low',
    arisesIn: ['every parse followed by a dump'],
    source: 'https://github.com/MobilityFirst/GNS/pull/59',
    variants: ofDocument(reprinted),
  },
  {
    id: 'big-integers',
    layer: 'body',
    prior: 'low',
    arisesIn: ['JavaScript', 'Go interface{}', 'jq 1.6', 'Lua'],
    code: { language: 'Go', line: 'decoder.UseNumber()' },
    source: 'https://github.com/starkevin/node-pogo-signature/pull/16',
    variants: ofDocument(function* (document) {
      yield* saying({ form: 'rounded' }, rewritten(document, rounded));
      yield* saying({ form: 'quoted' }, rewritten(document, bigAsString));
    }),
  },
  {
    id: 'numeric-strings',
    layer: 'body',
    prior: 'low',
    arisesIn: ['PHP', 'JavaScript', 'Java'],
    source: 'https://www.php.net/manual/json.constants.php',
    variants: ofDocument(function* (document) {
      yield* saying({ form: 'number' }, rewritten(document, asNumber));
      yield* saying({ form: 'string' }, rewritten(document, asString));
    }),
  },
];
