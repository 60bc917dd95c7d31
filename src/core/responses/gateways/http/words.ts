import type { Words } from '#core/messages.ts';

const en = {
  'response.http.rate-429.meaning': '429 Too Many Requests: a rate limit.',
  'response.http.rate-429.next': 'Wait as long as Retry-After says.',
  'response.http.nothing-remaining.meaning':
    'The headers say that no request is left in this window.',
  'response.http.nothing-remaining.next': 'Wait until the reset that they name.',
  'response.http.credentials-401.meaning':
    '401: the server lacks valid credentials. It does not say whether they are missing, wrong or badly signed.',
  'response.http.credentials-401.next': 'WWW-Authenticate names the scheme that it wants.',
  'response.http.forbidden-403.meaning':
    '403 and nothing else: the server understood the request and refuses it. It need not say why, and this one does not.',
  'response.http.forbidden-403.next':
    'Paste headers and body, too: repeat the request with curl -i.',
  'response.http.message-forbidden.meaning':
    'AWS’s API Gateway, Kong’s bot detection and many frameworks answer with these very bytes, for many reasons.',
  'response.http.message-forbidden.next': 'The headers tell who it was: paste them, too.',
  'response.http.not-found.meaning': 'The server has no such resource, or not with this method.',
  'response.http.not-found.next': 'Compare host, path and method with the documentation.',
  'response.http.proxy.meaning':
    '407: a proxy on the way asks for credentials. The server has not seen the request.',
  'response.http.proxy.next': 'Give the client the proxy’s credentials, or a way around it.',
  'response.http.server-error.meaning':
    'The server failed. It says nothing of the request’s signature or rights.',
  'response.http.server-error.next':
    'Try again later, and report it to the operator with the request ID.',
  'response.http.success.meaning':
    'By its status the request was accepted. Some APIs put an error into such an answer.',
  'response.http.success.next': 'Read the body for a code of the API’s own.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.http.rate-429.meaning': '429 Too Many Requests：频率限制。',
  'response.http.rate-429.next': '请按 Retry-After 等待。',
  'response.http.nothing-remaining.meaning': '响应头表明本时间窗口内已没有剩余次数。',
  'response.http.nothing-remaining.next': '请等到响应头给出的重置时间。',
  'response.http.credentials-401.meaning':
    '401：服务端没有得到有效的凭证，但没有说明是缺失、错误还是签名不对。',
  'response.http.credentials-401.next': 'WWW-Authenticate 会给出它要求的认证方式。',
  'response.http.forbidden-403.meaning':
    '只有 403：服务端理解请求但拒绝执行，没有说明原因，也没有义务说明。',
  'response.http.forbidden-403.next': '请把响应头和正文也粘贴进来：用 curl -i 重试。',
  'response.http.message-forbidden.meaning':
    'AWS API Gateway、Kong 的机器人检测和许多框架都会返回一模一样的内容，原因各不相同。',
  'response.http.message-forbidden.next': '响应头能说明是谁，请一并粘贴。',
  'response.http.not-found.meaning': '服务端没有该资源，或不支持该方法。',
  'response.http.not-found.next': '请对照文档核对主机、路径和方法。',
  'response.http.proxy.meaning': '407：途中的代理要求凭证，请求没有到达服务端。',
  'response.http.proxy.next': '请为客户端配置代理凭证，或绕过代理。',
  'response.http.server-error.meaning': '服务端出错，与请求的签名或权限无关。',
  'response.http.server-error.next': '请稍后重试，并把请求 ID 报告给运维。',
  'response.http.success.meaning':
    '从状态码看，请求已被接受。但有些 API 会在这样的应答里放入错误。',
  'response.http.success.next': '请查看正文中 API 自己的错误码。',
};

/** What the rules say. */
export const httpWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
