import { contentTypeFor } from '#core/inspect/content-type.ts';
import {
  canonicalHeaders,
  headerPiece,
  isSignable,
  type SentHeader,
} from '#core/schemes/aws-sigv4/canonical-headers.ts';
import { canonicalPath } from '#core/schemes/aws-sigv4/canonical-path.ts';
import {
  canonicalQuery,
  type Parameter,
  parametersOf,
} from '#core/schemes/aws-sigv4/canonical-query.ts';
import { signings } from '#core/schemes/aws-sigv4/fields.ts';
import { readHeaderLines } from '#core/schemes/aws-sigv4/header-lines.ts';
import { field, literal } from '#core/schemes/aws-sigv4/parts.ts';
import {
  isSignatureParameter,
  presignedQuery,
  signedParameters,
} from '#core/schemes/aws-sigv4/presigned.ts';
import { type AwsRequest, readRequest } from '#core/schemes/aws-sigv4/request.ts';
import { type Scope, scopeOf } from '#core/schemes/aws-sigv4/scope.ts';
import type { Derivation, HeaderRule, Part, Recipe, Values } from '#core/schemes/recipe.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';

const algorithm = 'AWS4-HMAC-SHA256';

/** Headers that the page sends from fields of their own, whatever the lines say. */
const own = ['x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256', 'authorization'];

/** Whether a header of the lines is sent: those with a field of their own are not sent twice. */
export function isFree(name: string): boolean {
  return !own.includes(name.toLowerCase());
}

/**
 * Signature Version 4 of one request, as in
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html: canonical
 * texts follow from the request and are literals; the time, the key and the payload's hash stay values.
 */
export function recipeOf(request: SchemeRequest): Recipe {
  const aws = readRequest(request);
  const { scope, chain } = scopeOf(request.values, aws);
  const sent = headersOf(request, aws);
  const signed = sent.filter(({ name }) => isSigned(name, request.values));
  const { parts, signedHeaders } = canonicalHeaders([...hostHeader(signed, aws), ...signed]);
  const parameters = aws.isPresigned
    ? signedParameters(request.values, scope, signedHeaders, aws.hasToken)
    : [];
  const canonicalRequest: readonly Part[] = [
    field(':method'),
    literal('\n'),
    literal(canonicalPath(aws.path, aws.isS3), 'CanonicalURI'),
    literal('\n'),
    ...canonicalQuery([...unsignedParameters(aws), ...parameters]),
    literal('\n'),
    ...parts,
    literal('\n'),
    literal(signedHeaders, 'SignedHeaders'),
    literal('\n'),
    payloadOf(aws),
  ];
  return {
    derivations: derivationsOf(aws, canonicalRequest),
    message: [
      literal(`${algorithm}\n`),
      field('amzDate'),
      literal('\n'),
      ...scope,
      literal('\n'),
      field(':canonical-request'),
    ],
    key: {
      field: 'secretAccessKey',
      reading: 'utf8',
      before: 'AWS4',
      chain,
    },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [
      ...sent.map(({ name, value }) => ({ name, value: [headerPiece(value)] })),
      ...(aws.isPresigned ? [] : [authorization(scope, signedHeaders)]),
    ],
    ...(aws.isPresigned && { query: presignedQuery(scope, signedHeaders, aws.hasToken) }),
  };
}

function isSigned(name: string, { signsContentType }: Values): boolean {
  const isLeftOut = signsContentType === signings[1] && name.toLowerCase() === 'content-type';
  return isSignable(name) && !isLeftOut;
}

/** The headers to send, Authorization and Host aside, in the order in which they go. */
function headersOf(request: SchemeRequest, aws: AwsRequest): readonly SentHeader[] {
  const lines = readHeaderLines(request.values.signedHeaderLines ?? '')
    .headers.filter(({ name }) => isFree(name))
    .map(({ name, value }) => ({ name, value: { text: value } }));
  if (aws.isPresigned) return lines;
  const isTyped = lines.some(({ name }) => name.toLowerCase() === 'content-type');
  const hasContent = request.body.length > 0;
  const contentType = contentTypeFor({ paths: [], sendsForms: true }, aws.path, request.body);
  const hash = aws.isUnsigned ? { text: 'UNSIGNED-PAYLOAD' } : { field: ':payload-hash' };
  return [
    ...(hasContent && !isTyped ? [{ name: 'Content-Type', value: { text: contentType } }] : []),
    ...lines,
    ...(aws.isS3 || aws.isUnsigned ? [{ name: 'X-Amz-Content-Sha256', value: hash }] : []),
    { name: 'X-Amz-Date', value: { field: 'amzDate' } },
    ...(aws.hasToken ? [{ name: 'X-Amz-Security-Token', value: { field: 'sessionToken' } }] : []),
  ];
}

/** A presigned URL that is signed anew says nothing of its last signature. */
function unsignedParameters({ query, isPresigned }: AwsRequest): readonly Parameter[] {
  const parameters = parametersOf(query);
  return isPresigned ? parameters.filter(({ name }) => !isSignatureParameter(name)) : parameters;
}

/** Every client sends Host itself, and every signature has it. One that is typed stands for it. */
function hostHeader(signed: readonly SentHeader[], { host }: AwsRequest): readonly SentHeader[] {
  const isTyped = signed.some(({ name }) => name.toLowerCase() === 'host');
  return isTyped ? [] : [{ name: 'host', value: { text: host } }];
}

function payloadOf({ isUnsigned }: AwsRequest): Part {
  return isUnsigned ? literal('UNSIGNED-PAYLOAD', 'HashedPayload') : field(':payload-hash');
}

function derivationsOf(aws: AwsRequest, message: readonly Part[]): readonly Derivation[] {
  const hashed = { kind: 'digest', hash: 'SHA-256', text: ['hex'] } as const;
  const token: Derivation = {
    id: ':encoded-token',
    kind: 'percent-encoded',
    field: 'sessionToken',
  };
  return [
    { id: ':date', kind: 'first', field: 'amzDate', characters: 8 },
    ...(aws.isPresigned && aws.hasToken ? [token] : []),
    ...(aws.isUnsigned
      ? []
      : [{ id: ':payload-hash', ...hashed, message: [{ kind: 'body' }] } as const]),
    { id: ':canonical-request', ...hashed, message },
  ];
}

function authorization(scope: Scope, signedHeaders: string): HeaderRule {
  return {
    name: 'Authorization',
    value: [
      literal(`${algorithm} Credential=`),
      field('accessKeyId'),
      literal('/'),
      ...scope,
      literal(`, SignedHeaders=${signedHeaders}`),
      literal(', Signature='),
      { kind: 'signature' },
    ],
  };
}
