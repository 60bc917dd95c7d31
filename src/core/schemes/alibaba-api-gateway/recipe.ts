import { methods, signatureMethods } from '#core/schemes/alibaba-api-gateway/fields.ts';
import {
  field,
  isForm,
  lineNames,
  literal,
  type SentHeader,
  sentHeaders,
  signedNames,
} from '#core/schemes/alibaba-api-gateway/headers.ts';
import { signedResource } from '#core/schemes/alibaba-api-gateway/resource.ts';
import type { Derivation, Part, Recipe, Values } from '#core/schemes/recipe.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';

export function methodOf({ method }: Values): string {
  return methods.find((known) => known === method) ?? methods[0];
}

/** RFC 1864: of the body, not of its hexadecimal text. */
const contentMd5: Derivation = {
  id: ':content-md5',
  kind: 'digest',
  message: [{ kind: 'body' }],
  hash: 'MD5',
  text: ['base64'],
};

/** The signature of one request, as in https://help.aliyun.com/document_detail/29475.html. */
export function recipeOf(request: SchemeRequest): Recipe {
  const sent = sentHeaders(request);
  const names = signedNames(request, sent);
  const typedNames = (request.values.signatureHeaders ?? '') !== '';
  return {
    derivations: sent.some(({ name }) => name === 'Content-MD5') ? [contentMd5] : [],
    message: messageOf(request, sent, names),
    key: { field: 'caSecret', reading: 'utf8' },
    hash: request.values.signatureMethod === signatureMethods[1] ? 'SHA-1' : 'SHA-256',
    text: ['base64'],
    headers: [
      ...sent.map(({ name, piece }) => ({ name, value: [piece] })),
      {
        name: 'X-Ca-Signature-Headers',
        value: [typedNames ? field('signatureHeaders') : literal(names)],
      },
      { name: 'X-Ca-Signature', value: [{ kind: 'signature' }] },
    ],
  };
}

function messageOf(
  request: SchemeRequest,
  sent: readonly SentHeader[],
  names: string,
): readonly Part[] {
  const pieceOf = (wanted: string): readonly Part[] => {
    const found = sent.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
    return found === undefined ? [] : [found.piece];
  };
  const fixed = ['Accept', 'Content-MD5', 'Content-Type', 'Date'];
  const target = pathOf(request.baseUrl) + request.path;
  return [
    field(':method'),
    literal('\n'),
    ...fixed.flatMap((name) => [...pieceOf(name), literal('\n')]),
    ...lineNames(names).flatMap((name) => [literal(`${name}:`), ...pieceOf(name), literal('\n')]),
    literal(signedResource(target, isForm(request) ? request.body : undefined)),
  ];
}

/** The path of a base URL, which stands before every path that is sent. */
function pathOf(baseUrl: string): string {
  return baseUrl.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/$/, '');
}
