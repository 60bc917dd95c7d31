import { createHmac } from 'node:crypto';

export type Credentials = {
  readonly timeStamp: string;
  readonly accessId: string;
  readonly secretKey: string;
};

/** The credentials that the vendor publishes: https://www.tencentcloud.com/document/product/1024/34213. */
export const vendorCredentials: Credentials = {
  timeStamp: '1565314789',
  accessId: '1500001048',
  secretKey: '1452fcebae9f3115ba794fb0fff2fd73',
};

/** The vendor's body of 284 bytes, spaces and all. */
export const vendorBody =
  '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';

/** The Sign that the vendor publishes for them. */
export const vendorSign =
  'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==';

/** Compact JSON as it was sent, and what Python's json.dumps writes of it. */
export const compactBody = '{"title":"你好","list":[1,2],"url":"https://example.com/a"}';
export const dumpedBody =
  '{"title": "\\u4f60\\u597d", "list": [1, 2], "url": "https://example.com/a"}';

/** The raw HMAC-SHA256 over TimeStamp, AccessId and body. */
export function expectedDigest(credentials: Credentials, body: string | Buffer): Buffer {
  return createHmac('sha256', credentials.secretKey)
    .update(credentials.timeStamp)
    .update(credentials.accessId)
    .update(body)
    .digest();
}

/** The Sign as TPNS documents it, by node:crypto and nothing of ours. */
export function expectedSign(credentials: Credentials, body: string | Buffer): string {
  return Buffer.from(expectedDigest(credentials, body).toString('hex')).toString('base64');
}

/** Base64 of the raw digest over AccessId, TimeStamp and body: two mistakes at once. */
export function swappedAndRaw(body: string): string {
  const { secretKey, accessId, timeStamp } = vendorCredentials;
  return createHmac('sha256', secretKey)
    .update(accessId + timeStamp + body)
    .digest('base64');
}
