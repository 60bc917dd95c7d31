import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.alibaba': 'Alibaba Cloud',
  'response.alibaba.gateway-signature.meaning':
    'The gateway computed another signature. X-Ca-Error-Message holds its string to sign, with # for line feeds.',
  'response.alibaba.gateway-signature.next':
    'Write yours with # for line feeds and compare. If they are equal, AppSecret is wrong.',
  'response.alibaba.gateway-clock.meaning':
    'X-Ca-Timestamp is more than 15 minutes off, or no time in milliseconds.',
  'response.alibaba.gateway-clock.next': 'Set the clock, and send milliseconds.',
  'response.alibaba.gateway-nonce.meaning': 'This X-Ca-Nonce was used within the last 15 minutes.',
  'response.alibaba.gateway-nonce.next':
    'Make a new one for each request, also when it is repeated.',
  'response.alibaba.gateway-key.meaning':
    'AppKey or AppCode is missing, wrong or expired, or the subscription has run out or is unpaid.',
  'response.alibaba.gateway-key.next': 'Check the app’s key and its subscription in the console.',
  'response.alibaba.gateway-permission.meaning':
    'The app is not authorised for this API in this environment.',
  'response.alibaba.gateway-permission.next':
    'Have the API’s owner authorise the app for the environment that X-Ca-Stage names.',
  'response.alibaba.gateway-rate.meaning': 'A throttling policy stopped the request.',
  'response.alibaba.gateway-rate.next':
    'Send more slowly; the code tells whether API, app or user is limited.',
  'response.alibaba.gateway-access.meaning':
    'Access control denies the client’s address or network.',
  'response.alibaba.gateway-access.next':
    'Have the address added, or call from the allowed network.',
  'response.alibaba.gateway-route.meaning':
    'No API for this domain, path, method, stage or protocol.',
  'response.alibaba.gateway-route.next':
    'Compare all of them with the console. I403PT: the other of HTTP and HTTPS is wanted.',
  'response.alibaba.signature.meaning':
    'Alibaba Cloud computed another signature, and prints the string that it signed.',
  'response.alibaba.signature.next':
    'Compare it with yours. The key is the AccessKey secret with an & behind it (RPC).',
  'response.alibaba.key.meaning':
    'Alibaba Cloud does not know this AccessKey ID, or it is disabled.',
  'response.alibaba.key.next': 'Copy it again: brackets, quotes and blanks around it are frequent.',
  'response.alibaba.clock.meaning':
    'The Timestamp is more than 15 minutes from the server’s clock, or is missing.',
  'response.alibaba.clock.next':
    'Set the clock, and write the time in Universal Time with a Z behind it.',
  'response.alibaba.ram.meaning': 'RAM allows this user no such action.',
  'response.alibaba.ram.next':
    'Attach a policy for the product to the RAM user: the full account’s key is no remedy.',
  'response.alibaba.throttling.meaning': 'Too many requests.',
  'response.alibaba.throttling.next': 'Wait with growing pauses.',
  'response.alibaba.oss-signature.meaning':
    'OSS computed another signature. Its error prints the string to sign.',
  'response.alibaba.oss-signature.next':
    'Compare it with yours: Content-Type and Content-MD5 as sent, the resource with its bucket.',
  'response.alibaba.oss-key.meaning': 'OSS knows no such AccessKey ID.',
  'response.alibaba.oss-key.next':
    'Copy it again, without blanks; an STS key needs its security token.',
  'response.alibaba.oss-clock.meaning': 'The client’s clock is more than 15 minutes off.',
  'response.alibaba.oss-clock.next':
    'Set the clock, or correct the time by the ServerTime of the answer and sign again.',
  'response.alibaba.oss-endpoint.meaning': 'The bucket is in another region than this endpoint.',
  'response.alibaba.oss-endpoint.next': 'Send to the endpoint that the answer names.',
  'response.alibaba.oss-denied.meaning':
    'The signature is right or was not needed; the bucket or its policy does not allow this.',
  'response.alibaba.oss-denied.next':
    'Grant the user the action in RAM, or change the bucket’s ACL or policy.',
  'response.alibaba.oss-expired.meaning': 'The signed URL is too old.',
  'response.alibaba.oss-expired.next': 'Make a new one.',
  'response.alibaba.seen.meaning':
    'Alibaba Cloud is in the way, but these words do not tell why. Without X-Ca-Error-Code the service behind the gateway refused.',
  'response.alibaba.seen.next': 'Look for X-Ca-Error-Code and X-Ca-Error-Message in the headers.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.alibaba': '阿里云',
  'response.alibaba.gateway-signature.meaning':
    '网关算出的签名不同。X-Ca-Error-Message 中有它的待签名字符串，换行写作 #。',
  'response.alibaba.gateway-signature.next':
    '请把你的字符串中的换行换成 # 再比较。如果相同，就是 AppSecret 不对。',
  'response.alibaba.gateway-clock.meaning': 'X-Ca-Timestamp 与服务端相差超过 15 分钟，或不是毫秒。',
  'response.alibaba.gateway-clock.next': '请校准时钟，并以毫秒发送。',
  'response.alibaba.gateway-nonce.meaning': '该 X-Ca-Nonce 在 15 分钟内已被使用。',
  'response.alibaba.gateway-nonce.next': '每次请求都要生成新的，重试时也一样。',
  'response.alibaba.gateway-key.meaning':
    'AppKey 或 AppCode 缺失、错误、过期，或订购已到期、欠费。',
  'response.alibaba.gateway-key.next': '请在控制台检查应用密钥和订购状态。',
  'response.alibaba.gateway-permission.meaning': '该应用没有此环境下该 API 的授权。',
  'response.alibaba.gateway-permission.next': '请让 API 提供者为 X-Ca-Stage 指定的环境授权该应用。',
  'response.alibaba.gateway-rate.meaning': '请求被流控策略拒绝。',
  'response.alibaba.gateway-rate.next': '请降低频率，错误码会说明是 API、应用还是用户维度。',
  'response.alibaba.gateway-access.meaning': '访问控制拒绝了客户端的 IP 或网络。',
  'response.alibaba.gateway-access.next': '请把 IP 加入名单，或从允许的网络调用。',
  'response.alibaba.gateway-route.meaning': '没有与该域名、路径、方法、环境或协议匹配的 API。',
  'response.alibaba.gateway-route.next':
    '请对照控制台逐项核对。I403PT 表示应使用 HTTP 与 HTTPS 中的另一个。',
  'response.alibaba.signature.meaning': '阿里云算出的签名不同，并给出了它的待签名字符串。',
  'response.alibaba.signature.next':
    '请与你的字符串比较。RPC 签名的密钥是 AccessKey Secret 后加 &。',
  'response.alibaba.key.meaning': 'AccessKey ID 不存在或已禁用。',
  'response.alibaba.key.next': '请重新复制：两端常带有括号、引号或空白。',
  'response.alibaba.clock.meaning': 'Timestamp 与服务器时间相差超过 15 分钟，或缺失。',
  'response.alibaba.clock.next': '请校准时钟，并使用以 Z 结尾的 UTC 时间。',
  'response.alibaba.ram.meaning': 'RAM 没有授予该用户此操作的权限。',
  'response.alibaba.ram.next': '请为 RAM 用户添加对应产品的权限策略，不要改用主账号的密钥。',
  'response.alibaba.throttling.meaning': '请求过于频繁。',
  'response.alibaba.throttling.next': '请以递增的间隔重试。',
  'response.alibaba.oss-signature.meaning': 'OSS 算出的签名不同，错误信息中有它的待签名字符串。',
  'response.alibaba.oss-signature.next':
    '请与你的字符串比较：Content-Type、Content-MD5 以实际发送为准，资源要包含 bucket。',
  'response.alibaba.oss-key.meaning': 'OSS 中没有这个 AccessKey ID。',
  'response.alibaba.oss-key.next': '请重新复制，不要带空白；STS 密钥必须同时发送安全令牌。',
  'response.alibaba.oss-clock.meaning': '客户端时钟偏差超过 15 分钟。',
  'response.alibaba.oss-clock.next': '请校准时钟，或按应答中的 ServerTime 校正后重新签名。',
  'response.alibaba.oss-endpoint.meaning': '该 Bucket 不在此 Endpoint 所在的地域。',
  'response.alibaba.oss-endpoint.next': '请改用应答中给出的 Endpoint。',
  'response.alibaba.oss-denied.meaning': '签名正确或不需要签名，但 Bucket 或其策略不允许。',
  'response.alibaba.oss-denied.next':
    '请在 RAM 中授予该用户此操作的权限，或修改 Bucket 的 ACL 或策略。',
  'response.alibaba.oss-expired.meaning': '签名 URL 已过期。',
  'response.alibaba.oss-expired.next': '请重新生成。',
  'response.alibaba.seen.meaning':
    '请求经过了阿里云，但这些内容没有说明原因。如果没有 X-Ca-Error-Code，则是后端服务拒绝的。',
  'response.alibaba.seen.next': '请在响应头中查找 X-Ca-Error-Code 和 X-Ca-Error-Message。',
};

/** What the rules say. */
export const alibabaWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
