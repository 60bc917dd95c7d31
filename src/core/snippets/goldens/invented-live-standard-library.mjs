// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
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

const appSecret = fromEnvironment('ACME_PUSH_APP_SECRET', 'AppSecret');
const timeValue = String(Math.floor(Date.now() / 1000));
const nonceValue = 'n-1';
const apiToken = fromEnvironment('ACME_PUSH_API_TOKEN', 'ApiToken');

const body = Buffer.from('{"a":"Hi!"}\n');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 12 || sha256 !== '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc') {
  fail('The body is not the one that this was made for. Nothing was sent.');
}

const message = Buffer.concat([
  Buffer.from('PUT\n'),
  Buffer.from(timeValue),
  Buffer.from('|it\'s|'),
  Buffer.from(nonceValue),
  body,
]);
const key = Buffer.from(appSecret, 'hex');
const digest = createHmac('sha512', key).update(message).digest();
let signature = digest.toString('base64url');
signature = Buffer.from(signature).toString('hex').toUpperCase();

const options = {
  host: 'api.tpns.tencent.com',
  method: 'PUT',
  path: '/v3/push/app',
  headers: {
    'Content-Type': 'application/json',
    'X-Token': apiToken,
    'X-Time': timeValue,
    'X-Nonce': nonceValue,
    'X-Signature': signature,
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
