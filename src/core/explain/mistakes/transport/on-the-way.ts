import { parsedUrl, sameName } from '#core/explain/mistakes/transport/request-headers.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

/** Headers that proxies, gateways and content networks write. */
const traces =
  /^(?:via|forwarded|x-forwarded-.+|x-real-ip|x-envoy-.+|x-amzn-trace-id|x-amz-cf-id|cf-.+|cdn-loop|true-client-ip|x-kong-.+|x-original-.+)$/i;

const changedOnTheWay: Mistake = {
  id: 'changed-on-the-way',
  layer: 'transport',
  prior: 'medium',
  arisesIn: ['proxies', 'API gateways', 'web application firewalls'],
  source: 'https://github.com/minio/minio/issues/15506',
  evidence: ({ headers }) => {
    const name = headers.find((header) => traces.test(header.name))?.name;
    return name === undefined
      ? undefined
      : { id: 'mistake.changed-on-the-way.evidence', values: { name } };
  },
};

const redirected: Mistake = {
  id: 'redirect-drops-body',
  layer: 'transport',
  prior: 'low',
  arisesIn: ['http:// in place of https://', 'a missing or extra slash at the end of the path'],
  source: 'https://github.com/vercel/nextjs-subscription-payments/issues/176',
  evidence: (given) =>
    isPlainHttp(given) ? { id: 'mistake.redirect-drops-body.evidence' } : undefined,
};

function isPlainHttp(given: Given): boolean {
  const url = parsedUrl(given);
  return url?.protocol === 'http:' && !/^(?:localhost|127\..*|\[::1\])$/.test(url.hostname);
}

const lengthDiffers: Mistake = {
  id: 'body-length-differs',
  layer: 'transport',
  prior: 'low',
  arisesIn: ['Content-Length counted in characters', 'chunked bodies', 'streams'],
  code: { language: 'Python', line: 'headers["Content-Length"] = str(len(body))  # body is bytes' },
  evidence: ({ headers, body }) => {
    const written = headers.find(({ name }) => sameName(name, 'Content-Length'))?.value.trim();
    if (written !== undefined && /^\d+$/.test(written) && Number(written) !== body.length) {
      const values = { announced: Number(written), actual: body.length };
      return { id: 'mistake.body-length-differs.evidence', values };
    }
    const streaming = headers.find(({ name, value }) => isStreaming(name, value));
    return (
      streaming && { id: 'mistake.body-length-differs.streamed', values: { name: streaming.name } }
    );
  },
};

function isStreaming(name: string, value: string): boolean {
  return (
    (sameName(name, 'Transfer-Encoding') && /chunked/i.test(value)) ||
    (sameName(name, 'Expect') && /100-continue/i.test(value))
  );
}

/** Nothing in one request shows it: the same signature must be seen with two bodies. */
const staleHeaders: Mistake = {
  id: 'headers-used-again',
  layer: 'transport',
  prior: 'low',
  arisesIn: ['interceptors', 'JMeter', 'retries'],
  source: 'https://github.com/jinlo02/Jmeter_AWS_Signature/pull/3',
  evidence: () => undefined,
};

/** What others do to a request between the client and the server. */
export const onTheWay: readonly Mistake[] = [
  changedOnTheWay,
  redirected,
  lengthDiffers,
  staleHeaders,
];
