// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// The signature is frozen in. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash } from 'node:crypto';
import https from 'node:https';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const body = Buffer.from('{}');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 2 || sha256 !== '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
  fail('The body is not the one that this was made for. Nothing was sent.');
}

const options = {
  host: 'api.tpns.tencent.com',
  method: 'POST',
  path: '/v3/push/app?X-Id=1500001048&X-Moment=20191109T010203Z&X-Signature=f99ecb9468eec29c7d482' +
  '360bfabe5cefea73e97b60ec0191a3f63dc722ed005',
  headers: {
    'Content-Type': 'application/json',
    'X-Payload': '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    'X-Nonce': 'n-1',
    'Content-Length': body.length,
  },
  timeout: 30000,
};
const request = https.request(options, (response) => {
  console.log(response.statusCode, response.statusMessage);
  response.pipe(process.stdout);
});
request.on('timeout', () => fail('No answer within 30 seconds.'));
request.end(body);
