import { examples } from '#core/schemes/aws-sigv4/examples.ts';
import { fields, methods, places } from '#core/schemes/aws-sigv4/fields.ts';
import { hintsOf } from '#core/schemes/aws-sigv4/hints.ts';
import { readRequest as readSent } from '#core/schemes/aws-sigv4/read-request.ts';
import { recipeOf } from '#core/schemes/aws-sigv4/recipe-of.ts';
import { readRequest } from '#core/schemes/aws-sigv4/request.ts';
import { words } from '#core/schemes/aws-sigv4/words.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme, SchemeRequest } from '#core/schemes/scheme.ts';

const nothing: SchemeRequest = { values: {}, baseUrl: '', path: '/', body: new Uint8Array(0) };

/**
 * Signature Version 4 of AWS, in the header Authorization or in the query of a presigned URL.
 * Four messages make the key: date, region, service, `aws4_request`. Requests may be 15 minutes off.
 */
export const awsSigV4: Scheme = {
  id: 'aws-sigv4',
  name: 'AWS SigV4',
  title: 'AWS Signature Version 4',
  method: methods[0],
  documentation: {
    en: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
    'zh-CN': 'https://docs.aws.amazon.com/zh_cn/IAM/latest/UserGuide/reference_sigv.html',
  },
  fields: fieldsOf(nothing),
  recipe: recipeOf(nothing),
  adapt: (request) => ({
    method: methods.find((known) => known === request.values.method) ?? methods[0],
    recipe: recipeOf(request),
    fields: fieldsOf(request),
    hints: () => hintsOf(request),
  }),
  readRequest: readSent,
  accessPoints: [],
  paths: [],
  sendsForms: true,
  examples,
  hints: () => [],
  words: async (locale) => words[locale],
  mistakes: async () => (await import('#core/schemes/aws-sigv4/mistakes/mistakes.ts')).book,
};

/** What the host tells need not be typed, and only a presigned URL has an end. */
function fieldsOf(request: SchemeRequest): readonly Field[] {
  const { region, service } = readRequest({ ...request, values: {} });
  return fields.map((field) => {
    if (field.id === 'region') return inferred(field, region);
    if (field.id === 'service') return inferred(field, service);
    if (field.id !== 'expires') return field;
    return { ...field, optional: request.values.place !== places[1] };
  });
}

function inferred(field: Field, value: string): Field {
  return value === '' ? { ...field, optional: false } : { ...field, fallback: value };
}
