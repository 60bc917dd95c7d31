import type { Words } from '#core/messages.ts';

/** What is said of mistakes with Signature Version 4. */

const en = {
  'mistake.aws-service.title': 'Signed for another service',
  'mistake.aws-service.cause': 'The credential scope and the key name the service {text}.',
  'mistake.aws-service.fix':
    'Sign for the service that the host belongs to: the form shows it under Service.',
  'mistake.aws-region.title': 'Signed for another region',
  'mistake.aws-region.cause': 'The credential scope and the key name the region {text}.',
  'mistake.aws-region.fix':
    'Sign for the region in the host’s name. Global services sign for us-east-1.',
  'mistake.aws-scope-date.title': 'Another day in the credential scope',
  'mistake.aws-scope-date.cause':
    'The scope or the key has the day {text}, which is not that of X-Amz-Date.',
  'mistake.aws-scope-date.fix':
    'Take the first eight digits of X-Amz-Date, in UTC, for the scope and for the key.',
  'mistake.aws-secret-without-aws4.title': 'The secret without AWS4 before it',
  'mistake.aws-secret-without-aws4.cause': 'The first key is not “AWS4” followed by the secret.',
  'mistake.aws-secret-without-aws4.fix':
    'Put AWS4 before the secret, in capitals, without a space.',
  'mistake.aws-key-chain.title': 'The key was derived in another way',
  'mistake.aws-key-chain.cause':
    'One of the four messages of the key is missing, or they stand in another order.',
  'mistake.aws-key-chain.fix':
    'Derive it from date, region, service and aws4_request, in this order.',
  'mistake.aws-path-encoding.title': 'The path was encoded another number of times',
  'mistake.aws-path-encoding.cause':
    'The canonical path is the path as it is sent, {how, select, once {not encoded again} twice {encoded again} thrice {encoded twice more} other {decoded}}.',
  'mistake.aws-path-encoding.fix':
    'For S3, sign the path as it is sent. For every other service, encode each segment of it once more.',
  'mistake.aws-path-other.title': 'Another path was signed',
  'mistake.aws-path-other.cause': 'The canonical path is {text}.',
  'mistake.aws-path-other.fix':
    'Sign the path that goes over the wire, with its stage and without its query. Only S3 keeps empty segments and dots.',
  'mistake.aws-query-left-out.title': 'The query was not signed',
  'mistake.aws-query-left-out.cause': 'The third line of the canonical request is empty.',
  'mistake.aws-query-left-out.fix': 'Sign every parameter of the query.',
  'mistake.aws-query-not-sorted.title': 'The query was not sorted',
  'mistake.aws-query-not-sorted.cause': 'The parameters stand in another order.',
  'mistake.aws-query-not-sorted.fix':
    'Sort by encoded name, then by encoded value, capitals before small letters.',
  'mistake.aws-query-encoding.title': 'The query was encoded in another way',
  'mistake.aws-query-encoding.cause':
    'The parameters are escaped as in a form, in small letters, again, or not at all.',
  'mistake.aws-query-encoding.fix':
    'Escape all but A-Z a-z 0-9 - _ . ~ once, with capitals. A space is %20, a plus is %2B.',
  'mistake.aws-query-without-equals.title': 'A name without its equals sign',
  'mistake.aws-query-without-equals.cause':
    'A parameter without a value was signed as its name alone.',
  'mistake.aws-query-without-equals.fix': 'Write the equals sign: ?acl is signed as acl=.',
  'mistake.aws-host.title': 'Another host was signed',
  'mistake.aws-host.cause': 'The canonical header host is {text}.',
  'mistake.aws-host.fix':
    'Sign the Host that is sent: lower case, with its port only where it is not the default.',
  'mistake.aws-content-type.title': 'Another Content-Type was signed',
  'mistake.aws-content-type.cause': 'The client signed content-type:{text}.',
  'mistake.aws-content-type.fix':
    'Sign the Content-Type that is sent, with its charset, or leave it unsigned.',
  'mistake.aws-header-unsigned.title': 'A header was not signed',
  'mistake.aws-header-unsigned.cause': 'The client did not sign {name}.',
  'mistake.aws-header-unsigned.fix':
    'Sign host and every x-amz- header, the session token too. Add nothing after signing.',
  'mistake.aws-header-spaces.title': 'Spaces in a header were signed as they are',
  'mistake.aws-header-spaces.cause':
    'The value of {name} was not trimmed, or has several spaces in a row.',
  'mistake.aws-header-spaces.fix': 'Trim the value and make one space of each run, in quotes too.',
  'mistake.aws-blank-line.title': 'The blank line behind the headers is missing',
  'mistake.aws-blank-line.cause': 'The last canonical header has no line feed of its own.',
  'mistake.aws-blank-line.fix': 'End each header with a line feed, then write one more.',
  'mistake.aws-payload.title': 'Another payload hash was signed',
  'mistake.aws-payload.cause':
    'The canonical request ends in {what, select, empty {the hash of an empty body} unsigned {UNSIGNED-PAYLOAD} signed {the hash of the body} nothing {nothing} body {the body itself} other {the hash of braces}}.',
  'mistake.aws-payload.fix':
    'End it with the SHA-256 of the bytes that are sent. UNSIGNED-PAYLOAD is for S3, and for its presigned URLs.',
  'mistake.aws-canonical-not-hashed.title': 'The canonical request was not hashed',
  'mistake.aws-canonical-not-hashed.cause':
    'The string to sign ends in the canonical request itself.',
  'mistake.aws-canonical-not-hashed.fix':
    'End it with the SHA-256 of the canonical request, in hex.',
  'mistake.aws-token-missing.title': 'A temporary key without its token',
  'mistake.aws-token-missing.cause': 'The key ID begins with ASIA and there is no session token.',
  'mistake.aws-token-missing.fix': 'Send and sign X-Amz-Security-Token.',
  'mistake.aws-token-missing.evidence':
    'The key ID begins with ASIA, and no session token is sent.',
  'mistake.aws-sigv4a.title': 'SigV4a, which is another signature',
  'mistake.aws-sigv4a.cause':
    'SigV4a signs with ECDSA and is another one at each time, so that it cannot be computed again.',
  'mistake.aws-sigv4a.fix': 'Verify it with the public key, or sign with SigV4.',
  'mistake.aws-sigv4a.evidence':
    'The request is signed with SigV4a. This page computes SigV4 only.',
  'mistake.aws-pinpoint-retired.title': 'An operation of Amazon Pinpoint',
  'mistake.aws-pinpoint-retired.cause':
    'Amazon Pinpoint ended on 30 October 2026: endpoints, segments, campaigns, journeys and analytics with it.',
  'mistake.aws-pinpoint-retired.fix':
    'Move to the successor. Push, OTP, SMS and phone number validation go on as AWS End User Messaging.',
  'mistake.aws-pinpoint-retired.evidence':
    'The operation ended with Amazon Pinpoint on 30 October 2026. Expect it to fail whatever you sign.',
} as const;

type AwsMistakeWord = keyof typeof en;

const zh: Readonly<Record<AwsMistakeWord, string>> = {
  'mistake.aws-service.title': '按其他服务签名',
  'mistake.aws-service.cause': '凭证范围和密钥中的服务名是 {text}。',
  'mistake.aws-service.fix': '请按域名所属的服务签名，表单的 Service 一栏会显示它。',
  'mistake.aws-region.title': '按其他区域签名',
  'mistake.aws-region.cause': '凭证范围和密钥中的区域是 {text}。',
  'mistake.aws-region.fix': '请按域名中的区域签名。全球服务按 us-east-1 签名。',
  'mistake.aws-scope-date.title': '凭证范围中的日期不同',
  'mistake.aws-scope-date.cause': '凭证范围或密钥用的日期是 {text}，与 X-Amz-Date 不是同一天。',
  'mistake.aws-scope-date.fix': '凭证范围和密钥都取 X-Amz-Date（UTC）的前八位数字。',
  'mistake.aws-secret-without-aws4.title': '密钥前面没有 AWS4',
  'mistake.aws-secret-without-aws4.cause': '第一个密钥不是“AWS4”加上 secret。',
  'mistake.aws-secret-without-aws4.fix': '请在 secret 前面加上大写的 AWS4，中间没有空格。',
  'mistake.aws-key-chain.title': '密钥的派生方式不同',
  'mistake.aws-key-chain.cause': '派生密钥的四条消息缺了一条，或顺序不对。',
  'mistake.aws-key-chain.fix': '请依次用日期、区域、服务和 aws4_request 派生。',
  'mistake.aws-path-encoding.title': '路径的编码次数不对',
  'mistake.aws-path-encoding.cause':
    '规范路径是{how, select, once {发送的路径，没有再次编码} twice {发送的路径，又编码了一次} thrice {发送的路径，又编码了两次} other {解码后的路径}}。',
  'mistake.aws-path-encoding.fix': 'S3 按发送的路径签名；其他服务要把每一段再编码一次。',
  'mistake.aws-path-other.title': '签的是另一个路径',
  'mistake.aws-path-other.cause': '规范路径是 {text}。',
  'mistake.aws-path-other.fix':
    '请签实际发送的路径：包括阶段名，不包括查询参数。只有 S3 保留空段和点段。',
  'mistake.aws-query-left-out.title': '查询参数没有参与签名',
  'mistake.aws-query-left-out.cause': '规范请求的第三行是空的。',
  'mistake.aws-query-left-out.fix': '请对每个查询参数签名。',
  'mistake.aws-query-not-sorted.title': '查询参数没有排序',
  'mistake.aws-query-not-sorted.cause': '参数的顺序不对。',
  'mistake.aws-query-not-sorted.fix': '先按编码后的名称、再按编码后的值排序，大写字母在小写之前。',
  'mistake.aws-query-encoding.title': '查询参数的编码方式不同',
  'mistake.aws-query-encoding.cause': '参数按表单方式编码、用了小写、重复编码，或没有编码。',
  'mistake.aws-query-encoding.fix':
    '除 A-Z a-z 0-9 - _ . ~ 以外都编码一次，十六进制用大写。空格是 %20，加号是 %2B。',
  'mistake.aws-query-without-equals.title': '参数名后面少了等号',
  'mistake.aws-query-without-equals.cause': '没有值的参数只签了名称。',
  'mistake.aws-query-without-equals.fix': '请写上等号：?acl 要签成 acl=。',
  'mistake.aws-host.title': '签的是另一个 Host',
  'mistake.aws-host.cause': '规范请求头 host 是 {text}。',
  'mistake.aws-host.fix': '请签实际发送的 Host：小写，只有非默认端口才写出来。',
  'mistake.aws-content-type.title': '签的是另一个 Content-Type',
  'mistake.aws-content-type.cause': '客户端签的是 content-type:{text}。',
  'mistake.aws-content-type.fix': '请签实际发送的 Content-Type（包括 charset），或者不签它。',
  'mistake.aws-header-unsigned.title': '有请求头没有参与签名',
  'mistake.aws-header-unsigned.cause': '客户端没有对 {name} 签名。',
  'mistake.aws-header-unsigned.fix':
    '请对 host 和所有 x-amz- 请求头签名，会话令牌也不例外。签名之后不要再添加。',
  'mistake.aws-header-spaces.title': '请求头里的空格没有处理',
  'mistake.aws-header-spaces.cause': '{name} 的值没有去掉首尾空格，或含有连续空格。',
  'mistake.aws-header-spaces.fix': '请去掉首尾空格，把连续空格合并成一个，引号内也一样。',
  'mistake.aws-blank-line.title': '请求头后面少了空行',
  'mistake.aws-blank-line.cause': '最后一个规范请求头没有自己的换行。',
  'mistake.aws-blank-line.fix': '每个请求头以换行结束，之后再写一个换行。',
  'mistake.aws-payload.title': '签的是另一个 payload 哈希',
  'mistake.aws-payload.cause':
    '规范请求的结尾是{what, select, empty {空 body 的哈希} unsigned { UNSIGNED-PAYLOAD} signed { body 的哈希} nothing {空的} body { body 本身} other {一对花括号的哈希}}。',
  'mistake.aws-payload.fix':
    '结尾应是实际发送字节的 SHA-256。UNSIGNED-PAYLOAD 只用于 S3 及其预签名 URL。',
  'mistake.aws-canonical-not-hashed.title': '规范请求没有做哈希',
  'mistake.aws-canonical-not-hashed.cause': '待签名字符串的结尾是规范请求本身。',
  'mistake.aws-canonical-not-hashed.fix': '结尾应是规范请求的 SHA-256（十六进制）。',
  'mistake.aws-token-missing.title': '临时密钥没有带令牌',
  'mistake.aws-token-missing.cause': '密钥 ID 以 ASIA 开头，但没有会话令牌。',
  'mistake.aws-token-missing.fix': '请发送 X-Amz-Security-Token 并对其签名。',
  'mistake.aws-token-missing.evidence': '密钥 ID 以 ASIA 开头，但没有发送会话令牌。',
  'mistake.aws-sigv4a.title': 'SigV4a 是另一种签名',
  'mistake.aws-sigv4a.cause': 'SigV4a 用 ECDSA 签名，每次结果都不同，无法重新算出。',
  'mistake.aws-sigv4a.fix': '请用公钥验证，或改用 SigV4 签名。',
  'mistake.aws-sigv4a.evidence': '这个请求用 SigV4a 签名。本页面只计算 SigV4。',
  'mistake.aws-pinpoint-retired.title': 'Amazon Pinpoint 的操作',
  'mistake.aws-pinpoint-retired.cause':
    'Amazon Pinpoint 已于 2026 年 10 月 30 日停止服务，端点、分群、营销活动、旅程和分析都随之下线。',
  'mistake.aws-pinpoint-retired.fix':
    '请迁移到后继产品。推送、OTP、短信和号码验证作为 AWS End User Messaging 继续提供。',
  'mistake.aws-pinpoint-retired.evidence':
    '该操作已随 Amazon Pinpoint 于 2026 年 10 月 30 日下线。无论怎样签名，都应预期失败。',
};

export const words: Words<AwsMistakeWord> = { en, 'zh-CN': zh };
