import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.tencent-cloud-api': 'Tencent Cloud API',
  'response.gateway.tencent-api-gateway': 'Tencent API Gateway',
  'response.tencent.signature.meaning':
    'Tencent Cloud computed another signature, or cannot read the Authorization header.',
  'response.tencent.signature.next':
    'Compare the string to sign; check SecretKey for blanks. TC3 signs the date in Universal Time: between 0:00 and 8:00 in China a local date is wrong.',
  'response.tencent.clock.meaning':
    'The time stamp differs from the server’s clock by more than five minutes.',
  'response.tencent.clock.next': 'Set the clock by NTP, and sign just before sending.',
  'response.tencent.key.meaning':
    'Tencent Cloud does not know this SecretId, it is disabled, or the temporary token is wrong.',
  'response.tencent.key.next':
    'Use a pair from the CAM console: keys of TPNS, DNSPod or Captcha are others. Beware of blanks.',
  'response.tencent.permission.meaning':
    'The signature is right. CAM allows this identity no such action.',
  'response.tencent.permission.next': 'Attach a policy with the action that the message names.',
  'response.tencent.mfa.meaning': 'A second factor is required and failed.',
  'response.tencent.mfa.next': 'Pass the MFA check, or use a key that needs none.',
  'response.tencent.rate.meaning': 'Too many requests per second for this interface.',
  'response.tencent.rate.next': 'Send fewer at a time; the message names the limit.',
  'response.tencent.seen.meaning':
    'Tencent Cloud answered with a code that this page has no rule for.',
  'response.tencent.seen.next': 'Look the code up in the product’s table of error codes.',
  'response.tencent.gateway-mismatch.meaning':
    'The gateway computed another signature, and prints the string that it signed with # for line feeds.',
  'response.tencent.gateway-mismatch.next':
    'Write yours with # for line feeds and compare. A # in the data itself cannot be told apart.',
  'response.tencent.gateway-clock.meaning':
    'x-date is more than 900 seconds from the gateway’s clock.',
  'response.tencent.gateway-clock.next': 'Set the clock, and write x-date in GMT.',
  'response.tencent.gateway-format.meaning':
    'The Authorization header or x-date is missing, or has the wrong form.',
  'response.tencent.gateway-format.next':
    'Write it as: hmac id="…", algorithm="hmac-sha1", headers="x-date", signature="…".',
  'response.tencent.gateway-key.meaning': 'The key is not bound to this API.',
  'response.tencent.gateway-key.next':
    'Bind it to the usage plan, and the plan to the service’s environment.',
  'response.tencent.gateway-plan.meaning': 'No usage plan covers this service and environment.',
  'response.tencent.gateway-plan.next':
    'Bind a usage plan to the environment that the API is published in.',
  'response.tencent.gateway-ip.meaning': 'The gateway’s IP access control denies the client.',
  'response.tencent.gateway-ip.next': 'Have the address that the gateway sees added.',
  'response.tencent.gateway-route.meaning':
    'No API is published for this host, path, method or environment.',
  'response.tencent.gateway-route.next':
    'Compare them with the console, the environment in the path included.',
  'response.tencent.gateway-quota.meaning': 'The usage plan’s quota is used up.',
  'response.tencent.gateway-quota.next': 'Wait, or have it raised.',
  'response.tencent.gateway-cors.meaning':
    'The request comes from another origin, and the API’s CORS switch is off.',
  'response.tencent.gateway-cors.next': 'Open CORS for the API.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.tencent-cloud-api': '腾讯云 API',
  'response.gateway.tencent-api-gateway': '腾讯云 API 网关',
  'response.tencent.signature.meaning': '腾讯云算出的签名不同，或无法解析 Authorization。',
  'response.tencent.signature.next':
    '请核对待签名字符串，检查 SecretKey 是否带有空白。TC3 使用 UTC 日期：北京时间 0 点至 8 点使用本地日期会出错。',
  'response.tencent.clock.meaning': '时间戳与服务器时间相差超过五分钟。',
  'response.tencent.clock.next': '请用 NTP 校准时钟，并在发送前才签名。',
  'response.tencent.key.meaning': 'SecretId 不存在、已禁用，或临时令牌错误。',
  'response.tencent.key.next':
    '请使用访问管理控制台中的云 API 密钥：TPNS、DNSPod、验证码的密钥不通用。注意空白字符。',
  'response.tencent.permission.meaning': '签名正确，但 CAM 没有授予该身份此操作的权限。',
  'response.tencent.permission.next': '请关联包含消息中所列操作的策略。',
  'response.tencent.mfa.meaning': '需要二次验证，但未通过。',
  'response.tencent.mfa.next': '请完成 MFA 验证，或使用不需要 MFA 的密钥。',
  'response.tencent.rate.meaning': '该接口每秒请求次数超限。',
  'response.tencent.rate.next': '请降低并发，消息中给出了上限。',
  'response.tencent.seen.meaning': '腾讯云返回了本页没有收录的错误码。',
  'response.tencent.seen.next': '请在该产品的错误码表中查询。',
  'response.tencent.gateway-mismatch.meaning':
    '网关算出的签名不同，并给出了它的待签名字符串，其中换行写作 #。',
  'response.tencent.gateway-mismatch.next':
    '请把你的字符串中的换行也换成 # 再比较。数据中本来就有的 # 无法区分。',
  'response.tencent.gateway-clock.meaning': 'x-date 与网关时钟相差超过 900 秒。',
  'response.tencent.gateway-clock.next': '请校准时钟，并以 GMT 书写 x-date。',
  'response.tencent.gateway-format.meaning': '缺少 Authorization 或 x-date，或格式不对。',
  'response.tencent.gateway-format.next':
    '格式为：hmac id="…", algorithm="hmac-sha1", headers="x-date", signature="…"。',
  'response.tencent.gateway-key.meaning': '该密钥没有绑定到此 API。',
  'response.tencent.gateway-key.next': '请把密钥绑定到使用计划，并把使用计划绑定到服务环境。',
  'response.tencent.gateway-plan.meaning': '没有使用计划覆盖该服务和环境。',
  'response.tencent.gateway-plan.next': '请为 API 所发布的环境绑定使用计划。',
  'response.tencent.gateway-ip.meaning': '网关的 IP 访问控制拒绝了该客户端。',
  'response.tencent.gateway-ip.next': '请把网关看到的 IP 加入名单。',
  'response.tencent.gateway-route.meaning': '没有与该域名、路径、方法或环境匹配的 API。',
  'response.tencent.gateway-route.next': '请对照控制台核对，包括路径中的环境名。',
  'response.tencent.gateway-quota.meaning': '使用计划的配额已用完。',
  'response.tencent.gateway-quota.next': '请等待，或提高配额。',
  'response.tencent.gateway-cors.meaning': '请求来自其他来源，而该 API 没有开启跨域。',
  'response.tencent.gateway-cors.next': '请为该 API 开启 CORS。',
};

/** What the rules say. */
export const tencentWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
