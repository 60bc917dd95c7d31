import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.tpns': 'TPNS',
  'response.tpns.auth.meaning':
    'TPNS could not authenticate the request. The code does not tell a wrong signature from a wrong time stamp or a blocked address.',
  'response.tpns.auth.next':
    'Compare the Sign on this page, AccessId and SecretKey of the same app and platform, then the clock. Try Basic: if it works and Sign fails, the signing is at fault.',
  'response.tpns.access-point.meaning':
    'The AccessId is wrong, or the host is not of the app’s access point.',
  'response.tpns.access-point.next':
    'Compare the host with the access point that the console shows for the app.',
  'response.tpns.unpaid.meaning': 'The app is not paid for, or its resources are gone.',
  'response.tpns.unpaid.next':
    'Check the app’s status and balance in the console. TPNS is no longer sold.',
  'response.tpns.key-pair.meaning': 'AccessId and AccessKey do not belong together.',
  'response.tpns.key-pair.next':
    'Copy both from the same app. The AccessKey belongs to the client SDK; requests are signed with the SecretKey.',
  'response.tpns.rate.meaning':
    'Too many requests: pushes to all devices, tags and packages 1 per second, statistics 200 per hour.',
  'response.tpns.rate.next': 'Send more slowly.',
  'response.tpns.parameters.meaning':
    'The request got past authentication; its body is what TPNS cannot read or use.',
  'response.tpns.parameters.next':
    'Check that the body is JSON, without comments, and has all required parameters.',
  'response.tpns.other.meaning':
    'The request got past authentication; the code speaks of the push itself: token, certificate, content or time.',
  'response.tpns.other.next': 'Look the code up in TPNS’s table of return codes.',
  'response.tpns.client-10101.meaning':
    '10101 mostly comes from the client’s own code: samples and SDKs set it for any HTTP status that they do not expect.',
  'response.tpns.client-10101.next':
    'Find out which layer printed it, and look at the HTTP answer itself. The vendor’s FAQ: check that AccessId and SecretKey belong together, and the access point.',
  'response.tpns.bare.meaning':
    'TPNS answered 403. What its 403 says is published nowhere, so nothing more can be read from it.',
  'response.tpns.bare.next':
    'Go through what TPNS checks: access point, AccessId with its SecretKey, Sign, time stamp in seconds, IP allowlist.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.tpns': '移动推送 TPNS',
  'response.tpns.auth.meaning': 'TPNS 认证鉴权失败。该返回码不区分签名错误、时间戳过期和 IP 受限。',
  'response.tpns.auth.next':
    '请在本页核对 Sign、同一应用同一平台的 AccessId 与 SecretKey，再核对时钟。可试用 Basic：若 Basic 可用而 Sign 失败，问题在签名。',
  'response.tpns.access-point.meaning': 'AccessId 不正确，或域名与应用的服务接入点不匹配。',
  'response.tpns.access-point.next': '请对照控制台中该应用的服务接入点核对域名。',
  'response.tpns.unpaid.meaning': 'App 未付费，或资源已销毁。',
  'response.tpns.unpaid.next': '请在控制台检查应用状态和余额。TPNS 已停止售卖。',
  'response.tpns.key-pair.meaning': 'AccessID 和 AccessKey 不匹配。',
  'response.tpns.key-pair.next':
    '请从同一应用复制。AccessKey 用于客户端 SDK，请求签名用的是 SecretKey。',
  'response.tpns.rate.meaning':
    '超出限频：全量、标签、号码包推送每秒 1 次，统计接口每小时 200 次。',
  'response.tpns.rate.next': '请降低调用频率。',
  'response.tpns.parameters.meaning': '请求已通过鉴权，TPNS 无法解析或使用的是请求 body。',
  'response.tpns.parameters.next': '请检查 body 是否为 JSON、没有注释，且必填参数齐全。',
  'response.tpns.other.meaning': '请求已通过鉴权，返回码说的是推送本身：Token、证书、内容或时间。',
  'response.tpns.other.next': '请在 TPNS 返回码表中查询该返回码。',
  'response.tpns.client-10101.meaning':
    '10101 多半由客户端代码产生：示例和 SDK 遇到预期之外的 HTTP 状态码时会设为此值。',
  'response.tpns.client-10101.next':
    '请先确认是哪一层打印的，再看 HTTP 应答本身。官方 FAQ：检查 AccessId 与 SecretKey 是否匹配，以及服务接入点。',
  'response.tpns.bare.meaning': 'TPNS 返回了 403。其 403 的内容未公布，因此无法读出更多信息。',
  'response.tpns.bare.next':
    '请逐项检查：服务接入点、AccessId 与 SecretKey 是否配套、Sign、以秒为单位的 TimeStamp、IP 白名单。',
};

/** What the rules say. */
export const tpnsWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
