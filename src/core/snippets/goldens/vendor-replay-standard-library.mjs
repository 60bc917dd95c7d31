// Sends 284 bytes, SHA-256 e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865
// The signature is frozen in. Node.js 18 or newer: node <this file>
// For a body of your own: call JSON.stringify once, then sign and send that one string.

import { createHash } from 'node:crypto';
import https from 'node:https';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const body = Buffer.from('{"audience_type": "account","platform": "android","message": {"title": "test title",' +
  '"content": "test content","android": { "action": {"action_type": 3,"intent": ' +
  '"xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify",' +
  '"account_list": ["5822f0eee44c3625ef0000bb"] }');

const sha256 = createHash('sha256').update(body).digest('hex');
if (body.length !== 284 || sha256 !== 'e0b86a23fde9197cddcf24c555ffb27fe24c70f535cdb4d703f1b3f72219b865') {
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
    'Sign': 'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==',
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
