import { percentEncode } from '#core/http/percent.ts';
import type { Parameter } from '#core/schemes/aws-sigv4/canonical-query.ts';
import { field, literal, type ValuePart } from '#core/schemes/aws-sigv4/parts.ts';
import type { Scope } from '#core/schemes/aws-sigv4/scope.ts';
import type { HeaderRule, Values } from '#core/schemes/recipe.ts';

export const algorithm = 'AWS4-HMAC-SHA256';

/** What a presigned URL says of its signature, by the names of its parameters, as plain values. */
type SignatureParameters = readonly {
  readonly name: string;
  readonly value: readonly ValuePart[];
}[];

/**
 * The parameters that a presigned URL is signed with, in the order in which it names them.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
function parametersOf(scope: Scope, signedHeaders: string, hasToken: boolean): SignatureParameters {
  return [
    { name: 'X-Amz-Algorithm', value: [literal(algorithm)] },
    { name: 'X-Amz-Credential', value: [field('accessKeyId'), literal('/'), ...scope] },
    { name: 'X-Amz-Date', value: [field('amzDate')] },
    { name: 'X-Amz-Expires', value: [field('expires')] },
    ...(hasToken ? [{ name: 'X-Amz-Security-Token', value: [field('sessionToken')] }] : []),
    { name: 'X-Amz-SignedHeaders', value: [literal(signedHeaders)] },
  ];
}

/** Whether a parameter belongs to a presigned URL's signature. */
export function isSignatureParameter(name: string): boolean {
  return /^x-amz-(?:algorithm|credential|date|expires|security-token|signedheaders|signature)$/i.test(
    name,
  );
}

/** The parameters of a query that belong to a presigned URL's signature, as they stand: `X-Amz-Date=…`. */
export function signaturePairs(query: string): readonly string[] {
  return query.split('&').filter((pair) => isSignatureParameter(nameOf(pair)));
}

/** The name of a parameter as it is written. */
export function nameOf(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}

/** The parameters as they are sent, with the signature at the end. */
export function presignedQuery(...request: Parameters<typeof parametersOf>): readonly HeaderRule[] {
  return [...parametersOf(...request), { name: 'X-Amz-Signature', value: [{ kind: 'signature' }] }];
}

/** The parameters as they stand in the canonical query: percent-encoded. */
export function signedParameters(
  values: Values,
  ...request: Parameters<typeof parametersOf>
): readonly Parameter[] {
  return parametersOf(...request).map(({ name, value }) => ({
    name,
    value: value.map((part) => encodedPart(part, values)),
  }));
}

/** A value without anything to encode stays a value; the token, which is a secret, is encoded on the way. */
function encodedPart(part: ValuePart, values: Values): ValuePart {
  if (part.kind === 'literal') return literal(percentEncode(part.text), part.name);
  if (part.field === 'sessionToken') return field(':encoded-token');
  const text = values[part.field] ?? '';
  return percentEncode(text) === text ? part : literal(percentEncode(text));
}
