import type { MessageValues } from '#core/messages.ts';
import { isSignable } from '#core/schemes/aws-sigv4/canonical-headers.ts';
import { fields, longestLifeSeconds, places } from '#core/schemes/aws-sigv4/fields.ts';
import { readHeaderLines } from '#core/schemes/aws-sigv4/header-lines.ts';
import { readHost } from '#core/schemes/aws-sigv4/hosts.ts';
import { pinpointHint } from '#core/schemes/aws-sigv4/pinpoint.ts';
import { nameOf, signaturePairs } from '#core/schemes/aws-sigv4/presigned.ts';
import { isFree } from '#core/schemes/aws-sigv4/recipe-of.ts';
import { type AwsRequest, readRequest } from '#core/schemes/aws-sigv4/request.ts';
import type { AwsWord } from '#core/schemes/aws-sigv4/words.ts';
import type { FieldId, Values } from '#core/schemes/recipe.ts';
import type { Hint, SchemeRequest } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const ofText = strayHints(fields.filter(({ kind }) => kind !== 'lines'));

/** What is unusual about a request. All of it is signed as it stands. */
export function hintsOf(request: SchemeRequest): readonly Hint[] {
  const aws = readRequest(request);
  return [
    ...scopeHints(request.values, aws),
    ...tokenHints(request.values),
    ...lineHints(request.values),
    ...expiryHints(request.values),
    ...pathHints(request.values, aws),
    ...ofText(request.values, ''),
  ];
}

function scopeHints(values: Values, aws: AwsRequest): readonly Hint[] {
  const { host, path } = aws;
  if (host === '') return [hint('service', 'aws-sigv4.hint.no-host')];
  const known = readHost(host);
  const differs = (id: 'region' | 'service') =>
    known[id] !== '' && values[id] && values[id] !== known[id]
      ? [hint(id, `aws-sigv4.hint.other-${id}`, { host, known: known[id] })]
      : [];
  const pinpoint = pinpointHint(known.label, path);
  const bare = aws.isS3 ? /[^A-Za-z0-9\-._~/%]/.exec(path)?.[0] : undefined;
  return [
    ...differs('region'),
    ...differs('service'),
    ...(pinpoint ? [hint('service', pinpoint)] : []),
    ...(bare ? [hint('service', 'aws-sigv4.hint.s3-bare', { found: bare })] : []),
  ];
}

/** Key ids of temporary credentials begin with ASIA: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes. */
function tokenHints({ accessKeyId = '', sessionToken = '' }: Values): readonly Hint[] {
  if (accessKeyId.startsWith('ASIA') && sessionToken === '') {
    return [hint('sessionToken', 'aws-sigv4.hint.token-missing')];
  }
  const isLongTerm = accessKeyId.startsWith('AKIA') && sessionToken !== '';
  return isLongTerm ? [hint('sessionToken', 'aws-sigv4.hint.token-of-long-term')] : [];
}

function lineHints({ signedHeaderLines = '' }: Values): readonly Hint[] {
  const { headers, unreadable } = readHeaderLines(signedHeaderLines);
  const names = headers.map(({ name }) => name);
  const [line] = unreadable;
  const owned = names.find((name) => !isFree(name));
  const unsigned = names.find((name) => isFree(name) && !isSignable(name));
  const said = (id: AwsWord, values: MessageValues) => hint('signedHeaderLines', id, values);
  return [
    ...(line === undefined ? [] : [said('aws-sigv4.hint.no-header', { line })]),
    ...(owned === undefined ? [] : [said('aws-sigv4.hint.own-header', { name: owned })]),
    ...(unsigned === undefined ? [] : [said('aws-sigv4.hint.unsigned-header', { name: unsigned })]),
    ...(names.some((name) => name.toLowerCase() === 'x-amz-region-set')
      ? [said('aws-sigv4.hint.sigv4a', { name: 'X-Amz-Region-Set' })]
      : []),
  ];
}

function expiryHints({ place, expires = '' }: Values): readonly Hint[] {
  if (place !== places[1] || expires === '') return [];
  const seconds = /^\d{1,9}$/.test(expires) ? Number(expires) : 0;
  return seconds >= 1 && seconds <= longestLifeSeconds
    ? []
    : [hint('expires', 'aws-sigv4.hint.expires', { longest: longestLifeSeconds })];
}

/** They would be sent twice, or beside another signature. */
function pathHints({ place }: Values, { query }: AwsRequest): readonly Hint[] {
  const names = signaturePairs(query).map(nameOf);
  if (names.length === 0) return [];
  if (place === places[1]) return [hint('place', 'aws-sigv4.hint.presigned-path')];
  const isSigned = names.some((name) => /^x-amz-(?:credential|signature)$/i.test(name));
  return isSigned ? [hint('place', 'aws-sigv4.hint.presigned-path-in-header')] : [];
}

function hint(field: FieldId, id: AwsWord, values?: MessageValues): Hint {
  return { field, message: { id, ...(values && { values }) } };
}
