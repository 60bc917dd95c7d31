import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.akamai': 'Akamai',
  'response.akamai.edgegrid-clock.meaning':
    'The timestamp of the EdgeGrid signature is too far from Akamai’s clock.',
  'response.akamai.edgegrid-clock.next':
    'Set the clock, and write the time in Universal Time with +0000.',
  'response.akamai.edgegrid-signature.meaning': 'Akamai computed another EdgeGrid signature.',
  'response.akamai.edgegrid-signature.next':
    'Compare secret, path with query, and the hash of the body: only POST has one, cut at max-body.',
  'response.akamai.denied.meaning':
    'Akamai stopped the request before it reached the API: address, country, or the look of the client.',
  'response.akamai.denied.next':
    'Give the reference number to the owner of the site. Try with another User-Agent and from another network.',
  'response.akamai.edge-error.meaning':
    'Akamai could not get an answer from the server behind it. The number before the first full stop names the fault: 6 and 97 no connection, 11 no such name, 30 TLS.',
  'response.akamai.edge-error.next':
    'Try again later, and give the reference number to the owner of the site.',
  'response.akamai.seen.meaning': 'Akamai answered, but these words do not tell why.',
  'response.akamai.seen.next': 'Paste the body, which has a reference number when Akamai refused.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.akamai': 'Akamai',
  'response.akamai.edgegrid-clock.meaning': 'EdgeGrid 签名中的时间戳与 Akamai 的时钟相差过大。',
  'response.akamai.edgegrid-clock.next': '请校准时钟，并使用带 +0000 的 UTC 时间。',
  'response.akamai.edgegrid-signature.meaning': 'Akamai 算出的 EdgeGrid 签名不同。',
  'response.akamai.edgegrid-signature.next':
    '请核对密钥、带查询串的路径和请求体哈希：只有 POST 计算，且按 max-body 截断。',
  'response.akamai.denied.meaning': '请求在到达 API 之前被 Akamai 拦截：IP、国家或客户端特征。',
  'response.akamai.denied.next':
    '请把 Reference 编号交给网站所有者，并换一个 User-Agent 和网络再试。',
  'response.akamai.edge-error.meaning':
    'Akamai 没有从源站得到应答。第一个点之前的数字说明故障：6 和 97 为无法连接，11 为域名无法解析，30 为 TLS。',
  'response.akamai.edge-error.next': '请稍后重试，并把 Reference 编号交给网站所有者。',
  'response.akamai.seen.meaning': '应答来自 Akamai，但这些内容没有说明原因。',
  'response.akamai.seen.next': '请粘贴正文：如果是 Akamai 拒绝的，会有 Reference 编号。',
};

/** What the rules say. */
export const akamaiWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
