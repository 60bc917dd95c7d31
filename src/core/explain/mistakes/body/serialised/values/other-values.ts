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
import type { LiteralName } from '#core/explain/serializers/json-node.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

type ValueMistake = Mistake & { readonly id: ValuesId };

/** How a language spells the three words where it does not write JSON. */
const spellings: readonly {
  readonly language: string;
  readonly words: Partial<Record<LiteralName, string>>;
}[] = [
  { language: 'Python', words: { true: 'True', false: 'False', null: 'None' } },
  { language: 'C#', words: { true: 'True', false: 'False' } },
  { language: 'C#', words: { true: 'True', false: 'False', null: '' } },
  { language: 'PHP', words: { true: '1', false: '', null: '' } },
  { language: 'MySQL', words: { true: '1', false: '0' } },
  { language: 'Ruby', words: { null: 'nil' } },
];

function* respelled(document: Document): Iterable<Variant<string>> {
  const { text } = document;
  for (const { language, words } of spellings) {
    const edits = editsOf(placesOf(document), ({ node }) =>
      node.kind === 'literal' ? words[node.name] : undefined,
    );
    yield { value: edited(text, edits), values: { language } };
  }
}

const emptyOf =
  (kind: 'object' | 'array', text: string) =>
  ({ node }: Place) => {
    if (node.kind !== kind) return undefined;
    const size = node.kind === 'object' ? node.members.length : node.items.length;
    return size === 0 ? text : undefined;
  };

function* allAndEach(document: Document, write: (place: Place) => string | undefined) {
  const edits = editsOf(placesOf(document), write);
  yield edited(document.text, edits);
  yield* editedOnce(document.text, edits);
}

export const otherValues: readonly ValueMistake[] = [
  {
    id: 'literals-respelled',
    layer: 'body',
    prior: 'low',
    arisesIn: ['Python str', 'C# bool.ToString', 'string interpolation'],
    code: { language: 'Python', line: 'body = json.dumps(payload)' },
    source: 'https://github.com/Adyen/adyen-dotnet-api-library/pull/150',
    variants: ofDocument(respelled),
  },
  {
    id: 'empty-objects',
    layer: 'body',
    prior: 'low',
    arisesIn: ['PHP json_decode(…, true)', 'Laravel', 'Lua cjson'],
    code: { language: 'PHP', line: '$payload = json_decode($text, false);' },
    source: 'https://github.com/MahoCommerce/maho/pull/1110',
    variants: ofDocument(function* (document) {
      yield* saying({ form: 'array' }, allAndEach(document, emptyOf('object', '[]')));
      yield* saying({ form: 'object' }, allAndEach(document, emptyOf('array', '{}')));
    }),
  },
];
