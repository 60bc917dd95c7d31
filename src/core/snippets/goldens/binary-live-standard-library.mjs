// Sends 256 bytes, SHA-256 40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880
// Signs when run. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash, createHmac } from 'node:crypto';
import https from 'node:https';

function fromEnvironment(name, label) {
  const value = process.env[name];
  if (!value) fail('Set the environment variable ' + name + ' to the ' + label + '.');
  return value;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const secretKey = fromEnvironment('TPNS_SECRET_KEY', 'SecretKey');
const timeStamp = String(Math.floor(Date.now() / 1000));
const accessId = '1500001048';

const body = Buffer.from(`
  AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4
  OTo7PD0+P0BBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3Bx
  cnN0dXZ3eHl6e3x9fn+AgYKDhIWGh4iJiouMjY6PkJGSk5SVlpeYmZqbnJ2en6ChoqOkpaanqKmq
  q6ytrq+wsbKztLW2t7i5uru8vb6/wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t/g4eLj
  5OXm5+jp6uvs7e7v8PHy8/T19vf4+fr7/P3+/w==
`, 'base64');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 256 || sha256 !== '40aff2e9d2d8922e47afd4648e6967497158785fbd1da870e7110266bf944880') {
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
