import { choicesByField, optionsOf } from '#core/schemes/custom/choices.ts';
import { examples } from '#core/schemes/custom/examples.ts';
import { hints } from '#core/schemes/custom/hints.ts';
import { recipeOf, usedFields } from '#core/schemes/custom/recipe-of.ts';
import { words } from '#core/schemes/custom/words.ts';
import type { Field, FieldId } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

const methods = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'] as const;

/** The ids are those that other schemes have for the same things, so that typed values stay when the scheme changes. */
const fields: readonly Field[] = [
  { id: 'template', label: 'Template', secret: false, kind: 'text' },
  choice('algorithm', 'Algorithm', optionsOf(choicesByField.algorithm)),
  choice('keyReading', 'Key reading', optionsOf(choicesByField.keyReading)),
  choice('digestText', 'Digest text', optionsOf(choicesByField.digestText)),
  { id: 'headerLines', label: 'Headers', secret: false, kind: 'lines', optional: true },
  choice('method', 'Method', methods),
  { id: 'accessId', label: 'Id', secret: false, kind: 'text', optional: true },
  { id: 'secretKey', label: 'SecretKey', secret: true, kind: 'text', optional: true },
  {
    id: 'timeStamp',
    label: 'TimeStamp',
    secret: false,
    kind: 'timestamp-seconds',
    optional: true,
  },
  { id: 'nonce', label: 'Nonce', secret: false, kind: 'nonce', optional: true },
];

function choice(id: FieldId, label: string, options: readonly string[]): Field {
  return { id, label, secret: false, kind: 'choice', options, optional: true };
}

/**
 * A recipe of the user's own: a template of the string to sign, how the key is read, the algorithm,
 * the digest's text and the headers. It stands in fields, so that it travels in links like any value.
 */
export const custom: Scheme = {
  id: 'custom',
  name: 'Custom',
  title: 'A recipe of your own',
  method: methods[0],
  documentation: {
    en: 'https://datatracker.ietf.org/doc/html/rfc2104',
    'zh-CN': 'https://datatracker.ietf.org/doc/html/rfc2104',
  },
  fields,
  recipe: recipeOf({}),
  adapt: ({ values }) => {
    const recipe = recipeOf(values);
    const used = usedFields(recipe);
    return {
      method: methods.find((known) => known === values.method) ?? methods[0],
      recipe,
      fields: fields.map((field) => (used.has(field.id) ? required(field) : field)),
    };
  },
  accessPoints: [],
  paths: [],
  sendsForms: true,
  examples,
  hints: hints(fields),
  words: async (locale) => words[locale],
};

function required({ optional: _, ...field }: Field): Field {
  return field;
}
