import { createHash, createHmac } from 'node:crypto';
import type { Arrived, Receiver } from '#core/schemes/receiver.properties.ts';

const hex = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

function encoded(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.~-]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** A service that is not S3, and takes the parameters that the snippets send. */
function canonicalRequest({ method, path, header, body }: Arrived, signedHeaders: string): string {
  const [target = '', query = ''] = path.split('?');
  const pairs = new URLSearchParams(query.replaceAll('+', '%2B'));
  const parameters = [...pairs].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${header(name).trim().replace(/ +/g, ' ')}\n`);
  return [
    method,
    target.split('/').map(encoded).join('/'),
    parameters.sort().join('&'),
    headers.join(''),
    signedHeaders,
    hex(body),
  ].join('\n');
}

export const receiver: Receiver = {
  header: 'authorization',
  expected: (arrived, secret) => {
    const sent = /Credential=([^/]+)\/([^,]+), SignedHeaders=([^,]+),/.exec(
      arrived.header('authorization'),
    );
    const [, id = '', scope = '', signedHeaders = ''] = sent ?? [];
    const date = arrived.header('x-amz-date');
    const canonical = canonicalRequest(arrived, signedHeaders);
    const stringToSign = ['AWS4-HMAC-SHA256', date, scope, hex(canonical)].join('\n');
    const key = scope.split('/').reduce<string | Buffer>(mac, `AWS4${secret}`);
    const signature = mac(key, stringToSign).toString('hex');
    return `AWS4-HMAC-SHA256 Credential=${id}/${date.slice(0, 8)}/${scope.split('/').slice(1).join('/')}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
  },
  variable: 'AWS_SIGV4_SECRET_ACCESS_KEY',
  time: ({ header }) => header('x-amz-date'),
};
