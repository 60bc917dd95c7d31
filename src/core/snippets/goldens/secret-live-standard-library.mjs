// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// Signs when run. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.
// WARNING: the SecretKey stands in this code. Do not share it.

import { createHash, createHmac } from 'node:crypto';
import https from 'node:https';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const secretKey = '1452fcebae9f3115ba794fb0fff2fd73';
const timeStamp = String(Math.floor(Date.now() / 1000));
const accessId = '1500001048';

const body = Buffer.from('{}');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 2 || sha256 !== '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
  fail('The body is not the one that this was made for. Nothing was sent.');
}

const message = Buffer.concat([Buffer.from(timeStamp), Buffer.from(accessId), body]);
const key = Buffer.from(secretKey);
const digest = createHmac('sha256', key).update(message).digest();
let signature = digest.toString('hex');
signature = Buffer.from(signature).toString('base64');

const options = {
  host: 'api.tpns.tencent.com',
  method: 'POST',
  path: '/v3/push/app',
  headers: {
    'Content-Type': 'application/json',
    'AccessId': accessId,
    'TimeStamp': timeStamp,
    'Sign': signature,
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
