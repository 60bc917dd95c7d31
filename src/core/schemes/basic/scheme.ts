import { examples } from '#core/schemes/basic/examples.ts';
import { type BasicWord, words } from '#core/schemes/basic/words.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { Hint, Scheme } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const methods = ['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'] as const;

/** The ids are those of TPNS, so that its pair stays where one of the two schemes is tried after the other. */
const fields: readonly Field[] = [
  { id: 'accessId', label: 'User-id', secret: false, kind: 'text' },
  { id: 'secretKey', label: 'Password', secret: true, kind: 'text' },
  {
    id: 'method',
    label: 'Method',
    secret: false,
    kind: 'choice',
    options: methods,
    optional: true,
  },
];

const recipe: Scheme['recipe'] = {
  message: [
    { kind: 'field', field: 'accessId' },
    { kind: 'literal', text: ':' },
    { kind: 'field', field: 'secretKey' },
  ],
  key: { field: 'secretKey', reading: 'utf8' },
  mac: 'none',
  hash: 'SHA-256',
  text: ['base64'],
  headers: [
    { name: 'Authorization', value: [{ kind: 'literal', text: 'Basic ' }, { kind: 'signature' }] },
  ],
};

/**
 * Basic authentication: Authorization: "Basic " + Base64(user-id + ":" + password), in UTF-8
 * (RFC 7617 §2 and §2.1). TPNS takes AccessId and SecretKey so, beside its signature
 * (https://www.tencentcloud.com/document/product/1024/34672); the access points are its own.
 */
export const basic: Scheme = {
  id: 'basic',
  name: 'Basic',
  title: 'HTTP Basic authentication',
  method: methods[0],
  documentation: {
    en: 'https://www.rfc-editor.org/rfc/rfc7617',
    'zh-CN': 'https://www.rfc-editor.org/rfc/rfc7617',
  },
  fields,
  recipe,
  adapt: ({ values }) => ({
    method: methods.find((method) => method === values.method) ?? methods[0],
    recipe,
  }),
  readRequest: ({ method, headers }) => {
    const sent = headers.find(
      ({ name, value }) => name.toLowerCase() === 'authorization' && /^Basic /i.test(value),
    );
    const values = sent && method !== undefined ? [['method', method] as const] : [];
    return { signature: sent?.value, values: new Map(values) };
  },
  accessPoints: [
    { id: 'tpns-guangzhou', baseUrl: 'https://api.tpns.tencent.com' },
    { id: 'tpns-shanghai', baseUrl: 'https://api.tpns.sh.tencent.com' },
    { id: 'tpns-hong-kong', baseUrl: 'https://api.tpns.hk.tencent.com' },
    { id: 'tpns-singapore', baseUrl: 'https://api.tpns.sgp.tencent.com' },
  ],
  paths: [],
  examples,
  hints: (values, accessPointId) => [
    ...strayHints(fields)(values, accessPointId),
    ...userHints(values.accessId ?? ''),
    ...charsetHints('accessId', values.accessId ?? ''),
    ...charsetHints('secretKey', values.secretKey ?? ''),
  ],
  words: async (locale) => words[locale],
  mistakes: async () => (await import('#core/schemes/basic/mistakes/mistakes.ts')).book,
};

/** RFC 7617 §2: a user-id cannot hold a colon, as the first one ends it. */
function userHints(user: string): readonly Hint[] {
  return user.includes(':') ? [hint('accessId', 'basic.hint.colon')] : [];
}

/** RFC 7617 §2.1: a server that says nothing else may take the bytes for another charset than UTF-8. */
function charsetHints(field: string, text: string): readonly Hint[] {
  return /[^\0-\x7f]/.test(text) ? [hint(field, 'basic.hint.charset')] : [];
}

function hint(field: string, id: BasicWord): Hint {
  return { field, message: { id } };
}
