// Sends 2 bytes, SHA-256 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
// Signs when run. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash, createHmac, randomBytes } from 'node:crypto';
import https from 'node:https';

function fromEnvironment(name, label) {
  const value = process.env[name];
  if (!value) fail('Set the environment variable ' + name + ' to the ' + label + '.');
  return value;
}

function percentEncoded(text) {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => '%' + character.charCodeAt(0).toString(16).toUpperCase(),
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const secretKey = fromEnvironment('ACME_CLOUD_SECRET_KEY', 'SecretKey');
const momentValue = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
const secondValue = String(Math.floor(Date.now() / 1000));
const accessId = '1500001048';
const nonceValue = randomBytes(16).toString('hex');

const body = Buffer.from('{}');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 2 || sha256 !== '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a') {
  fail('The body is not the one that this was made for. Nothing was sent.');
}

const payloadHash = createHash('sha256').update(body).digest().toString('hex');
const dayValue = momentValue.slice(0, 8);
const utcDay = new Date(Number(secondValue) * 1000).toISOString().slice(0, 10);
const safeId = percentEncoded(accessId);
const message = Buffer.concat([
  Buffer.from('ACME4\n'),
  Buffer.from(nonceValue),
  Buffer.from(utcDay),
  Buffer.from(safeId),
  Buffer.from(payloadHash),
]);
let key = Buffer.from('ACME4' + secretKey);
key = createHmac('sha256', key).update(Buffer.from(dayValue)).digest();
key = createHmac('sha256', key).update(Buffer.from('acme4_request')).digest();
const digest = createHmac('sha256', key).update(message).digest();
const signature = digest.toString('hex');

const options = {
  host: 'api.tpns.tencent.com',
  method: 'POST',
  path: '/v3/push/app?X-Id=' +
  percentEncoded(accessId) +
  '&X-Moment=' +
  percentEncoded(momentValue) +
  '&X-Signature=' +
  percentEncoded(signature),
  headers: {
    'Content-Type': 'application/json',
    'X-Payload': payloadHash,
    'X-Nonce': nonceValue,
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
