import { expect, test } from 'vitest';
import { awsSigV4 } from '#core/schemes/aws-sigv4/scheme.ts';
import type { Received } from '#core/schemes/scheme.ts';

const pinpoint = 'https://pinpoint.us-east-1.amazonaws.com/v1/apps';
const nothing = new Uint8Array(0);

test('a signed request fills in what its host does not tell', () => {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/pinpoint/aws4_request, SignedHeaders=host;x-amz-date;x-note, Signature=ab';
  const headers = [
    { name: 'Authorization', value: authorization },
    { name: 'x-amz-date', value: '20261121T000000Z' },
    { name: 'X-Amz-Security-Token', value: 'T' },
    { name: 'Content-Type', value: 'application/json' },
    { name: 'X-Note', value: 'a' },
  ];
  const request = { method: 'GET', url: pinpoint, headers, body: nothing };
  expect(read(awsSigV4.readRequest?.(request))).toEqual({
    signature: authorization,
    accessKeyId: 'AKIDEXAMPLE',
    method: 'GET',
    signedHeaderLines: 'X-Note: a',
    signsContentType: 'not signed',
    place: 'Authorization header',
    amzDate: '20261121T000000Z',
    sessionToken: 'T',
    payload: 'SHA-256',
  });
  const elsewhere = { ...request, url: 'https://api.example.com/' };
  expect(read(awsSigV4.readRequest?.(elsewhere))).toMatchObject({
    region: 'us-east-1',
    service: 'pinpoint',
  });
});

test('a presigned URL fills in what stands in its query', () => {
  const url =
    'https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20261121%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261121T000000Z&X-Amz-Expires=300&X-Amz-Security-Token=a%2Bb&X-Amz-SignedHeaders=host&X-Amz-Signature=cd';
  const request = { method: 'GET', url, headers: [], body: nothing };
  expect(read(awsSigV4.readRequest?.(request))).toEqual({
    signature:
      'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20261121%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261121T000000Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host&X-Amz-Signature=cd',
    accessKeyId: 'A',
    method: 'GET',
    signsContentType: 'not signed',
    place: 'Presigned URL',
    amzDate: '20261121T000000Z',
    expires: '300',
    sessionToken: 'a+b',
  });
  expect(awsSigV4.readRequest?.(request).parameters).toEqual([
    'X-Amz-Algorithm',
    'X-Amz-Credential',
    'X-Amz-Date',
    'X-Amz-Expires',
    'X-Amz-Security-Token',
    'X-Amz-SignedHeaders',
    'X-Amz-Signature',
  ]);
});

test('headers that a presigned URL names alone wait for their values', () => {
  const url =
    'https://b.s3.amazonaws.com/k?X-Amz-Credential=A%2F20261121%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-SignedHeaders=host;x-amz-acl;x-note&X-Amz-Signature=cd';
  const headers = [{ name: 'X-Note', value: 'a' }];
  const request = { method: 'GET', url, headers, body: nothing };
  expect(read(awsSigV4.readRequest?.(request))).toMatchObject({
    signedHeaderLines: 'X-Note: a\nx-amz-acl:',
  });
});

test('a presigned URL of another algorithm is none of it', () => {
  const url =
    'https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256&X-Amz-Credential=A%2Fs3%2Faws4_request&X-Amz-Signature=cd';
  const request = { method: 'GET', url, headers: [], body: nothing };
  expect(awsSigV4.readRequest?.(request).signature).toBeUndefined();
});

test.each([
  'Basic YTpi',
  'TC3-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=c',
  'AWS4-ECDSA-P256-SHA256 Credential=a/b/s3/aws4_request, SignedHeaders=host, Signature=c',
])('%s is none of it', (value) => {
  const headers = [{ name: 'Authorization', value }];
  const request = { method: 'GET', url: pinpoint, headers, body: nothing };
  expect(awsSigV4.readRequest?.(request).signature).toBeUndefined();
});

function read(received: Received | undefined) {
  return { signature: received?.signature, ...Object.fromEntries(received?.values ?? []) };
}
