import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspect } from '#core/inspect/inspect.ts';
import { awsSigV4 } from '#core/schemes/aws-sigv4/scheme.ts';

/** The same requests at every run, more of them than a property has by default. */
const sample = { numRuns: 1200, seed: 20_261_122 };

const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const piece = fc.oneof(
  word,
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('a b', '%', '%40', '+', "!'()*", '~', 'ü', '周会', '..', '.', '&=', '/'),
);
const escaped = (text: string) =>
  encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  );
/** As clients send it: what no URL can hold is escaped, in either letter case, once. */
const segment = piece.map((text) => (text === '.' || text === '..' ? text : escaped(text)));
const pathName = fc
  .array(fc.oneof(segment, fc.constant('')), { maxLength: 6 })
  .map((segments) => `/${segments.join('/')}`);
const parameters = fc.dictionary(
  piece.filter((name) => name !== ''),
  fc.array(piece, { minLength: 1, maxLength: 3 }),
  { maxKeys: 5, noNullPrototype: true },
);
const headers = fc.uniqueArray(
  fc.tuple(
    word.map((name) => `X-H-${name}`),
    fc.stringMatching(/^[ -~]{0,20}$/),
  ),
  { maxLength: 4, selector: ([name]) => name.toLowerCase() },
);

const requests = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
  service: fc.constantFrom('s3', 'mobiletargeting', 'execute-api', 'sns'),
  region: fc.constantFrom('us-east-1', 'eu-central-1', 'cn-north-1'),
  host: fc.constantFrom('pinpoint.us-east-1.amazonaws.com', 'b.s3.amazonaws.com', 'a.test:8443'),
  path: pathName,
  parameters,
  headers,
  body: fc.uint8Array({ maxLength: 40 }),
  seconds: fc.integer({ min: 0, max: 4_000_000_000 }),
  accessKeyId: fc.stringMatching(/^[A-Z0-9]{4,20}$/),
  secretAccessKey: fc.string({ minLength: 1 }).map((text) => text.toWellFormed()),
  sessionToken: fc.option(fc.stringMatching(/^[A-Za-z0-9+/=]{1,40}$/), { nil: undefined }),
});
type Request = typeof requests extends fc.Arbitrary<infer Value> ? Value : never;

test('a signed request has the signature of AWS’s own signer', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const signed = await signerOf(request).sign(sentBy(request), options(request));
      expect((await traceOf(request, {})).headers.at(-1)).toEqual({
        name: 'Authorization',
        value: signed.headers.authorization,
      });
    }),
    sample,
  );
});

test('a presigned URL has the signature of AWS’s own signer', async () => {
  const withExpiry = fc.tuple(requests, fc.integer({ min: 1, max: 604_800 }));
  await fc.assert(
    fc.asyncProperty(withExpiry, async ([request, expiresIn]) => {
      const sent = sentBy(request);
      const payload =
        request.service === 's3' ? { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' } : {};
      const kept = new Set(Object.keys(sent.headers).map((name) => name.toLowerCase()));
      const signed = await signerOf(request).presign(
        { ...sent, headers: { ...sent.headers, ...payload } },
        {
          ...options(request),
          expiresIn,
          unhoistableHeaders: new Set([...kept, 'x-amz-content-sha256']),
          unsignableHeaders: new Set(['x-amz-content-sha256', 'content-type']),
        },
      );
      const trace = await traceOf(request, { place: 'Presigned URL', expires: String(expiresIn) });
      expect(Object.fromEntries(trace.query.map(({ name, value }) => [name, value]))).toEqual(
        Object.fromEntries(trace.query.map(({ name }) => [name, signed.query?.[name]])),
      );
    }),
    sample,
  );
});

function signerOf({ accessKeyId, secretAccessKey, sessionToken, region, service }: Request) {
  return new SignatureV4({
    credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
    region,
    service,
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: service === 's3',
  });
}

function sentBy({ method, host, path, parameters: query, headers: lines, body }: Request) {
  const [hostname = '', port] = host.split(':');
  return {
    method,
    protocol: 'https:',
    hostname,
    ...(port !== undefined && { port: Number(port) }),
    path,
    query,
    headers: {
      host,
      ...(body.length > 0 && { 'Content-Type': 'application/json' }),
      ...Object.fromEntries(lines),
    },
    body,
  };
}

function options({ seconds }: Request) {
  return { signingDate: new Date(seconds * 1000) };
}

/** The same request as somebody would type it. */
async function traceOf(request: Request, more: Readonly<Record<string, string>>) {
  const { method, host, path, parameters: query, headers: lines, body, seconds } = request;
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    values.map((value) => `${escaped(name)}=${escaped(value)}`),
  );
  const input = {
    values: {
      method,
      accessKeyId: request.accessKeyId,
      secretAccessKey: request.secretAccessKey,
      sessionToken: request.sessionToken ?? '',
      amzDate: new Date(seconds * 1000).toISOString().replace(/[-:]|\.\d+/g, ''),
      region: request.region,
      service: request.service,
      signedHeaderLines: lines.map(([name, value]) => `${name}: ${value}`).join('\n'),
      ...more,
    },
    baseUrl: `https://${host}`,
    path: path + (pairs.length > 0 ? `?${pairs.join('&')}` : ''),
    body,
  };
  const report = await inspect({ ...awsSigV4, ...awsSigV4.adapt?.(input) }, input);
  if (report.status !== 'signed') throw new Error(JSON.stringify(report));
  return report.trace;
}
