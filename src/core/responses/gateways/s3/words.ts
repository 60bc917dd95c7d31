import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.s3': 'Amazon S3 or a compatible store',
  'response.s3.signature-mismatch.meaning':
    'The server computed another signature. Its error prints the string to sign; without a CanonicalRequest, Signature Version 2 was used.',
  'response.s3.signature-mismatch.next':
    'Compare its strings with yours. The fields that end in Bytes are the exact bytes in hex.',
  'response.s3.key-unknown.meaning': 'The store has no such access key ID.',
  'response.s3.key-unknown.next':
    'Check the key ID, the endpoint and the partition. A key of another provider is unknown here.',
  'response.s3.clock.meaning':
    'The clock of the client is more than 15 minutes off, or the request was signed that long before it was sent.',
  'response.s3.clock.next':
    'Set the clock by NTP. Sign large uploads part by part, just before each is sent.',
  'response.s3.token-expired.meaning': 'The temporary credentials have run out.',
  'response.s3.token-expired.next': 'Get new ones, and read them anew for each run.',
  'response.s3.not-yet.meaning': 'The request is dated after the server’s own time.',
  'response.s3.not-yet.next':
    'Set the clock of the machine that signs, and date the signature in Universal Time.',
  'response.s3.endpoint.meaning': 'The bucket is in another region than this endpoint.',
  'response.s3.endpoint.next':
    'Send to the endpoint that the answer names, and sign for its region.',
  'response.s3.presigned-expired.meaning': 'The presigned URL is too old.',
  'response.s3.presigned-expired.next':
    'Make a new one, or let it live longer: at most seven days with Signature Version 4.',
  'response.s3.headers-not-signed.meaning':
    'The request has x-amz- headers that are not among the signed ones.',
  'response.s3.headers-not-signed.next':
    'Add them to SignedHeaders, or let nothing add headers after signing. HeadersNotSigned names them.',
  'response.s3.presign-incomplete.meaning':
    'The presigned URL lacks one of its parameters, or has one with a wrong value.',
  'response.s3.presign-incomplete.next':
    'It needs X-Amz-Algorithm, -Credential, -Signature, -Date, -SignedHeaders and -Expires. Copy the URL whole, and quote it in the shell.',
  'response.s3.region.meaning':
    'The credential is malformed, mostly because it is scoped to another region than the bucket’s.',
  'response.s3.region.next':
    'Sign for the region that the message expects, and send to that region’s endpoint.',
  'response.s3.cors.meaning': 'The bucket’s CORS rules do not allow this origin, method or header.',
  'response.s3.cors.next':
    'Add a rule to the bucket’s CORS configuration, and check the bucket’s name.',
  'response.s3.body-hash.meaning':
    'The body is not the one whose SHA-256 the header x-amz-content-sha256 names.',
  'response.s3.body-hash.next':
    'Something changed the body after it was hashed. Hash the bytes that are sent.',
  'response.s3.old-version.meaning':
    'The request was signed with Signature Version 2, which this region does not take.',
  'response.s3.old-version.next': 'Sign with Signature Version 4.',
  'response.s3.denied.meaning':
    'The signature is right or was not needed; the policy says no. A missing object reads the same to those who may not list the bucket.',
  'response.s3.denied.next':
    'Check bucket policy, IAM policy and Block Public Access, then whether the key exists, letter by letter.',
  'response.s3.seen.meaning':
    'S3 answered, but these words do not tell why. Answers to HEAD have no body.',
  'response.s3.seen.next': 'Repeat the request with GET, and read the Code of the XML.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.s3': 'Amazon S3 或兼容存储',
  'response.s3.signature-mismatch.meaning':
    '服务端算出的签名不同。错误信息中有它的待签名字符串；如果没有 CanonicalRequest，说明用的是 Signature Version 2。',
  'response.s3.signature-mismatch.next':
    '请与你的字符串比较。以 Bytes 结尾的字段是十六进制的原始字节。',
  'response.s3.key-unknown.meaning': '该存储服务中没有这个访问密钥 ID。',
  'response.s3.key-unknown.next': '请核对密钥 ID、接入点和分区。其他厂商的密钥在这里无效。',
  'response.s3.clock.meaning': '客户端时钟偏差超过 15 分钟，或请求在签名后过了这么久才发出。',
  'response.s3.clock.next': '请用 NTP 校准时钟。上传大文件时应逐段签名，签完立即发送。',
  'response.s3.token-expired.meaning': '临时凭证已过期。',
  'response.s3.token-expired.next': '请重新获取，并在每次运行时重新读取。',
  'response.s3.not-yet.meaning': '请求的时间晚于服务端时间。',
  'response.s3.not-yet.next': '请校准签名机器的时钟，并使用 UTC 时间签名。',
  'response.s3.endpoint.meaning': '该存储桶不在此接入点所在的区域。',
  'response.s3.endpoint.next': '请发往应答中给出的接入点，并按其区域签名。',
  'response.s3.presigned-expired.meaning': '预签名 URL 已过期。',
  'response.s3.presigned-expired.next':
    '请重新生成，或延长有效期：Signature Version 4 最长为七天。',
  'response.s3.headers-not-signed.meaning': '请求中有未参与签名的 x-amz- 请求头。',
  'response.s3.headers-not-signed.next':
    '请把它们加入 SignedHeaders，或避免在签名后再添加请求头。HeadersNotSigned 会列出它们。',
  'response.s3.presign-incomplete.meaning': '预签名 URL 缺少参数，或参数值不对。',
  'response.s3.presign-incomplete.next':
    '需要 X-Amz-Algorithm、-Credential、-Signature、-Date、-SignedHeaders 和 -Expires。请完整复制 URL，在 shell 中加引号。',
  'response.s3.region.meaning': '凭证格式不对，多数情况下是其中的区域与存储桶所在区域不符。',
  'response.s3.region.next': '请按消息中期望的区域签名，并发往该区域的接入点。',
  'response.s3.cors.meaning': '存储桶的 CORS 规则不允许该来源、方法或请求头。',
  'response.s3.cors.next': '请在存储桶的 CORS 配置中添加规则，并核对存储桶名称。',
  'response.s3.body-hash.meaning': '请求体与 x-amz-content-sha256 中的 SHA-256 不符。',
  'response.s3.body-hash.next': '请求体在计算哈希后被改动。请对实际发送的字节计算哈希。',
  'response.s3.old-version.meaning': '请求使用了 Signature Version 2，该区域不接受。',
  'response.s3.old-version.next': '请改用 Signature Version 4。',
  'response.s3.denied.meaning':
    '签名正确或不需要签名，是策略拒绝了请求。如果没有列举权限，对象不存在时也是同样的结果。',
  'response.s3.denied.next':
    '请检查存储桶策略、IAM 策略和阻止公共访问设置，再逐字核对对象键是否存在。',
  'response.s3.seen.meaning': '应答来自 S3，但这些内容没有说明原因。HEAD 的应答没有正文。',
  'response.s3.seen.next': '请用 GET 重试，并查看 XML 中的 Code。',
};

/** What the rules say. */
export const s3Words: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
