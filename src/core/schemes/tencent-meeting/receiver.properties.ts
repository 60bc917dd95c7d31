import { hmacSha256, type Receiver } from '#core/schemes/receiver.properties.ts';

export const receiver: Receiver = {
  header: 'x-tc-signature',
  expected: ({ method, path, header, body }, secret) => {
    const names = ['X-TC-Key', 'X-TC-Nonce', 'X-TC-Timestamp'];
    const pairs = names.map((name) => `${name}=${header(name.toLowerCase())}`).join('&');
    const hex = hmacSha256(secret, `${method}\n${pairs}\n${path}\n`, body).toString('hex');
    return Buffer.from(hex).toString('base64');
  },
  variable: 'TENCENT_MEETING_SECRET_KEY',
  time: ({ header }) => header('x-tc-timestamp'),
};
