import type { Words } from '#core/messages.ts';

/** What is said of mistakes with Tencent Cloud API 3.0. */

const en = {
  'mistake.tc3-action-case.title': 'The action was not signed in lower case',
  'mistake.tc3-action-case.cause':
    'The client put X-TC-Action into the canonical request as it is sent.',
  'mistake.tc3-action-case.fix':
    'Write the action in lower case in the canonical request, and send it as it is.',

  'mistake.tc3-content-type.title': 'Another Content-Type was signed',
  'mistake.tc3-content-type.cause':
    'The client signed content-type:{type}, which is not the Content-Type that is sent.',
  'mistake.tc3-content-type.fix':
    'Sign the Content-Type exactly as the HTTP library sends it, its charset included.',

  'mistake.tc3-host.title': 'Another host was signed',
  'mistake.tc3-host.cause': 'The client signed host:{text}, which is not the Host that is sent.',
  'mistake.tc3-host.fix': 'Sign the domain alone, without https:// and without a slash.',

  'mistake.tc3-blank-line.title': 'The blank line behind the headers is missing',
  'mistake.tc3-blank-line.cause':
    'The client left out the blank line between the canonical headers and SignedHeaders.',
  'mistake.tc3-blank-line.fix':
    'End every canonical header with a line feed, and put one more before SignedHeaders.',

  'mistake.tc3-payload.title': 'Another payload was signed',
  'mistake.tc3-payload.cause':
    'In place of the hash of this body, the canonical request of the client holds {what, select, empty {the hash of nothing} braces {the hash of an empty JSON object} nothing {no hash} other {the body itself}}.',
  'mistake.tc3-payload.fix':
    'Write the body once, hash these bytes with SHA-256 and send the same bytes.',

  'mistake.tc3-hash-upper-case.title': 'A hash in upper case',
  'mistake.tc3-hash-upper-case.cause':
    'The client wrote the hash of the payload or of the canonical request in upper case.',
  'mistake.tc3-hash-upper-case.fix': 'Write both hashes in lower case.',

  'mistake.tc3-canonical-not-hashed.title': 'The canonical request was not hashed',
  'mistake.tc3-canonical-not-hashed.cause':
    'The string to sign of the client ends with the canonical request itself.',
  'mistake.tc3-canonical-not-hashed.fix':
    'End the string to sign with the SHA-256 of the canonical request, in hexadecimal.',

  'mistake.tc3-path-or-query.title': 'Path or query of a POST was signed',
  'mistake.tc3-path-or-query.cause':
    'The client signed the path or the query of the URL. For a POST both are fixed: / and nothing.',
  'mistake.tc3-path-or-query.fix':
    'Start the canonical request of a POST with the lines POST, / and an empty one.',

  'mistake.tc3-local-date.title': 'The date of another time zone',
  'mistake.tc3-local-date.cause':
    'The client signed with the date {date}. In UTC the time stamp is of {right}.',
  'mistake.tc3-local-date.fix': 'Compute the date from the time stamp in UTC.',

  'mistake.tc3-key-without-tc3.title': 'TC3 is missing before the SecretKey',
  'mistake.tc3-key-without-tc3.cause':
    'The client started the key without TC3 before the SecretKey.',
  'mistake.tc3-key-without-tc3.fix':
    'Start the key with TC3 and the SecretKey, with nothing between them.',

  'mistake.tc3-key-as-hex.title': 'Keys as hexadecimal text',
  'mistake.tc3-key-as-hex.cause':
    'The client wrote each key as hexadecimal text before it went into the next step.',
  'mistake.tc3-key-as-hex.fix':
    'Hand the 32 raw bytes from step to step. Only the signature is hexadecimal.',

  'mistake.tc3-date-of-scope.title': 'The scope names another day',
  'mistake.tc3-date-of-scope.cause':
    'The day in the credential scope is not that of the time stamp in UTC.',
  'mistake.tc3-date-of-scope.fix': 'Compute the date from the time stamp in UTC.',
  'mistake.tc3-date-of-scope.evidence':
    'The Authorization names the day {sent}. In UTC the time stamp is of {expected}.',

  'mistake.tc3-service-of-other-domain.title': 'A service that is not that of the domain',
  'mistake.tc3-service-of-other-domain.cause':
    'The service that is signed is not the one that the domain belongs to.',
  'mistake.tc3-service-of-other-domain.fix':
    'Sign the service that the domain starts with, or call the domain of the service.',
  'mistake.tc3-service-of-other-domain.evidence':
    'The service that is signed is {signed}. The domain belongs to {expected}.',

  'mistake.tc3-path.title': 'A path that the API does not have',
  'mistake.tc3-path.cause': 'API 3.0 is called at the path / alone. X-TC-Action names what to do.',
  'mistake.tc3-path.fix': 'Send the request to the path /.',
  'mistake.tc3-path.evidence': 'The request goes to {path}.',
} as const;

type TencentCloudMistakeWord = keyof typeof en;

const zh: Readonly<Record<TencentCloudMistakeWord, string>> = {
  'mistake.tc3-action-case.title': '接口名没有转成小写',
  'mistake.tc3-action-case.cause': '客户端把 X-TC-Action 的值原样放进了规范请求串。',
  'mistake.tc3-action-case.fix': '规范请求串里用小写的接口名，发送时保持原样。',

  'mistake.tc3-content-type.title': '签名用的 Content-Type 不一样',
  'mistake.tc3-content-type.cause':
    '客户端签的是 content-type:{type}，与实际发送的 Content-Type 不同。',
  'mistake.tc3-content-type.fix': '按 HTTP 库实际发出的 Content-Type 签名，包括 charset。',

  'mistake.tc3-host.title': '签名用的 host 不一样',
  'mistake.tc3-host.cause': '客户端签的是 host:{text}，与实际发送的 Host 不同。',
  'mistake.tc3-host.fix': '只签域名本身，不带 https://，也不带斜杠。',

  'mistake.tc3-blank-line.title': '头部后面少了空行',
  'mistake.tc3-blank-line.cause': '客户端漏掉了 CanonicalHeaders 和 SignedHeaders 之间的空行。',
  'mistake.tc3-blank-line.fix': '每个规范头部以换行结尾，SignedHeaders 之前再多一个换行。',

  'mistake.tc3-payload.title': '签名用的请求正文不一样',
  'mistake.tc3-payload.cause':
    '客户端的规范请求串里不是这个 body 的哈希值，而是{what, select, empty {空内容的哈希值} braces {空 JSON 对象的哈希值} nothing {空白} other {body 本身}}。',
  'mistake.tc3-payload.fix': '正文只生成一次，对这些字节做 SHA-256，并发送同样的字节。',

  'mistake.tc3-hash-upper-case.title': '哈希值用了大写',
  'mistake.tc3-hash-upper-case.cause': '客户端把正文或规范请求串的哈希值写成了大写。',
  'mistake.tc3-hash-upper-case.fix': '两个哈希值都用小写十六进制。',

  'mistake.tc3-canonical-not-hashed.title': '规范请求串没有做哈希',
  'mistake.tc3-canonical-not-hashed.cause': '客户端的待签名字符串末尾是规范请求串本身。',
  'mistake.tc3-canonical-not-hashed.fix':
    '待签名字符串的末尾应是规范请求串的 SHA-256，十六进制小写。',

  'mistake.tc3-path-or-query.title': '把 POST 的路径或查询串签进去了',
  'mistake.tc3-path-or-query.cause':
    '客户端签了 URL 的路径或查询串。POST 请求的这两项是固定的：/ 和空串。',
  'mistake.tc3-path-or-query.fix': 'POST 的规范请求串前三行应为 POST、/ 和一个空行。',

  'mistake.tc3-local-date.title': '日期取自别的时区',
  'mistake.tc3-local-date.cause': '客户端用日期 {date} 签名，而时间戳在 UTC 里是 {right}。',
  'mistake.tc3-local-date.fix': '由时间戳按 UTC 计算日期。',

  'mistake.tc3-key-without-tc3.title': 'SecretKey 前面少了 TC3',
  'mistake.tc3-key-without-tc3.cause': '客户端计算派生密钥时，SecretKey 前面没有加 TC3。',
  'mistake.tc3-key-without-tc3.fix': '以 TC3 直接拼接 SecretKey 作为第一步的密钥。',

  'mistake.tc3-key-as-hex.title': '派生密钥用了十六进制文本',
  'mistake.tc3-key-as-hex.cause': '客户端把每一步的密钥转成十六进制文本再用于下一步。',
  'mistake.tc3-key-as-hex.fix': '每一步都传递 32 字节的原始结果，只有最后的签名转十六进制。',

  'mistake.tc3-date-of-scope.title': '凭证范围里的日期不对',
  'mistake.tc3-date-of-scope.cause': '凭证范围里的日期不是时间戳对应的 UTC 日期。',
  'mistake.tc3-date-of-scope.fix': '由时间戳按 UTC 计算日期。',
  'mistake.tc3-date-of-scope.evidence':
    'Authorization 里的日期是 {sent}，而时间戳在 UTC 里是 {expected}。',

  'mistake.tc3-service-of-other-domain.title': 'service 与域名不一致',
  'mistake.tc3-service-of-other-domain.cause': '参与签名的 service 不是这个域名所属的产品。',
  'mistake.tc3-service-of-other-domain.fix': '用域名开头的产品名签名，或改用该产品的域名。',
  'mistake.tc3-service-of-other-domain.evidence':
    '参与签名的 service 是 {signed}，而域名属于 {expected}。',

  'mistake.tc3-path.title': 'API 没有这个路径',
  'mistake.tc3-path.cause': 'API 3.0 的路径固定为 /，由 X-TC-Action 指定接口。',
  'mistake.tc3-path.fix': '把请求发到路径 /。',
  'mistake.tc3-path.evidence': '请求发到了 {path}。',
};

export const words: Words<TencentCloudMistakeWord> = { en, 'zh-CN': zh };
