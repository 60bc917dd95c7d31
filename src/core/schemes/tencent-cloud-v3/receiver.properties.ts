import { createHash } from 'node:crypto';
import { hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** The steps of https://cloud.tencent.com/document/api/213/30654 for the headers that the request names as signed. */
export const receiver: Receiver = {
  header: 'authorization',
  expected: ({ method, header, body }, secret) => {
    const [, secretId, service, signed = ''] =
      /Credential=([^/]+)\/[^/]+\/([^/]+)\/tc3_request, SignedHeaders=([^,]+),/.exec(
        header('authorization'),
      ) ?? [];
    const canonicalHeaders = signed
      .split(';')
      .map((name) => `${name}:${header(name).toLowerCase()}\n`)
      .join('');
    const canonical = `${method}\n/\n\n${canonicalHeaders}\n${signed}\n${sha256(body)}`;
    const time = header('x-tc-timestamp');
    const day = new Date(Number(time) * 1000).toISOString().slice(0, 10);
    const scope = `${day}/${service}/tc3_request`;
    const key = hmacSha256(
      hmacSha256(hmacSha256(`TC3${secret}`, day), service ?? ''),
      'tc3_request',
    );
    const message = `TC3-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`;
    const signature = hmacSha256(key, message).toString('hex');
    return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
  },
  variable: 'TENCENT_CLOUD_V3_SECRET_KEY',
  time: ({ header }) => header('x-tc-timestamp'),
};
