import type { Words } from '#core/messages.ts';

const en = {
  'checklist.cause.authentication': 'Authentication',
  'checklist.cause.permission': 'Permission',
  'checklist.cause.rate-limit': 'Rate limit',
  'checklist.cause.cors': 'CORS',
  'checklist.cause.expired-key': 'Expired or unknown key',
  'checklist.outcome.proved': 'proved',
  'checklist.outcome.excluded': 'excluded',
  'checklist.authentication.sign-here.title': 'Compute the signature on this page.',
  'checklist.authentication.sign-here.how':
    'Enter what was really sent, and the received signature. If they are equal, signing is excluded. If not, it is proved, and Explain looks for the mistake.',
  'checklist.authentication.tpns-basic.title': 'Send the same request with Basic.',
  'checklist.authentication.tpns-basic.how':
    'Authorization: Basic with Base64 of AccessId:SecretKey. If Basic works and Sign fails, signing is at fault. If both fail, it is not the signing.',
  'checklist.authentication.tpns-key-pair.title':
    'Copy AccessId and SecretKey anew from one app and one platform.',
  'checklist.authentication.tpns-key-pair.how':
    'Android and iOS have a pair each. The AccessKey of the client SDK is another key and signs nothing here.',
  'checklist.authentication.aws-strings.title': 'Compare AWS’s String-to-Sign with your own.',
  'checklist.authentication.aws-strings.how':
    'An error for a wrong signature often holds it. The first line that differs names the mistake: date, region, service, or the hash of the canonical request.',
  'checklist.authentication.clock.title': 'Compare the clocks.',
  'checklist.authentication.clock.how':
    'Hold the header Date of the answer against the time stamp of the request. Seconds are normal; minutes, or whole hours, prove a wrong clock or zone.',
  'checklist.permission.other-call.title':
    'Make another call with the same credentials, one that only reads.',
  'checklist.permission.other-call.how':
    'If it works, signature and key are right and the right to the first call is missing. If it gets the same 403, permission is unlikely.',
  'checklist.permission.tpns-access-point.title':
    'Compare the host with the app’s access point in the console.',
  'checklist.permission.tpns-access-point.how':
    'Guangzhou, Shanghai, Hong Kong and Singapore have a host each, and an app is known to one. Code 1008035 proves it.',
  'checklist.permission.aws-policy.title': 'Look up user, action and resource in the policies.',
  'checklist.permission.aws-policy.how':
    'The message names all three. An explicit deny beats every allow: look at identity, resource, boundary, organisation and VPC endpoint.',
  'checklist.permission.network.title': 'Send the same request from another network.',
  'checklist.permission.network.how':
    'If it works there, an IP allowlist or a firewall refuses the first address. If it fails there too, the address is excluded.',
  'checklist.permission.edge.title':
    'Send it with another User-Agent, and give the operator the ID.',
  'checklist.permission.edge.how':
    'What stands in front refuses before the API sees the request. Its operator finds the rule by the request or incident ID.',
  'checklist.rate-limit.wait.title': 'Send nothing for some minutes, then one request.',
  'checklist.rate-limit.wait.how':
    'If this one works, it was the rate. If it fails alone, a limit per second or minute is excluded; a daily quota is not.',
  'checklist.rate-limit.headers.title':
    'Look for Retry-After and RateLimit-Remaining in the answer.',
  'checklist.rate-limit.headers.how':
    'Retry-After, or a remaining count of 0, proves it, also beside a 403. Their absence proves nothing.',
  'checklist.rate-limit.tpns.title': 'Look for code 1008028 in the body.',
  'checklist.rate-limit.tpns.how':
    'Pushes to all devices, tags and packages: 1 per second. Statistics: 200 per hour.',
  'checklist.rate-limit.apinto.title': 'Look for “rate limit” in the body.',
  'checklist.rate-limit.apinto.how':
    'APIPark and Apinto answer 403, not 429, when a rate is exceeded. The body says of which period.',
  'checklist.cors.curl.title': 'Repeat the request with curl.',
  'checklist.cors.curl.how':
    'Snippets makes the command. If curl works, CORS is proved. If curl gets the 403 too, CORS is excluded.',
  'checklist.cors.preflight.title': 'Look for an OPTIONS request in the browser’s network tab.',
  'checklist.cors.preflight.how':
    'Signed headers make the browser ask first. If OPTIONS is answered with 401, 403 or without Access-Control-Allow-Headers, CORS is proved. Sign and send from a server then.',
  'checklist.cors.aws-errors.title': 'Add the CORS headers to DEFAULT_4XX of the API Gateway.',
  'checklist.cors.aws-errors.how':
    'Without them the browser hides every 403 behind a CORS message. With them, the real one shows.',
  'checklist.expired-key.console.title': 'Look the key up in the console.',
  'checklist.expired-key.console.how':
    'Is it there, enabled, not expired, and when was it changed last? A new key that works proves it; a new key that fails excludes it.',
  'checklist.expired-key.tpns-paid.title': 'Look at the app’s status and balance.',
  'checklist.expired-key.tpns-paid.how':
    'Codes 1008030 (not paid) and 1008031 (resources gone) prove it. TPNS is no longer sold.',
  'checklist.expired-key.aws-temporary.title': 'Look at how the access key ID begins.',
  'checklist.expired-key.aws-temporary.how':
    'ASIA is a temporary key: it needs its session token and expires. AKIA lasts until it is deleted or disabled.',
};

const zhCn: Record<keyof typeof en, string> = {
  'checklist.cause.authentication': '认证',
  'checklist.cause.permission': '权限',
  'checklist.cause.rate-limit': '频率限制',
  'checklist.cause.cors': '跨域（CORS）',
  'checklist.cause.expired-key': '密钥过期或无效',
  'checklist.outcome.proved': '已证实',
  'checklist.outcome.excluded': '已排除',
  'checklist.authentication.sign-here.title': '在本页计算签名。',
  'checklist.authentication.sign-here.how':
    '填入实际发出的内容和收到的签名。一致则排除签名问题；不一致则证实，“诊断”会查找错误所在。',
  'checklist.authentication.tpns-basic.title': '用 Basic 方式发送同一请求。',
  'checklist.authentication.tpns-basic.how':
    'Authorization: Basic 后接 AccessId:SecretKey 的 Base64。Basic 可用而 Sign 失败，问题在签名；两者都失败，则不是签名问题。',
  'checklist.authentication.tpns-key-pair.title':
    '从同一应用、同一平台重新复制 AccessId 和 SecretKey。',
  'checklist.authentication.tpns-key-pair.how':
    'Android 与 iOS 各有一对。客户端 SDK 的 AccessKey 是另一个密钥，不用于这里的签名。',
  'checklist.authentication.aws-strings.title': '对比 AWS 给出的待签名字符串和自己的。',
  'checklist.authentication.aws-strings.how':
    '签名错误的应答里往往带有它。第一处不同的行就是原因：日期、区域、服务，或规范请求的哈希。',
  'checklist.authentication.clock.title': '对比时钟。',
  'checklist.authentication.clock.how':
    '用应答的 Date 头对照请求的时间戳。差几秒正常；差几分钟或整小时，说明时钟或时区不对。',
  'checklist.permission.other-call.title': '用同一组凭证调用另一个只读接口。',
  'checklist.permission.other-call.how':
    '若成功，签名和密钥都没有问题，缺的是前一个接口的权限；若同样 403，则不太可能是权限。',
  'checklist.permission.tpns-access-point.title': '对照控制台中该应用的服务接入点核对域名。',
  'checklist.permission.tpns-access-point.how':
    '广州、上海、中国香港、新加坡各有域名，一个应用只属于其中之一。返回码 1008035 可证实。',
  'checklist.permission.aws-policy.title': '在策略中查找报错里的用户、操作和资源。',
  'checklist.permission.aws-policy.how':
    '错误信息里三者都有。显式拒绝优先于一切允许：检查身份策略、资源策略、权限边界、组织策略和 VPC 终端节点。',
  'checklist.permission.network.title': '换一个网络发送同一请求。',
  'checklist.permission.network.how':
    '若成功，说明原地址被 IP 白名单或防火墙拒绝；若仍失败，则排除地址原因。',
  'checklist.permission.edge.title': '换一个 User-Agent 再发，并把 ID 交给运维。',
  'checklist.permission.edge.how':
    '前置设备在 API 看到请求之前就拒绝了。运维可凭请求 ID 或事件 ID 找到对应规则。',
  'checklist.rate-limit.wait.title': '停发几分钟，再发一个请求。',
  'checklist.rate-limit.wait.how':
    '若成功，说明是频率问题；若单独一个也失败，则排除每秒、每分钟的限制，但不能排除每日配额。',
  'checklist.rate-limit.headers.title': '在应答中查找 Retry-After 和 RateLimit-Remaining。',
  'checklist.rate-limit.headers.how':
    '出现 Retry-After 或剩余次数为 0 即可证实，即使状态码是 403。没有这些头不能说明什么。',
  'checklist.rate-limit.tpns.title': '在正文中查找返回码 1008028。',
  'checklist.rate-limit.tpns.how': '全量、标签、号码包推送每秒 1 次，统计接口每小时 200 次。',
  'checklist.rate-limit.apinto.title': '在正文中查找“rate limit”。',
  'checklist.rate-limit.apinto.how':
    'APIPark 与 Apinto 超出频率时返回 403 而不是 429，正文会说明是哪个周期。',
  'checklist.cors.curl.title': '用 curl 重发该请求。',
  'checklist.cors.curl.how':
    '“代码片段”会生成命令。curl 成功即证实是跨域；curl 也得到 403，则排除跨域。',
  'checklist.cors.preflight.title': '在浏览器的网络面板中查找 OPTIONS 请求。',
  'checklist.cors.preflight.how':
    '带签名的请求头会触发预检。若 OPTIONS 返回 401、403，或缺少 Access-Control-Allow-Headers，即可证实。此时应改由服务端签名并发送。',
  'checklist.cors.aws-errors.title': '为 API Gateway 的 DEFAULT_4XX 添加 CORS 响应头。',
  'checklist.cors.aws-errors.how':
    '否则浏览器会用跨域提示掩盖每一个 403；加上之后才能看到真正的原因。',
  'checklist.expired-key.console.title': '在控制台查看该密钥。',
  'checklist.expired-key.console.how':
    '是否存在、已启用、未过期，最近何时修改？换新密钥后成功即可证实，仍失败则排除。',
  'checklist.expired-key.tpns-paid.title': '查看应用状态和余额。',
  'checklist.expired-key.tpns-paid.how':
    '返回码 1008030（未付费）和 1008031（资源已销毁）可证实。TPNS 已停止售卖。',
  'checklist.expired-key.aws-temporary.title': '查看 Access Key ID 的开头。',
  'checklist.expired-key.aws-temporary.how':
    'ASIA 开头是临时密钥，需要会话令牌并且会过期；AKIA 开头在删除或停用之前一直有效。',
};

/** What the checklist says. */
export const checklistWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
