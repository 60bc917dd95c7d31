import type { Words } from '#core/messages.ts';

const en = {
  'response.cause.signature': 'Signature',
  'response.cause.key-unknown-or-expired': 'Key or token unknown, missing or expired',
  'response.cause.permission': 'Permission',
  'response.cause.rate-limit': 'Rate limit or quota',
  'response.cause.cors': 'CORS',
  'response.cause.clock': 'Clock',
  'response.cause.ip-or-waf': 'IP address or firewall',
  'response.cause.wrong-endpoint': 'Wrong endpoint, path or method',
  'response.cause.not-a-403-matter': 'Not a matter of authentication',
  'response.cause.undecided': 'The text does not tell',
  'response.gateway.unknown': 'Not recognised',
  'response.masked.credential': 'Credentials: whoever has them can send requests.',
  'response.masked.cookie': 'A cookie: whoever has it can be taken for you.',
  'response.masked.token': 'A token: whoever has it can send requests until it expires.',
  'response.masked.key': 'A key, or what names one.',
  'response.masked.bytes': 'Bytes in hex: they can hold a token.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.cause.signature': '签名',
  'response.cause.key-unknown-or-expired': '密钥或令牌无效、缺失或过期',
  'response.cause.permission': '权限',
  'response.cause.rate-limit': '频率限制或配额',
  'response.cause.cors': '跨域（CORS）',
  'response.cause.clock': '时钟',
  'response.cause.ip-or-waf': 'IP 或防火墙',
  'response.cause.wrong-endpoint': '接入点、路径或方法不对',
  'response.cause.not-a-403-matter': '与鉴权无关',
  'response.cause.undecided': '从内容无法判断',
  'response.gateway.unknown': '未识别',
  'response.masked.credential': '凭证：持有者可以发送请求。',
  'response.masked.cookie': 'Cookie：持有者可以冒充你。',
  'response.masked.token': '令牌：持有者在过期之前可以发送请求。',
  'response.masked.key': '密钥或密钥标识。',
  'response.masked.bytes': '十六进制字节：其中可能含有令牌。',
};

/** What a reading is called: causes, gateways, and what was masked. */
export const readingWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
