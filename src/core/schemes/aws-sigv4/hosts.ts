/** What a host says of the credential scope of its requests. '' where it does not tell. */
export type HostReading = {
  readonly service: string;
  readonly region: string;
  /** The label of the host that the service has there, such as `pinpoint`. */
  readonly label: string;
};

/**
 * Labels of hosts whose service signs under another name. From the service models of AWS
 * (https://github.com/boto/botocore, endpointPrefix and signingName) and
 * https://github.com/mhart/aws4fetch.
 */
const signingNames: Readonly<Record<string, string>> = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
  's3-accelerate': 's3',
  'streams.dynamodb': 'dynamodb',
};

/** Services with one endpoint for the world, whose requests are signed for us-east-1. */
const globalRegion = 'us-east-1';

/** Reads the service and the region that a host of AWS, or one that speaks S3, signs for. */
export function readHost(host: string): HostReading {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const [, lambdaRegion] = /^[^.]+\.lambda-url\.([^.]+)\.on\.aws$/.exec(name) ?? [];
  if (lambdaRegion !== undefined) {
    return { service: 'lambda', region: lambdaRegion, label: 'lambda-url' };
  }
  // https://developers.cloudflare.com/r2/api/s3/api/
  if (name.endsWith('.r2.cloudflarestorage.com')) {
    return { service: 's3', region: 'auto', label: '' };
  }
  const [, front] = /^(.+)\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/.exec(name) ?? [];
  return front === undefined ? unknown : readLabels(front.split('.'));
}

const unknown: HostReading = { service: '', region: '', label: '' };

function readLabels(labels: readonly string[]): HostReading {
  const plain = labels.filter((label) => label !== 'dualstack' && label !== 'vpce');
  const at = plain.findIndex(isRegion);
  const region = plain[at] ?? '';
  // OpenSearch and a few more have the region in front of the service: x.us-east-1.es.amazonaws.com.
  const before = plain.slice(0, at === -1 ? plain.length : at);
  const behind = at === -1 ? [] : plain.slice(at + 1);
  const label = serviceLabel(behind.length > 0 ? behind : before);
  // The first names of S3 with a region: s3-us-west-2.amazonaws.com.
  const [, dashed] = /^s3-(?:fips-|website-)?(.+)$/.exec(label) ?? [];
  if (dashed !== undefined && isRegion(dashed)) {
    return { service: 's3', region: dashed, label: 's3' };
  }
  const service = signingNames[label] ?? label;
  return { service, region: region === '' ? globalRegion : region, label };
}

/** `us-east-1`, `us-gov-west-1`, `cn-north-1`, `ap-southeast-5`. */
function isRegion(label: string): boolean {
  return /^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/.test(label);
}

/** Buckets, API ids and account ids stand in front of the service. */
function serviceLabel(labels: readonly string[]): string {
  const last = (labels.at(-1) ?? '').replace(/-fips$/, '');
  const before = labels.at(-2);
  // The first version of the API for SMS and voice: sms-voice.pinpoint.us-east-1.amazonaws.com.
  if (last === 'pinpoint' && before === 'sms-voice') return 'sms-voice';
  return before === 'streams' && last === 'dynamodb' ? 'streams.dynamodb' : last;
}

/** Services of the family that sign the path as S3 does: encoded once, not normalised. */
export function isS3(service: string): boolean {
  return ['s3', 's3express', 's3-object-lambda', 's3-outposts'].includes(service);
}
