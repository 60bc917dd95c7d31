import type { Header } from '#core/http/header.ts';
import { contentDigests, defaultAccept } from '#core/schemes/alibaba-api-gateway/fields.ts';
import { formType } from '#core/schemes/alibaba-api-gateway/resource.ts';
import type { HeaderPiece, Values } from '#core/schemes/recipe.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';

export const field = (id: string) => ({ kind: 'field', field: id }) as const;
export const literal = (text: string) => ({ kind: 'literal', text }) as const;

/** A header that is sent, with what its value is made of. */
export type SentHeader = {
  readonly name: string;
  readonly piece: Exclude<HeaderPiece, { kind: 'signature' }>;
};

/** The headers with a field of their own, and the field. */
export const ownHeaders = [
  ['X-Ca-Key', 'appKey'],
  ['X-Ca-Timestamp', 'timeStampMs'],
  ['X-Ca-Nonce', 'nonce'],
  ['X-Ca-Stage', 'stage'],
  ['X-Ca-Signature-Method', 'signatureMethod'],
  ['Accept', 'accept'],
  ['Date', 'date'],
  ['Content-Type', 'contentType'],
] as const;

/** All headers to send but the two of the signature, in the order of the page. */
export function sentHeaders(request: SchemeRequest): readonly SentHeader[] {
  const { values, body } = request;
  const typed = ownHeaders
    .filter(([, id]) => (values[id] ?? '') !== '')
    .map(([name, id]) => ({ name, piece: field(id) }));
  const has = (wanted: string) => typed.some(({ name }) => name === wanted);
  return [
    ...typed,
    ...(has('Accept') ? [] : [{ name: 'Accept', piece: literal(defaultAccept) }]),
    ...(has('Content-Type') || body.length === 0
      ? []
      : [{ name: 'Content-Type', piece: literal(contentTypeOf(request)) }]),
    ...(isDigested(request) ? [{ name: 'Content-MD5', piece: field(':content-md5') }] : []),
    ...freeHeaders(values).map(({ name, value }) => ({ name, piece: literal(value) })),
  ];
}

/** As it was typed, or what the body looks like; '' where there is neither. */
function contentTypeOf({ values, body }: SchemeRequest): string {
  const { contentType = '' } = values;
  if (contentType !== '' || body.length === 0) return contentType;
  const start = String.fromCharCode(...body.subarray(0, 256));
  const type = /^[\w.%*+[\]-]+=/.test(start) ? formType : 'application/json';
  return `${type}; charset=utf-8`;
}

export function isForm(request: SchemeRequest): boolean {
  return contentTypeOf(request).toLowerCase().startsWith(formType);
}

/** Only a body that is no form has a Content-MD5, and a client may leave it out. */
function isDigested(request: SchemeRequest): boolean {
  const isChosen = request.values.contentMd5 !== contentDigests[1];
  return isChosen && request.body.length > 0 && !isForm(request);
}

/** The user's own headers, `Name: value` on each line; those with a field of their own are not sent twice. */
function freeHeaders({ headerLines = '' }: Values): readonly Header[] {
  const own = [...ownHeaders.map(([name]) => name.toLowerCase()), ...neverSigned];
  return headerLines
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value = ''] = /^([!#$%&'*+\-.^_`|~\w]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name, value }];
    })
    .filter(({ name }) => !own.includes(name.toLowerCase()));
}

/** These have lines of their own in the string to sign, or are the signature. */
const neverSigned = [
  'accept',
  'content-md5',
  'content-type',
  'date',
  'x-ca-signature',
  'x-ca-signature-headers',
];

/**
 * The names of X-Ca-Signature-Headers as they are sent: those that were typed, or else of all headers that
 * start with X-Ca-, in lower case, sorted.
 */
export function signedNames({ values }: SchemeRequest, sent: readonly SentHeader[]): string {
  const { signatureHeaders = '' } = values;
  if (signatureHeaders !== '') return signatureHeaders;
  return sent
    .map(({ name }) => name.toLowerCase())
    .filter((name) => name.startsWith('x-ca-') && !neverSigned.includes(name))
    .sort()
    .join(',');
}

/** The names that are signed as `name:value` lines, in the order of the lines. */
export function lineNames(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !neverSigned.includes(name.toLowerCase()))
    .sort();
}
