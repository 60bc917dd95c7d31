import { createHash } from 'node:crypto';
import { type Arrived, hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

/** The gateway's own check, as https://help.aliyun.com/document_detail/29475.html tells it. */
export const receiver: Receiver = {
  header: 'x-ca-signature',
  expected: (arrived, secret) => {
    const { method, header, body } = arrived;
    const names = header('x-ca-signature-headers').split(',').sort();
    const isForm = header('content-type').startsWith('application/x-www-form-urlencoded');
    const md5 = createHash('md5').update(body).digest('base64');
    const fixed = ['accept', 'content-md5', 'content-type', 'date'].map(header);
    // A Content-MD5 that does not fit the body is refused.
    if (!isForm && body.length > 0 && header('content-md5') !== md5) return 'Invalid Content-MD5';
    const lines = names.map((name) => `${name}:${header(name)}`);
    return hmacSha256(
      secret,
      [method, ...fixed, ...lines, resource(arrived, isForm)].join('\n'),
    ).toString('base64');
  },
  variable: 'ALIBABA_API_GATEWAY_CA_SECRET',
  time: ({ header }) => header('x-ca-timestamp'),
};

function resource({ path, body }: Arrived, isForm: boolean): string {
  const [plain = '', query = ''] = path.split('?');
  const text = isForm && Buffer.from(body.toString()).equals(body) ? body.toString() : '';
  const parameters = new URLSearchParams([query, text].filter((part) => part !== '').join('&'));
  const sorted = [...new Map([...parameters].reverse())].sort(([a], [b]) => (a < b ? -1 : 1));
  const pairs = sorted.map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  return pairs.length === 0 ? plain : `${plain}?${pairs.join('&')}`;
}
