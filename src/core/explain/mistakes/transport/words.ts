import type { Words } from '#core/messages.ts';

/** What is said of requests that changed after they were signed, and how to check it. */

const en = {
  'mistake.client-writes-body-again.title': 'The HTTP client writes the body itself',
  'mistake.client-writes-body-again.cause':
    'The client signed one text and handed an object to its HTTP library, which wrote the JSON once more in its own way.',
  'mistake.client-writes-body-again.fix':
    'Make the bytes once, sign them, and hand the same bytes to the HTTP library. To check, log the raw body at an echo server.',
  'mistake.client-writes-body-again.evidence':
    'The User-Agent is that of {client}, which writes JSON itself when it is given an object.',

  'mistake.header-repeated.title': 'A header twice',
  'mistake.header-repeated.cause':
    'The request carries a header of the signature twice, so that a server may read both values as one.',
  'mistake.header-repeated.fix':
    'Set each header once. To check, look at the request with curl -v or in a proxy.',
  'mistake.header-repeated.evidence': 'The header {name} is there twice.',

  'mistake.values-in-query.title': 'Signature or body in the query',
  'mistake.values-in-query.cause':
    'The client put values into the URL that belong into headers or into the body.',
  'mistake.values-in-query.fix':
    'Put these values into headers, and the body into the body of the request.',
  'mistake.values-in-query.evidence': 'The query of the URL has {name}.',

  'mistake.no-blank-line-before-body.title': 'No blank line before the body',
  'mistake.no-blank-line-before-body.cause':
    'The request was written by hand without the blank line that ends the headers, so headers and body run together.',
  'mistake.no-blank-line-before-body.fix':
    'Write an empty line between the last header and the body.',
  'mistake.no-blank-line-before-body.evidence': 'Headers and body run together in this request.',

  'mistake.changed-on-the-way.title': 'Changed on the way',
  'mistake.changed-on-the-way.cause':
    'A proxy, gateway or firewall between client and server rewrote the body or the headers after they were signed.',
  'mistake.changed-on-the-way.fix':
    'Sign behind the last such hop, or bypass it once. To check, compare the body’s SHA-256 at both ends.',
  'mistake.changed-on-the-way.evidence':
    'The header {name} shows that the request passed through another server.',

  'mistake.redirect-drops-body.title': 'A redirect that drops the body',
  'mistake.redirect-drops-body.cause':
    'The server redirected the request, and the client followed with GET and without the body.',
  'mistake.redirect-drops-body.fix':
    'Call the final https URL directly. To check, repeat the request with curl -v and without -L.',
  'mistake.redirect-drops-body.evidence':
    'The URL begins with http:, which many servers redirect to https:.',

  'mistake.body-length-differs.title': 'Another length of the body',
  'mistake.body-length-differs.cause':
    'The server read a different number of bytes than the client signed.',
  'mistake.body-length-differs.fix':
    'Count Content-Length in bytes, and give the whole body to the HTTP library at once.',
  'mistake.body-length-differs.evidence':
    'Content-Length says {announced, plural, one {# byte} other {# bytes}}, this body has {actual, number}.',
  'mistake.body-length-differs.streamed':
    'The header {name} shows that the body goes out in pieces.',

  'mistake.headers-used-again.title': 'Headers of an earlier request',
  'mistake.headers-used-again.cause':
    'The client used the headers of an earlier request again with a new body.',
  'mistake.headers-used-again.fix':
    'Compute the signature anew for every request and retry. To check, look for one signature with two bodies in the log.',
} as const;

type TransportWord = keyof typeof en;

const zh: Readonly<Record<TransportWord, string>> = {
  'mistake.client-writes-body-again.title': 'HTTP 库重新生成了 body',
  'mistake.client-writes-body-again.cause':
    '客户端签的是一段文本，却把对象交给 HTTP 库，由它按自己的方式又生成了一次 JSON。',
  'mistake.client-writes-body-again.fix':
    '只生成一次字节，对它签名，再把同一份字节交给 HTTP 库。可用回显服务器记录原始 body 来确认。',
  'mistake.client-writes-body-again.evidence':
    'User-Agent 来自 {client}，传入对象时它会自行生成 JSON。',

  'mistake.header-repeated.title': 'header 重复',
  'mistake.header-repeated.cause': '请求里某个签名 header 出现了两次，服务器可能把两个值读成一个。',
  'mistake.header-repeated.fix': '每个 header 只设置一次。可用 curl -v 或代理查看请求来确认。',
  'mistake.header-repeated.evidence': 'header {name} 出现了两次。',

  'mistake.values-in-query.title': '签名或 body 放进了查询参数',
  'mistake.values-in-query.cause': '客户端把应放在 header 或 body 里的值放进了 URL。',
  'mistake.values-in-query.fix': '这些值放在 header 里，body 放在请求体里。',
  'mistake.values-in-query.evidence': 'URL 的查询参数里有 {name}。',

  'mistake.no-blank-line-before-body.title': 'body 前缺少空行',
  'mistake.no-blank-line-before-body.cause':
    '手写的请求缺少结束 header 的空行，header 和 body 连在了一起。',
  'mistake.no-blank-line-before-body.fix': '在最后一个 header 和 body 之间写一个空行。',
  'mistake.no-blank-line-before-body.evidence': '这个请求的 header 和 body 连在了一起。',

  'mistake.changed-on-the-way.title': '请求在途中被改动',
  'mistake.changed-on-the-way.cause':
    '签名之后，客户端与服务器之间的代理、网关或防火墙改写了 body 或 header。',
  'mistake.changed-on-the-way.fix':
    '在最后一跳之后再签名，或绕过它试一次。可对比两端 body 的 SHA-256 来确认。',
  'mistake.changed-on-the-way.evidence': 'header {name} 表明请求经过了另一台服务器。',

  'mistake.redirect-drops-body.title': '重定向丢掉了 body',
  'mistake.redirect-drops-body.cause': '服务器返回重定向，客户端改用 GET 跟随，没有带上 body。',
  'mistake.redirect-drops-body.fix':
    '直接请求最终的 https 地址。可用 curl -v（不加 -L）重发来确认。',
  'mistake.redirect-drops-body.evidence': 'URL 以 http: 开头，很多服务器会重定向到 https:。',

  'mistake.body-length-differs.title': 'body 的长度不同',
  'mistake.body-length-differs.cause': '服务器读到的字节数与客户端签名时的不同。',
  'mistake.body-length-differs.fix': 'Content-Length 按字节计算，并把整个 body 一次交给 HTTP 库。',
  'mistake.body-length-differs.evidence':
    'Content-Length 是 {announced, number} 字节，这个 body 有 {actual, number} 字节。',
  'mistake.body-length-differs.streamed': 'header {name} 表明 body 是分块传输的。',

  'mistake.headers-used-again.title': '沿用了之前请求的 header',
  'mistake.headers-used-again.cause': '客户端把之前请求的 header 用在了新的 body 上。',
  'mistake.headers-used-again.fix':
    '每个请求、每次重试都重新计算签名。可在日志里查找同一签名是否对应两个 body。',
};

export const words: Words<TransportWord> = { en, 'zh-CN': zh };
