import { examples } from '#core/schemes/api-key/examples.ts';
import {
  keyNameIn,
  keyNames,
  methods,
  places,
  readKeyOf,
  recipeFor,
} from '#core/schemes/api-key/placement.ts';
import { type ApiKeyWord, words } from '#core/schemes/api-key/words.ts';
import type { Field, Values } from '#core/schemes/recipe.ts';
import type { Hint, Scheme } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'apiKey', label: 'API key', secret: true, kind: 'text' },
  {
    id: 'keyPlace',
    label: 'Sent in',
    secret: false,
    kind: 'choice',
    options: places,
    optional: true,
  },
  { id: 'keyName', label: 'Name', secret: false, kind: 'text', options: keyNames, optional: true },
  {
    id: 'method',
    label: 'Method',
    secret: false,
    kind: 'choice',
    options: methods,
    optional: true,
  },
];

/** An API key in a header or a parameter of any name, or as a bearer token. Nothing is signed. */
export const apiKey: Scheme = {
  id: 'api-key',
  name: 'API key',
  title: 'API key in a header or the query',
  method: methods[0],
  documentation: {
    en: 'https://swagger.io/docs/specification/v3_0/authentication/api-keys/',
    'zh-CN': 'https://swagger.io/docs/specification/v3_0/authentication/api-keys/',
  },
  fields,
  recipe: recipeFor({}),
  adapt: ({ values }) => ({
    method: methods.find((method) => method === values.method) ?? methods[0],
    recipe: recipeFor(values),
  }),
  readRequest: readKeyOf,
  accessPoints: [],
  paths: [],
  examples,
  hints: (values, accessPointId) => [
    ...strayHints(fields)(values, accessPointId),
    ...nameHints(values),
    ...wordHints(values),
  ],
  words: async (locale) => words[locale],
  mistakes: async () => (await import('#core/schemes/api-key/mistakes/mistakes.ts')).book,
};

/** RFC 9110 §5.1: a header's name is a token. Parameters are named by such characters too. */
function nameHints(values: Values): readonly Hint[] {
  if (values.keyPlace === 'bearer') {
    return values.keyName ? [hint('keyName', 'api-key.hint.name-unused')] : [];
  }
  const isToken = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(keyNameIn(values));
  return isToken ? [] : [hint('keyName', 'api-key.hint.name')];
}

function wordHints({ apiKey = '' }: Values): readonly Hint[] {
  return /^(?:Bearer|Basic|Token|ApiKey)\s/i.test(apiKey)
    ? [hint('apiKey', 'api-key.hint.word')]
    : [];
}

function hint(field: string, id: ApiKeyWord): Hint {
  return { field, message: { id } };
}
