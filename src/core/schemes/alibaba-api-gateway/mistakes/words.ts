import type { Words } from '#core/messages.ts';

/** What is said of mistakes with Alibaba Cloud API Gateway. */

const en = {
  'mistake.alibaba-accept.title': 'Another Accept was signed',
  'mistake.alibaba-accept.cause':
    'The client signed {value, select, nothing {no Accept} other {the Accept {value}}}. The gateway signs the one that it receives.',
  'mistake.alibaba-accept.fix':
    'Set the header Accept yourself, and sign that value: HTTP libraries send one of their own.',

  'mistake.alibaba-content-type.title': 'Another Content-Type was signed',
  'mistake.alibaba-content-type.cause':
    'The client signed {value, select, nothing {no Content-Type} other {the Content-Type {value}}}. The gateway signs the one that it receives.',
  'mistake.alibaba-content-type.fix':
    'Sign the Content-Type exactly as the HTTP library sends it, its charset included.',

  'mistake.alibaba-content-md5.title': 'Another Content-MD5 was signed',
  'mistake.alibaba-content-md5.cause':
    'In the line of Content-MD5, the client signed {how, select, hexBase64 {the hexadecimal MD5 in Base64} hex {the MD5 in hexadecimal} ofForm {the MD5 of a body that has no Content-MD5} other {nothing}}.',
  'mistake.alibaba-content-md5.fix':
    'Sign and send Base64 of the 16 raw bytes of the MD5, for bodies that are no form, and an empty line otherwise.',

  'mistake.alibaba-parameters.title': 'The parameters were signed in another way',
  'mistake.alibaba-parameters.cause':
    'The client signed {how, select, none {the path without its parameters} asSent {path and parameters as they are sent} encoded {the parameters percent-encoded} unsorted {the parameters without sorting them} withoutForm {the query without the parameters of the form} equals {an equals sign behind a parameter without a value} other {the path decoded}}.',
  'mistake.alibaba-parameters.fix':
    'Sort the parameters of query and form by name, decoded, and join them behind the path as it is sent.',

  'mistake.alibaba-headers.title': 'The signed headers were written in another way',
  'mistake.alibaba-headers.cause':
    'The client signed the lines of the headers {how, select, order {in another order} case {with their names in another letter case} other {not at all}}.',
  'mistake.alibaba-headers.fix':
    'Sort the names that stand in X-Ca-Signature-Headers, and write each as it stands there.',

  'mistake.alibaba-empty-lines.title': 'Empty lines were left out',
  'mistake.alibaba-empty-lines.cause':
    'The client left out the lines of the headers that have no value.',
  'mistake.alibaba-empty-lines.fix':
    'Accept, Content-MD5, Content-Type and Date keep their line feed when they are empty.',

  'mistake.alibaba-date.title': 'The Date was not signed',
  'mistake.alibaba-date.cause': 'The client sends a Date and signed an empty line for it.',
  'mistake.alibaba-date.fix': 'Sign the Date that is sent, or send none.',

  'mistake.alibaba-md5-of-other-body.title': 'Content-MD5 is that of another body',
  'mistake.alibaba-md5-of-other-body.cause':
    'The gateway compares Content-MD5 with the body that it receives, and answers Invalid Content-MD5.',
  'mistake.alibaba-md5-of-other-body.fix': 'Write the body once, hash these bytes and send them.',
  'mistake.alibaba-md5-of-other-body.evidence':
    'The request has the Content-MD5 {sent}. That of this body is {expected}.',

  'mistake.alibaba-time-in-seconds.title': 'X-Ca-Timestamp in seconds',
  'mistake.alibaba-time-in-seconds.cause':
    'X-Ca-Timestamp counts milliseconds. In seconds it is a time in January 1970, and has expired.',
  'mistake.alibaba-time-in-seconds.fix': 'Send the milliseconds since 1970, 13 digits.',
  'mistake.alibaba-time-in-seconds.evidence': '{timeStamp} has 10 digits.',

  'mistake.alibaba-header-not-named.title': 'A header that X-Ca-Signature-Headers does not name',
  'mistake.alibaba-header-not-named.cause':
    'The gateway signs only the headers that X-Ca-Signature-Headers names.',
  'mistake.alibaba-header-not-named.fix':
    'Name every header there that is in the string to sign, and no other.',
  'mistake.alibaba-header-not-named.evidence':
    'The request has {name}, and X-Ca-Signature-Headers does not name it.',
} as const;

type AlibabaMistakeWord = keyof typeof en;

const zh: Readonly<Record<AlibabaMistakeWord, string>> = {
  'mistake.alibaba-accept.title': '签名用的 Accept 不一样',
  'mistake.alibaba-accept.cause':
    '客户端签名时{value, select, nothing {Accept 为空} other {用的 Accept 是 {value}}}，网关按收到的 Accept 验签。',
  'mistake.alibaba-accept.fix': '显式设置 Accept 请求头并用它签名，否则 HTTP 库会自动加上默认值。',

  'mistake.alibaba-content-type.title': '签名用的 Content-Type 不一样',
  'mistake.alibaba-content-type.cause':
    '客户端签名时{value, select, nothing {Content-Type 为空} other {用的 Content-Type 是 {value}}}，网关按收到的 Content-Type 验签。',
  'mistake.alibaba-content-type.fix': '按 HTTP 库实际发出的 Content-Type 签名，包括 charset。',

  'mistake.alibaba-content-md5.title': '签名用的 Content-MD5 不一样',
  'mistake.alibaba-content-md5.cause':
    '客户端在 Content-MD5 这一行签的是{how, select, hexBase64 {十六进制 MD5 的 Base64} hex {十六进制的 MD5} ofForm {不应带 Content-MD5 的 body 的 MD5} other {空行}}。',
  'mistake.alibaba-content-md5.fix':
    '非表单 body 用 MD5 的 16 个原始字节做 Base64，签名与发送一致；其他情况留空行。',

  'mistake.alibaba-parameters.title': '参数的拼接方式不一样',
  'mistake.alibaba-parameters.cause':
    '客户端签的是{how, select, none {不带参数的路径} asSent {原样的路径和参数} encoded {URL 编码后的参数} unsorted {没有排序的参数} withoutForm {不含表单参数的查询串} equals {带等号的空值参数} other {解码后的路径}}。',
  'mistake.alibaba-parameters.fix':
    'Query 和 Form 参数解码后按 Key 的字典序排序，拼在实际发送的路径后面。',

  'mistake.alibaba-headers.title': '签名头的拼接方式不一样',
  'mistake.alibaba-headers.cause':
    '客户端{how, select, order {没有按字典序拼接签名头} case {改变了签名头名称的大小写} other {没有拼接签名头}}。',
  'mistake.alibaba-headers.fix':
    '把 X-Ca-Signature-Headers 中的 Key 按字典序排序，写法与其中一致。',

  'mistake.alibaba-empty-lines.title': '漏掉了空行',
  'mistake.alibaba-empty-lines.cause': '客户端漏掉了值为空的请求头所在的行。',
  'mistake.alibaba-empty-lines.fix':
    'Accept、Content-MD5、Content-Type、Date 为空时也要保留换行符。',

  'mistake.alibaba-date.title': 'Date 没有参与签名',
  'mistake.alibaba-date.cause': '客户端发送了 Date，签名时这一行却是空的。',
  'mistake.alibaba-date.fix': '用实际发送的 Date 签名，或者不发送 Date。',

  'mistake.alibaba-md5-of-other-body.title': 'Content-MD5 与 body 不符',
  'mistake.alibaba-md5-of-other-body.cause':
    '网关会用收到的 body 校验 Content-MD5，不符时返回 Invalid Content-MD5。',
  'mistake.alibaba-md5-of-other-body.fix': 'body 只生成一次，对这些字节做 MD5 并发送它们。',
  'mistake.alibaba-md5-of-other-body.evidence':
    '请求的 Content-MD5 是 {sent}，而这个 body 的是 {expected}。',

  'mistake.alibaba-time-in-seconds.title': 'X-Ca-Timestamp 用了秒',
  'mistake.alibaba-time-in-seconds.cause':
    'X-Ca-Timestamp 的单位是毫秒。用秒就成了 1970 年 1 月的时间，已经过期。',
  'mistake.alibaba-time-in-seconds.fix': '发送 1970 年起的毫秒数，共 13 位。',
  'mistake.alibaba-time-in-seconds.evidence': '{timeStamp} 只有 10 位数字。',

  'mistake.alibaba-header-not-named.title': 'X-Ca-Signature-Headers 漏了请求头',
  'mistake.alibaba-header-not-named.cause': '网关只对 X-Ca-Signature-Headers 列出的请求头验签。',
  'mistake.alibaba-header-not-named.fix': '待签名字符串里有哪些请求头，就列出哪些。',
  'mistake.alibaba-header-not-named.evidence':
    '请求带有 {name}，但 X-Ca-Signature-Headers 没有列出它。',
};

export const words: Words<AlibabaMistakeWord> = { en, 'zh-CN': zh };
