import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.kong': 'Kong',
  'response.kong.key-missing.meaning':
    'Kong found no API key, or two, where the plugin key-auth looks for it.',
  'response.kong.key-missing.next':
    'Send it once, under the plugin’s own name: apikey unless configured otherwise. A key in the body counts only if the plugin says so.',
  'response.kong.credentials.meaning': 'Kong does not know this key, user name or token.',
  'response.kong.credentials.next':
    'Compare it with the consumer’s credentials in Kong, blanks included.',
  'response.kong.hmac-date.meaning':
    'The header Date or x-date is missing, malformed, or further from the gateway’s clock than clock_skew allows (300 seconds unless configured otherwise).',
  'response.kong.hmac-date.next':
    'Send x-date in GMT as HTTP writes dates, then compare the clocks: a container’s clock can drift from its host’s.',
  'response.kong.hmac-unverified.meaning':
    'Kong’s hmac-auth could not read the Authorization header, does not know its username, or misses a header that must be signed.',
  'response.kong.hmac-unverified.next':
    'Begin the header with hmac, name all enforced headers in it, and check the username.',
  'response.kong.hmac-mismatch.meaning': 'Kong computed another signature over the same headers.',
  'response.kong.hmac-mismatch.next':
    'Print your string to sign: one line per header in the order of headers=, the request line as it arrives at Kong, no line feed at the end.',
  'response.kong.jwt-expired.meaning': 'The JWT’s time is over.',
  'response.kong.jwt-expired.next': 'Get a new token; if it is new, compare the clocks.',
  'response.kong.acl.meaning':
    'Kong knows you, but your consumer is in no group that this service allows.',
  'response.kong.acl.next':
    'Have the consumer added to a group, or the product subscribed for this key.',
  'response.kong.ip.meaning': 'Kong’s ip-restriction denies the address that it sees.',
  'response.kong.ip.next':
    'Behind a load balancer Kong sees the balancer’s address, unless trusted_ips and real_ip_header are set.',
  'response.kong.rate.meaning': 'Too many requests in the plugin’s window.',
  'response.kong.rate.next': 'Wait as long as Retry-After or RateLimit-Reset says.',
  'response.kong.no-route.meaning': 'Kong has no route for this host, path and method.',
  'response.kong.no-route.next': 'Compare all three with the route, the Host header included.',
  'response.kong.upstream.meaning':
    'Kong let the request pass and could not reach the service behind it.',
  'response.kong.upstream.next': 'This is the operator’s to mend; signing has no part in it.',
  'response.kong.unexpected.meaning': 'Kong itself failed, mostly in a plugin.',
  'response.kong.unexpected.next':
    'This is the operator’s to mend: Kong’s error log has the request_id.',
  'response.kong.seen.meaning':
    'Kong is in the way, but these words do not tell why. With X-Kong-Upstream-Latency the service behind it has answered.',
  'response.kong.seen.next':
    'Look at the body, and ask whether the service’s own log has the request.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.kong': 'Kong',
  'response.kong.key-missing.meaning':
    'Kong 在 key-auth 插件查找的位置没有找到 API 密钥，或找到了两个。',
  'response.kong.key-missing.next':
    '请只发送一次，使用插件配置的名称，默认为 apikey。放在请求体中只有在插件允许时才有效。',
  'response.kong.credentials.meaning': 'Kong 不认识该密钥、用户名或令牌。',
  'response.kong.credentials.next': '请与 Kong 中该消费者的凭证比对，包括空白字符。',
  'response.kong.hmac-date.meaning':
    '缺少 Date 或 x-date 请求头、格式不对，或与网关时钟的偏差超过 clock_skew（默认 300 秒）。',
  'response.kong.hmac-date.next':
    '请按 HTTP 日期格式以 GMT 发送 x-date，再比对时钟：容器的时钟可能与宿主机不同。',
  'response.kong.hmac-unverified.meaning':
    'Kong 的 hmac-auth 无法解析 Authorization，不认识其中的 username，或缺少必须参与签名的请求头。',
  'response.kong.hmac-unverified.next':
    '请以 hmac 开头，列出所有强制参与签名的请求头，并核对 username。',
  'response.kong.hmac-mismatch.meaning': 'Kong 对同样的请求头算出了不同的签名。',
  'response.kong.hmac-mismatch.next':
    '请打印你的待签名字符串：按 headers= 的顺序每个请求头一行，请求行以到达 Kong 时为准，末尾没有换行。',
  'response.kong.jwt-expired.meaning': 'JWT 已过期。',
  'response.kong.jwt-expired.next': '请重新获取令牌；如果令牌是新的，请比对时钟。',
  'response.kong.acl.meaning': 'Kong 认识你，但你的消费者不在该服务允许的任何分组中。',
  'response.kong.acl.next': '请让管理员把消费者加入分组，或为该密钥订阅此产品。',
  'response.kong.ip.meaning': 'Kong 的 ip-restriction 拒绝了它看到的 IP。',
  'response.kong.ip.next':
    '在负载均衡之后，Kong 看到的是负载均衡器的 IP，除非配置了 trusted_ips 和 real_ip_header。',
  'response.kong.rate.meaning': '在插件的时间窗口内请求过多。',
  'response.kong.rate.next': '请按 Retry-After 或 RateLimit-Reset 等待。',
  'response.kong.no-route.meaning': 'Kong 没有与该主机、路径和方法匹配的路由。',
  'response.kong.no-route.next': '请对照路由核对这三项，包括 Host 请求头。',
  'response.kong.upstream.meaning': 'Kong 已放行请求，但无法连接后端服务。',
  'response.kong.upstream.next': '需由运维处理，与签名无关。',
  'response.kong.unexpected.meaning': 'Kong 自身出错，多数发生在插件中。',
  'response.kong.unexpected.next': '需由运维处理：可用 request_id 在 Kong 的错误日志中查找。',
  'response.kong.seen.meaning':
    '请求经过了 Kong，但这些内容没有说明原因。如果有 X-Kong-Upstream-Latency，则是后端服务作的应答。',
  'response.kong.seen.next': '请查看正文，并确认后端服务的日志中是否有该请求。',
};

/** What the rules say. */
export const kongWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
