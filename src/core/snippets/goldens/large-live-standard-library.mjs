// Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
// Signs when run. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
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

if (!existsSync('body.bin')) fail('Put body.bin, which belongs to this code, into this folder.');
const body = readFileSync('body.bin');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 1000001 || sha256 !== '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e') {
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
