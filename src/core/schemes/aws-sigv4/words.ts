import type { Words } from '#core/messages.ts';

/** What the page says about Signature Version 4 and the services that take it. */

const en = {
  'aws-sigv4.hint.no-host':
    'The host is signed too. Type the base URL, such as https://pinpoint.us-east-1.amazonaws.com.',
  'aws-sigv4.hint.other-region': '{host} takes requests that are signed for {known}.',
  'aws-sigv4.hint.other-service': '{host} takes requests that are signed for {known}.',
  'aws-sigv4.hint.pinpoint':
    'The host says pinpoint, but its requests are signed for mobiletargeting.',
  'aws-sigv4.hint.pinpoint-continued':
    'The host says pinpoint, but its requests are signed for mobiletargeting. Amazon Pinpoint ended on 30 October 2026; push, OTP and phone number validation go on here as AWS End User Messaging.',
  'aws-sigv4.hint.pinpoint-retired':
    'Amazon Pinpoint ended on 30 October 2026, and this operation with it. Expect it to fail whatever you sign.',
  'aws-sigv4.hint.s3-bare':
    'S3 encodes the path once before it signs. “{found}” stands bare in yours: send it percent-encoded, so that both sides sign the same.',
  'aws-sigv4.hint.token-missing':
    'A key ID that begins with ASIA is temporary. Its requests need the session token, and sign it.',
  'aws-sigv4.hint.token-of-long-term':
    'A key ID that begins with AKIA has no session token. This token belongs to another key.',
  'aws-sigv4.hint.no-header': 'Line {line} is no header. Write Name: value.',
  'aws-sigv4.hint.own-header': '{name} has a place of its own in this form. The line is left out.',
  'aws-sigv4.hint.unsigned-header':
    '{name} is sent but not signed: it can change on the way to the service.',
  'aws-sigv4.hint.sigv4a':
    '{name} belongs to SigV4a, which signs with ECDSA. This page computes SigV4 only.',
  'aws-sigv4.hint.expires': 'A presigned URL lives from 1 to {longest} seconds (seven days).',
  'aws-sigv4.hint.presigned-path':
    'The path holds parameters of a presigned URL. The fields write them, too, so they would be sent twice: take those that begin with X-Amz- out of the path. Import takes a whole presigned URL and puts them into the fields.',
  'aws-sigv4.hint.presigned-path-in-header':
    'The path holds the signature of a presigned URL, and the request would have a second one in its header. Take the parameters that begin with X-Amz- out of the path, or choose Presigned URL.',
  'aws-sigv4.example.messages.title': 'A push through AWS End User Messaging',
  'aws-sigv4.example.messages.note':
    'The host is Pinpoint’s, the service is mobiletargeting. The signature was computed with botocore and AWS’s example key.',
  'aws-sigv4.example.pinpoint.title': 'Signed for pinpoint',
  'aws-sigv4.example.pinpoint.note':
    'The client took the service from the host’s first label. The server answers 403.',
  'aws-sigv4.example.presigned.title': 'A presigned URL of S3',
  'aws-sigv4.example.presigned.note':
    'The signature stands in the query, and the payload is not signed.',
  'aws-sigv4.example.encoded-once.title': 'A path that was encoded once',
  'aws-sigv4.example.encoded-once.note':
    'The path holds %40. All services but S3 sign it as %2540.',
} as const;

/** Ids of this scheme's sentences. */
export type AwsWord = keyof typeof en;

const zh: Readonly<Record<AwsWord, string>> = {
  'aws-sigv4.hint.no-host':
    'Host 也参与签名。请填写基础 URL，例如 https://pinpoint.us-east-1.amazonaws.com。',
  'aws-sigv4.hint.other-region': '{host} 只接受按 {known} 签名的请求。',
  'aws-sigv4.hint.other-service': '{host} 只接受按 {known} 签名的请求。',
  'aws-sigv4.hint.pinpoint': '域名里写的是 pinpoint，但签名用的服务名是 mobiletargeting。',
  'aws-sigv4.hint.pinpoint-continued':
    '域名里写的是 pinpoint，但签名用的服务名是 mobiletargeting。Amazon Pinpoint 已于 2026 年 10 月 30 日停止服务；推送、OTP 和号码验证作为 AWS End User Messaging 继续在此提供。',
  'aws-sigv4.hint.pinpoint-retired':
    'Amazon Pinpoint 已于 2026 年 10 月 30 日停止服务，该操作也随之下线。无论怎样签名，都应预期失败。',
  'aws-sigv4.hint.s3-bare':
    'S3 在签名前会对路径编码一次。你的路径里有未编码的“{found}”：请先做百分号编码再发送，这样两边签的内容才一致。',
  'aws-sigv4.hint.token-missing':
    '以 ASIA 开头的密钥 ID 是临时凭证，请求必须带上会话令牌并对其签名。',
  'aws-sigv4.hint.token-of-long-term':
    '以 AKIA 开头的密钥 ID 没有会话令牌。这个令牌属于另一个密钥。',
  'aws-sigv4.hint.no-header': '第 {line} 行不是请求头，请写成 Name: value。',
  'aws-sigv4.hint.own-header': '{name} 在表单中有自己的位置，这一行不会发送。',
  'aws-sigv4.hint.unsigned-header': '{name} 会发送但不参与签名：它在到达服务之前可能被改动。',
  'aws-sigv4.hint.sigv4a': '{name} 属于 SigV4a，它用 ECDSA 签名。本页面只计算 SigV4。',
  'aws-sigv4.hint.expires': '预签名 URL 的有效期为 1 到 {longest} 秒（七天）。',
  'aws-sigv4.hint.presigned-path':
    '路径中有预签名 URL 的参数，而各字段也会写入这些参数，它们会发送两次：请从路径中去掉以 X-Amz- 开头的参数。也可以用导入功能粘贴完整的预签名 URL，参数会填入各字段。',
  'aws-sigv4.hint.presigned-path-in-header':
    '路径中有预签名 URL 的签名，而请求的 header 里还会有另一个签名。请从路径中去掉以 X-Amz- 开头的参数，或选择 Presigned URL。',
  'aws-sigv4.example.messages.title': '通过 AWS End User Messaging 推送',
  'aws-sigv4.example.messages.note':
    '域名是 Pinpoint 的，服务名是 mobiletargeting。签名由 botocore 用 AWS 的示例密钥算出。',
  'aws-sigv4.example.pinpoint.title': '按 pinpoint 签名',
  'aws-sigv4.example.pinpoint.note': '客户端把域名的第一段当成了服务名，服务端返回 403。',
  'aws-sigv4.example.presigned.title': 'S3 预签名 URL',
  'aws-sigv4.example.presigned.note': '签名放在查询参数中，payload 不参与签名。',
  'aws-sigv4.example.encoded-once.title': '只编码一次的路径',
  'aws-sigv4.example.encoded-once.note': '路径中有 %40。除 S3 以外，签名时都应写成 %2540。',
};

export const words: Words<AwsWord> = { en, 'zh-CN': zh };
