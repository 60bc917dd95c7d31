import type { Field } from '#core/schemes/recipe.ts';

/** The first is what an empty choice stands for. */
export const methods = ['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'] as const;
export const places = ['Authorization header', 'Presigned URL'] as const;
export const payloads = ['SHA-256', 'UNSIGNED-PAYLOAD'] as const;
/** Whether Content-Type is signed: services take requests that sign host and x-amz- headers alone. */
export const signings = ['signed', 'not signed'] as const;

/** The longest that a presigned URL may live, in seconds: seven days. */
export const longestLifeSeconds = 604_800;

/** AWS takes requests that are 15 minutes off. Some services take five. */
const windowSeconds = 900;

/** https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
export const regions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'ca-west-1'],
  ...['mx-central-1', 'sa-east-1'],
  ...['eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1', 'eu-central-2'],
  ...['eu-north-1', 'eu-south-1', 'eu-south-2'],
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-south-2'],
  ...['ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3', 'ap-southeast-4', 'ap-southeast-5'],
  ...['ap-southeast-7', 'ap-east-1', 'ap-east-2'],
  ...['me-central-1', 'me-south-1', 'il-central-1', 'af-south-1'],
  ...['cn-north-1', 'cn-northwest-1', 'us-gov-east-1', 'us-gov-west-1'],
] as const;

/** Names that services sign under, those of messages first: signingName in the models of https://github.com/boto/botocore. */
const services = [
  ...['mobiletargeting', 'sms-voice', 'ses', 'sns', 'sqs', 's3', 'execute-api', 'lambda'],
  ...['dynamodb', 'ec2', 'es', 'aoss', 'events', 'states', 'kinesis', 'firehose', 'logs'],
  ...['monitoring', 'sts', 'iam', 'kms', 'secretsmanager', 'ssm', 'bedrock', 'sagemaker'],
  ...['appsync', 'cognito-idp', 'cloudfront', 'route53', 'ecr', 'geo', 'iotdata'],
];

export const fields: readonly Field[] = [
  choice('method', 'Method', methods),
  { id: 'accessKeyId', label: 'Access key ID', secret: false, kind: 'text' },
  { id: 'secretAccessKey', label: 'Secret access key', secret: true, kind: 'text' },
  { id: 'sessionToken', label: 'Session token', secret: true, kind: 'text', optional: true },
  { id: 'amzDate', label: 'X-Amz-Date', secret: false, kind: 'timestamp-iso', windowSeconds },
  { ...text('region', 'Region'), options: regions },
  { ...text('service', 'Service'), options: services },
  {
    id: 'signedHeaderLines',
    label: 'Headers to sign',
    secret: false,
    kind: 'lines',
    optional: true,
  },
  choice('payload', 'Payload hash', payloads),
  choice('place', 'Signature in', places),
  { ...text('expires', 'X-Amz-Expires'), options: ['300', '3600', '86400', '604800'] },
  choice('signsContentType', 'Content-Type', signings),
];

function text(id: string, label: string): Field {
  return { id, label, secret: false, kind: 'text', optional: true };
}

function choice(id: string, label: string, options: readonly string[]): Field {
  return { id, label, secret: false, kind: 'choice', options, optional: true };
}
