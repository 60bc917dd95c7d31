/**
 * The vendor's own example (https://www.tencentcloud.com/document/product/1024/34213): its irregular
 * spaces are signed.
 */
export const vendorBody =
  '{"audience_type": "account","platform": "android","message": {"title": "test title","content": "test content","android": { "action": {"action_type": 3,"intent": "xgscheme://com.xg.push/notify_detail?param1=xg"}}},"message_type": "notify","account_list": ["5822f0eee44c3625ef0000bb"] }';
export const vendorSign =
  'Y2QyMDc3NDY4MmJmNzhiZmRiNDNlMTdkMWQ1ZDU2YjNlNWI3ODlhMTY3MGZjMTUyN2VmNTRjNjVkMmQ3Yjc2ZA==';
export const vendorUrl = 'https://api.tpns.tencent.com/v3/push/app';

/** Its headers, as lines. */
export const headerLines = [
  'Host: api.tpns.tencent.com',
  'Content-Type: application/json',
  'AccessId: 1500001048',
  'TimeStamp: 1565314789',
  `Sign: ${vendorSign}`,
];
