import { payloads, places } from '#core/schemes/aws-sigv4/fields.ts';
import { isS3, readHost } from '#core/schemes/aws-sigv4/hosts.ts';
import type { SchemeRequest } from '#core/schemes/scheme.ts';

/** What a request is made of for Signature Version 4, taken apart once. */
export type AwsRequest = {
  /** As the client sends it: lower case, without the port that is the default. '' where there is no base URL yet. */
  readonly host: string;
  readonly path: string;
  readonly query: string;
  /** Typed, or else what the host tells; '' where neither does. */
  readonly region: string;
  readonly service: string;
  readonly isS3: boolean;
  readonly isPresigned: boolean;
  /** Whether the payload hash is UNSIGNED-PAYLOAD: chosen, or that of a presigned URL of S3. */
  readonly isUnsigned: boolean;
  readonly hasToken: boolean;
};

/** Reads a request as the client would send it. Nothing is normalised here. */
export function readRequest({ values, baseUrl, path }: SchemeRequest): AwsRequest {
  const host = hostOf(baseUrl);
  const known = readHost(host);
  const service = values.service || known.service;
  const base = baseUrl.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/$/, '');
  const whole = base + path;
  const mark = whole.indexOf('?');
  const isPresigned = values.place === places[1];
  const s3 = isS3(service);
  return {
    host,
    path: mark === -1 ? whole : whole.slice(0, mark),
    query: mark === -1 ? '' : whole.slice(mark + 1),
    region: values.region || known.region,
    service,
    isS3: s3,
    isPresigned,
    isUnsigned: values.payload === payloads[1] || (isPresigned && s3),
    hasToken: (values.sessionToken ?? '') !== '',
  };
}

/** The value of the header Host (RFC 9110 §7.2). A URL that is none has none. */
function hostOf(baseUrl: string): string {
  return URL.parse(baseUrl)?.host ?? '';
}
