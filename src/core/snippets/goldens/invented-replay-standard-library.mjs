// Sends 12 bytes, SHA-256 52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc
// The signature is frozen in. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash } from 'node:crypto';
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

const apiToken = fromEnvironment('ACME_PUSH_API_TOKEN', 'ApiToken');

const body = Buffer.from('{"a":"Hi!"}\n');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 12 || sha256 !== '52ba0b1ae273aa970f658bd5f561782d78f476ffb2a5bc6db270bdf1ec964bcc') {
  fail('The body is not the one that this was made for. Nothing was sent.');
}

const options = {
  host: 'api.tpns.tencent.com',
  method: 'PUT',
  path: '/v3/push/app',
  headers: {
    'Content-Type': 'application/json',
    'X-Token': apiToken,
    'X-Time': '1700000000',
    'X-Nonce': 'n-1',
    'X-Signature': '316D534F5F6A4A6E4C70445865425A626155576B7A5131367935793658724D62656C534635596C66516C7A50' +
  '3266724A4E6D4B53546B35574A694169724741633966783564306D78344A5447726E4C7775514E615F77',
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
