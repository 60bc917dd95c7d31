import type { Part, Recipe, Values } from '#core/schemes/recipe.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';
import { methods, signedHeaderSets } from '#core/schemes/tencent-cloud-v3/fields.ts';

const field = (id: string) => ({ kind: 'field', field: id }) as const;
const literal = (text: string) => ({ kind: 'literal', text }) as const;
const optionalHeader = (name: string, id: string) => ({ name, value: [field(id)] });

export function methodOf({ method }: Values): string {
  return methods.find((known) => known === method) ?? methods[0];
}

/** As it was typed or sent, whatever it names; what the vendor's page signs where nothing was chosen. */
function signedHeadersPart({ signedHeaders = '' }: Values) {
  return signedHeaders === '' ? literal(signedHeaderSets[0]) : field('signedHeaders');
}

/** What the canonical request is made of, by the vendor's names. */
export type Canonical = {
  readonly method: string;
  readonly queryString: string;
  readonly host: string;
  readonly values: Values;
};

/** What of a request stands in its canonical request. */
export function canonicalOf({ values, baseUrl, path }: SchemeRequest): Canonical {
  const method = methodOf(values);
  const queryString = method === 'GET' ? path.replace(/^[^?]*\??/s, '') : '';
  return { method, queryString, host: hostOf(baseUrl), values };
}

/** As clients send it: in lower case, with the port where it is not the scheme's own (RFC 9110 §7.2). */
export function hostOf(baseUrl: string): string {
  return URL.parse(baseUrl)?.host ?? '';
}

/**
 * The canonical request of https://cloud.tencent.com/document/api/213/30654: the URI is always `/`; the query
 * of a POST is empty, that of a GET is signed as it is sent; headers in lower case, values too; a blank line
 * ends them.
 */
function canonicalRequest({ method, queryString, host, values }: Canonical): readonly Part[] {
  const signed = (values.signedHeaders || signedHeaderSets[0]).split(';');
  return [
    literal(`${method}\n/\n${queryString}\ncontent-type:`),
    canonicalValue('contentType', values),
    literal(`\nhost:${host}\n`),
    ...(signed.includes('x-tc-action')
      ? [literal('x-tc-action:'), canonicalValue('action', values), literal('\n')]
      : []),
    literal('\n'),
    signedHeadersPart(values),
    literal('\n'),
    field(':payload-hash'),
  ];
}

/** The value itself where its canonical form is the same, so that the page can say where it comes from. */
function canonicalValue(id: string, values: Values): Exclude<Part, { kind: 'body' }> {
  const value = values[id] ?? '';
  const canonical = value.trim().toLowerCase();
  return canonical === value ? field(id) : literal(canonical);
}

/** TC3-HMAC-SHA256 over the hash of a canonical request, with the key of the day and the service. */
export function recipeFor(canonical: Canonical): Recipe {
  const hashed = { kind: 'digest', hash: 'SHA-256', text: ['hex'] } as const;
  const scope = [field(':date'), literal('/'), field('service'), literal('/tc3_request')];
  return {
    derivations: [
      { ...hashed, id: ':payload-hash', message: [{ kind: 'body' }] },
      { ...hashed, id: ':canonical-request', message: canonicalRequest(canonical) },
      { kind: 'utc-date', id: ':date', field: 'timeStamp' },
    ],
    message: [
      literal('TC3-HMAC-SHA256\n'),
      field('timeStamp'),
      literal('\n'),
      ...scope,
      literal('\n'),
      field(':canonical-request'),
    ],
    key: {
      field: 'secretKey',
      reading: 'utf8',
      before: 'TC3',
      chain: [[field(':date')], [field('service')], [literal('tc3_request')]],
    },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [
      {
        name: 'Authorization',
        value: [
          literal('TC3-HMAC-SHA256 Credential='),
          field('secretId'),
          literal('/'),
          ...scope,
          literal(', SignedHeaders='),
          signedHeadersPart(canonical.values),
          literal(', Signature='),
          { kind: 'signature' },
        ],
      },
      { name: 'Content-Type', value: [field('contentType')] },
      { name: 'X-TC-Action', value: [field('action')] },
      { name: 'X-TC-Timestamp', value: [field('timeStamp')] },
      { name: 'X-TC-Version', value: [field('version')] },
      optionalHeader('X-TC-Region', 'region'),
      optionalHeader('X-TC-Token', 'token'),
    ],
  };
}
