import { expect, test } from 'vitest';
import { readHost } from '#core/schemes/aws-sigv4/hosts.ts';

test.each([
  ['pinpoint.us-east-1.amazonaws.com', 'mobiletargeting', 'us-east-1'],
  ['sms-voice.us-west-2.amazonaws.com', 'sms-voice', 'us-west-2'],
  ['sms-voice.pinpoint.us-east-1.amazonaws.com', 'sms-voice', 'us-east-1'],
  ['social-messaging.eu-west-1.amazonaws.com', 'social-messaging', 'eu-west-1'],
  ['email.us-east-1.amazonaws.com', 'ses', 'us-east-1'],
  ['queue.amazonaws.com', 'sqs', 'us-east-1'],
  ['iam.amazonaws.com', 'iam', 'us-east-1'],
  ['s3.amazonaws.com', 's3', 'us-east-1'],
  ['examplebucket.s3.amazonaws.com', 's3', 'us-east-1'],
  ['my.bucket.s3.eu-central-1.amazonaws.com', 's3', 'eu-central-1'],
  ['b.s3.dualstack.ap-southeast-5.amazonaws.com', 's3', 'ap-southeast-5'],
  ['s3-us-west-2.amazonaws.com', 's3', 'us-west-2'],
  ['b.s3-accelerate.amazonaws.com', 's3', 'us-east-1'],
  ['s3.cn-north-1.amazonaws.com.cn', 's3', 'cn-north-1'],
  ['kms-fips.us-gov-west-1.amazonaws.com', 'kms', 'us-gov-west-1'],
  ['abc123.execute-api.eu-west-1.amazonaws.com', 'execute-api', 'eu-west-1'],
  ['search-x.us-east-1.es.amazonaws.com', 'es', 'us-east-1'],
  ['streams.dynamodb.us-east-1.amazonaws.com', 'dynamodb', 'us-east-1'],
  ['abc.lambda-url.us-east-2.on.aws', 'lambda', 'us-east-2'],
  ['account.r2.cloudflarestorage.com', 's3', 'auto'],
  ['SNS.eu-west-1.amazonaws.com:8443', 'sns', 'eu-west-1'],
  ['api.example.com', '', ''],
  ['', '', ''],
  ['amazonaws.com.evil.test', '', ''],
])('%s signs for %s in %s', (host, service, region) => {
  expect(readHost(host)).toMatchObject({ service, region });
});
