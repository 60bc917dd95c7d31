// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
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

const body = Buffer.from('{\r\n' +
  '  "title": "你好，\u200b世界！",\r\n' +
  '  "content": "it\'s 100%"\r\n' +
  '}\r\n');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 69 || sha256 !== '8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5') {
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
