import type { Words } from '#core/messages.ts';

const en = {
  'response.gateway.apigee': 'Apigee',
  'response.apigee.key-invalid.meaning': 'Apigee does not know this API key in this environment.',
  'response.apigee.key-invalid.next':
    'Compare the key with the app in the developer portal, blanks included. Keys of test and production differ.',
  'response.apigee.key-missing.meaning': 'No API key where the policy looks for it.',
  'response.apigee.key-missing.next':
    'Ask for the name of the header or query parameter: often apikey or x-apikey, not Authorization.',
  'response.apigee.key-not-for-resource.meaning':
    'The key is known, but none of its API products covers this proxy, environment and path.',
  'response.apigee.key-not-for-resource.next':
    'Add the product to the app, or check the path against the product’s resources.',
  'response.apigee.key-not-active.meaning':
    'The key exists, but it has expired, is not approved, or its app or developer is not active.',
  'response.apigee.key-not-active.next': 'Have it approved or renewed in Apigee.',
  'response.apigee.token.meaning': 'The access token is unknown, not approved or has expired.',
  'response.apigee.token.next': 'Get a new token from this environment’s token endpoint.',
  'response.apigee.rate.meaning':
    'The quota is used up (QuotaViolation), or requests come too close together (SpikeArrestViolation).',
  'response.apigee.rate.next':
    'Spread the requests evenly; for a quota, wait until its interval ends.',
  'response.apigee.ip.meaning': 'Apigee’s access control denies this IP address.',
  'response.apigee.ip.next':
    'Have the address that Apigee sees added; behind a proxy it is not yours.',
  'response.apigee.threat.meaning':
    'A threat protection policy took the content for an attack, or for too large.',
  'response.apigee.threat.next':
    'Remove what it names, or ask the owner to widen the policy’s limits.',
  'response.apigee.jwt.meaning':
    'Apigee could not verify the JWT: its signature, its time or a claim. The code says which.',
  'response.apigee.jwt.next':
    'Read the end of the code, and compare key, algorithm, issuer, audience and times of the token with the policy.',
  'response.apigee.raise-fault.meaning':
    'The API’s owner wrote this error: the proxy raised it on purpose.',
  'response.apigee.raise-fault.next': 'Its text is the owner’s; ask there.',
  'response.apigee.seen.meaning': 'Apigee answered with a fault that this page has no rule for.',
  'response.apigee.seen.next': 'Look up its errorcode in Apigee’s list of fault codes.',
};

const zhCn: Record<keyof typeof en, string> = {
  'response.gateway.apigee': 'Apigee',
  'response.apigee.key-invalid.meaning': 'Apigee 在该环境中不认识这个 API 密钥。',
  'response.apigee.key-invalid.next':
    '请与开发者门户中应用的密钥比对，包括空白字符。测试环境与生产环境的密钥不同。',
  'response.apigee.key-missing.meaning': '策略要求的位置上没有 API 密钥。',
  'response.apigee.key-missing.next':
    '请确认请求头或查询参数的名称：常见的是 apikey 或 x-apikey，而不是 Authorization。',
  'response.apigee.key-not-for-resource.meaning':
    '密钥有效，但它的 API 产品都不包含该代理、环境和路径。',
  'response.apigee.key-not-for-resource.next': '请为应用添加对应的产品，或对照产品资源核对路径。',
  'response.apigee.key-not-active.meaning':
    '密钥存在，但已过期、未获批准，或其应用、开发者未处于启用状态。',
  'response.apigee.key-not-active.next': '请在 Apigee 中批准或续期。',
  'response.apigee.token.meaning': '访问令牌无效、未获批准或已过期。',
  'response.apigee.token.next': '请从该环境的令牌接口重新获取。',
  'response.apigee.rate.meaning':
    '配额已用完（QuotaViolation），或请求过于密集（SpikeArrestViolation）。',
  'response.apigee.rate.next': '请均匀发送请求；如果是配额，需等周期结束。',
  'response.apigee.ip.meaning': 'Apigee 的访问控制拒绝了该 IP。',
  'response.apigee.ip.next': '请让对方把 Apigee 看到的 IP 加入白名单；经过代理时它不是你的 IP。',
  'response.apigee.threat.meaning': '威胁防护策略认为内容是攻击，或超出限制。',
  'response.apigee.threat.next': '请去掉它指出的内容，或请所有者放宽策略限制。',
  'response.apigee.jwt.meaning':
    'Apigee 无法验证 JWT：签名、时间或声明不符，错误码会指出是哪一项。',
  'response.apigee.jwt.next':
    '请查看错误码的末尾，并对照策略检查令牌的密钥、算法、签发者、受众和时间。',
  'response.apigee.raise-fault.meaning': '这个错误是 API 所有者自己编写的：由代理主动抛出。',
  'response.apigee.raise-fault.next': '文字由所有者决定，请向其咨询。',
  'response.apigee.seen.meaning': 'Apigee 返回了本页没有收录的错误。',
  'response.apigee.seen.next': '请在 Apigee 的错误码列表中查找该 errorcode。',
};

/** What the rules say. */
export const apigeeWords: Words<keyof typeof en> = { en, 'zh-CN': zhCn };
