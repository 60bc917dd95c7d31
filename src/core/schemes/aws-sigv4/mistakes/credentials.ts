import { readHost } from '#core/schemes/aws-sigv4/hosts.ts';
import { pinpointHint } from '#core/schemes/aws-sigv4/pinpoint.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

const tokenMissing: Mistake = {
  id: 'aws-token-missing',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'high',
  arisesIn: ['STS, SSO, Cognito and roles, whose keys come with a token'],
  source:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes',
  evidence: ({ values }) =>
    values.accessKeyId?.startsWith('ASIA') && !values.sessionToken
      ? { id: 'mistake.aws-token-missing.evidence' }
      : undefined,
};

const sigV4a: Mistake = {
  id: 'aws-sigv4a',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['S3 Multi-Region Access Points', 'EventBridge global endpoints'],
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
  evidence: (given) => (isSigV4a(given) ? { id: 'mistake.aws-sigv4a.evidence' } : undefined),
};

/** Its algorithm, its header, or a signature of ECDSA: a sequence in DER of two numbers (RFC 3279 §2.2.3). */
function isSigV4a({ received, headers, values }: Given): boolean {
  const named = [...headers.map(({ name }) => name), values.signedHeaderLines ?? '', received];
  return (
    named.some((text) => /x-amz-region-set|AWS4-ECDSA-P256-SHA256/i.test(text)) ||
    /^30(4[0-9a-f])02[0-9a-f]{132,144}$/i.test(received)
  );
}

const retired: Mistake = {
  id: 'aws-pinpoint-retired',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'high',
  arisesIn: ['Amazon Pinpoint, which ended on 30 October 2026'],
  source: 'https://docs.aws.amazon.com/pinpoint/latest/userguide/migrate.html',
  evidence: ({ url }) =>
    pinpointOperation(url) === 'aws-sigv4.hint.pinpoint-retired'
      ? { id: 'mistake.aws-pinpoint-retired.evidence' }
      : undefined,
};

function pinpointOperation(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed === null ? undefined : pinpointHint(readHost(parsed.host).label, parsed.pathname);
}

export const credentialMistakes: readonly Mistake[] = [tokenMissing, sigV4a, retired];
