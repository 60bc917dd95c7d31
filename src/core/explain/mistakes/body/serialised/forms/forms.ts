import { placesOf } from '#core/explain/mistakes/body/serialised/edits/edits.ts';
import { formOf, formWriters } from '#core/explain/mistakes/body/serialised/forms/flattened.ts';
import * as percent from '#core/explain/mistakes/body/serialised/forms/percent.ts';
import type { FormsId } from '#core/explain/mistakes/body/serialised/forms/words.ts';
import { ofDocument, ofText } from '#core/explain/mistakes/body/serialised/patches.ts';
import type { Document } from '#core/explain/serializers/document.ts';
import type { Mistake, Variant } from '#core/schemes/mistake.ts';

type FormMistake = Mistake & { readonly id: FormsId };

const deepest = 100;

/** Whether a value may be walked by recursion. No one makes a form of anything deeper. */
export function isShallow(document: Document): boolean {
  return placesOf(document).every(({ depth }) => depth <= deepest);
}

function* forms(document: Document): Iterable<Variant<string>> {
  const { root } = document;
  if (root.kind !== 'object' || !isShallow(document)) return;
  for (const writer of formWriters) {
    yield { value: formOf(root, writer), values: { library: writer.name } };
  }
}

const wholeTexts = [
  { library: 'encodeURIComponent', form: percent.uriComponent },
  { library: 'URLEncoder', form: percent.formUrlencoded },
  { library: 'quote_plus', form: percent.quotePlus },
  { library: 'urlencode', form: percent.phpUrlencode },
  { library: 'rawurlencode', form: percent.rfc3986 },
  { library: 'urllib.parse.quote', form: percent.pythonQuote },
  { library: 'HttpUtility.UrlEncode', form: percent.dotnetUrlEncode },
];

function* percentEncodedTexts(text: string): Iterable<Variant<string>> {
  for (const { library, form } of wholeTexts) {
    yield { value: percent.percentEncoded(text, form), values: { form: 'encoded', library } };
  }
  const spaced = decoded(text.replaceAll('+', ' '));
  if (spaced !== undefined) yield { value: spaced, values: { form: 'raw', library: '' } };
  const plain = decoded(text);
  if (plain !== undefined) yield { value: plain, values: { form: 'raw', library: '' } };
}

/** Only a text that starts with an encoded brace: a `%` inside of JSON is a percent sign. */
function decoded(text: string): string | undefined {
  if (!/^%(?:7b|5b)/i.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

export const formMistakes: readonly FormMistake[] = [
  {
    id: 'form-encoded',
    layer: 'body',
    prior: 'medium',
    arisesIn: ['requests data=', 'http_build_query', 'URLSearchParams', 'axios params', 'curl'],
    code: { language: 'Python', line: 'requests.post(url, data=json.dumps(payload).encode())' },
    source: 'https://github.com/gverni/validate-slack-request/issues/1',
    variants: ofDocument(forms),
  },
  {
    id: 'percent-encoded',
    layer: 'body',
    prior: 'low',
    arisesIn: ['curl --data-urlencode', 'URLEncoder', 'encodeURIComponent'],
    code: { language: 'shell', line: 'curl --data-binary @body.json "$URL"' },
    source: 'https://github.com/BingX-API/BingX-swap-api-doc/issues/38',
    variants: ofText(percentEncodedTexts),
  },
];
