// Sends 69 bytes, SHA-256 8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5
// The signature is frozen in. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash } from 'node:crypto';
import https from 'node:https';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const body = Buffer.from('{\r\n' +
  '  "title": "你好，\u200b世界！",\r\n' +
  '  "content": "it\'s 100%"\r\n' +
  '}\r\n');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 69 || sha256 !== '8f044e1f8dff003bb2c73a305c8bbb732439a1b484947f4096ec49bdbe704dc5') {
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
    'Sign': 'NjdhODVkZWZkNDU4YWE3Yjc5NWUxOGJiOTRkODJhOGM5YTZkNmI0Nzc4NTE0Y2RkNzAwOTA3MDgzYzU2MzM3YQ==',
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
