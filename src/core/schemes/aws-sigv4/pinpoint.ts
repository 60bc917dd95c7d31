import type { AwsWord } from '#core/schemes/aws-sigv4/words.ts';

/**
 * What became of Amazon Pinpoint on 30 October 2026:
 * https://docs.aws.amazon.com/pinpoint/latest/userguide/migrate.html. Push, OTP and phone number
 * validation go on as AWS End User Messaging, with the same host and service.
 */
export function pinpointHint(label: string, path: string): AwsWord | undefined {
  if (label !== 'pinpoint') return undefined;
  if (continued.test(path)) return 'aws-sigv4.hint.pinpoint-continued';
  return retired.test(path) ? 'aws-sigv4.hint.pinpoint-retired' : 'aws-sigv4.hint.pinpoint';
}

const continued =
  /^\/v1\/(?:apps\/[^/]+\/(?:messages|otp|verify-otp|channels\/(?!email)[^/]+)|phone\/number\/validate)$/;

/** Endpoints, segments, campaigns, journeys and analytics: the notice names them. */
const retired =
  /^\/v1\/apps\/[^/]+\/(?:endpoints|events|eventstream|users|segments|campaigns|journeys|kpis|jobs|attributes)(?:\/|$)/;
