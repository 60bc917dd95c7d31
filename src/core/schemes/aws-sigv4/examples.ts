import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { methods, places } from '#core/schemes/aws-sigv4/fields.ts';
import type { AwsWord } from '#core/schemes/aws-sigv4/words.ts';
import type { Example } from '#core/schemes/scheme.ts';

const baseUrl = 'https://pinpoint.us-east-1.amazonaws.com';
const app = '/v1/apps/0123456789abcdef0123456789abcdef';

/** The key of AWS's own samples: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html. */
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  amzDate: '20261121T000000Z',
};

/** Signatures computed with botocore 1.43.107, https://github.com/boto/botocore. */
export const examples: readonly Example[] = [
  {
    ...named('aws-sigv4.example.messages.title', 'aws-sigv4.example.messages.note'),
    id: 'messages',
    baseUrl,
    path: `${app}/messages`,
    values: { ...credentials, method: methods[0] },
    body: encodeUtf8('{"a":1}'),
    received: '0ebe8dc21192e9a78c9aea37adb9db1ab40c8141b0eff59d445afe45876c4392',
  },
  {
    ...named('aws-sigv4.example.pinpoint.title', 'aws-sigv4.example.pinpoint.note'),
    id: 'pinpoint',
    baseUrl,
    path: `${app}/messages`,
    values: { ...credentials, method: methods[0] },
    body: encodeUtf8('{"a":1}'),
    received: '8fc7b5db802f9923229d67888744b54d1ec08846dcd2c821528fe4461baad8f9',
  },
  {
    ...named('aws-sigv4.example.encoded-once.title', 'aws-sigv4.example.encoded-once.note'),
    id: 'encoded-once',
    baseUrl,
    path: `${app}/endpoints/user%40example.com`,
    values: {
      ...credentials,
      method: methods[1],
      accessKeyId: 'ASIAEXAMPLE',
      sessionToken: 'TOKEN/+=',
    },
    body: encodeUtf8(''),
    received: '9727410a68142da40eaf3bd70b1b94bea4e7e040ab3b69308996431440142d38',
  },
  {
    ...named('aws-sigv4.example.presigned.title', 'aws-sigv4.example.presigned.note'),
    id: 'presigned',
    baseUrl: 'https://examplebucket.s3.amazonaws.com',
    path: '/a%20b/c%2Bd.txt',
    values: { ...credentials, method: methods[1], place: places[1], expires: '86400' },
    body: encodeUtf8(''),
    received: '4f31d71733bc827d3da24f46300f71ab8a9dfd65e1119a717d1179b615dcbcaf',
  },
];

function named(title: AwsWord, note: AwsWord) {
  return { title: { id: title }, note: { id: note }, accessPointId: 'custom' };
}
