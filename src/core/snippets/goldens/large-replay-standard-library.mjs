// Sends 1000001 bytes, SHA-256 85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e
// The signature is frozen in. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import https from 'node:https';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync('body.bin')) fail('Put body.bin, which belongs to this code, into this folder.');
const body = readFileSync('body.bin');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 1000001 || sha256 !== '85e4daf430380f612580d11ebf1ba489a0341266af0f6f5ed620852545a4655e') {
  fail('The body is not the one that this was made for. Nothing was sent.');
}

const options = {
  host: 'api.tpns.tencent.com',
  method: 'POST',
  path: '/v3/push/app',
  headers: {
    'Content-Type': 'application/json',
    'AccessId': '1500001048',
    'TimeStamp': '1565314789',
    'Sign': 'MWE3ODgxZWViZDM1NWMwM2RhNDdjNjViNzQ4NTFmYTZjZDlmYzRlYWVlODQ1OTRmYTFiNmY5Yjk1M2RiZjJiMg==',
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
