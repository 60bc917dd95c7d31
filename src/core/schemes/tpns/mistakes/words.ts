import type { Words } from '#core/messages.ts';

/** What is said of mistakes with TPNS alone. */

const en = {
  'mistake.tpns-documentation-brace.title': "The stray '}' of the documentation",
  'mistake.tpns-documentation-brace.cause':
    "The client copied the '}' that stands in the formula of the English documentation by mistake.",
  'mistake.tpns-documentation-brace.fix':
    'Join TimeStamp, AccessId and body with nothing between them.',

  'mistake.tpns-documentation-formula.title': 'The formula signed as text',
  'mistake.tpns-documentation-formula.cause':
    'The client signed the characters {template}, because nothing put the values in their place.',
  'mistake.tpns-documentation-formula.fix':
    'Join the variables themselves, or use the quotes of your language that fill them in.',

  'mistake.tpns-platform-member.title': 'The member "platform" on one side only',
  'mistake.tpns-platform-member.cause':
    'The client signed a body {change, select, added {with "platform": "{platform}" in it, and this body has no such member} other {without the member "platform" that this body has}}.',
  'mistake.tpns-platform-member.fix': 'Sign and send one and the same body.',

  'mistake.tpns-documentation-secret.title': 'The SecretKey of the documentation',
  'mistake.tpns-documentation-secret.cause':
    'The client signed with the SecretKey that stands in a sample of the documentation.',
  'mistake.tpns-documentation-secret.fix': 'Use the SecretKey of your app from the console.',

  'mistake.tpns-documentation-time-stamp.title': 'The TimeStamp of the documentation',
  'mistake.tpns-documentation-time-stamp.cause':
    'The client signed {value}, the TimeStamp of a sample in the documentation.',
  'mistake.tpns-documentation-time-stamp.fix':
    'Read the clock once and use that TimeStamp for the string to sign and for the header.',

  'mistake.tpns-documentation-access-id.title': 'The AccessId of the documentation',
  'mistake.tpns-documentation-access-id.cause':
    'The client signed {value}, the AccessId of a sample in the documentation.',
  'mistake.tpns-documentation-access-id.fix':
    'Use the AccessId of your app in the string to sign and in the header.',

  'mistake.tpns-xinge-v2-string.title': 'The string to sign of Xinge, version 2',
  'mistake.tpns-xinge-v2-string.cause':
    'The client built the string to sign as version 2 of Xinge did: method, host, path, parameters and SecretKey.',
  'mistake.tpns-xinge-v2-string.fix':
    'Build it as TPNS documents it: TimeStamp, AccessId, body; the SecretKey is only the key.',

  'mistake.tpns-access-point.title': 'Access point of another region',
  'mistake.tpns-access-point.cause':
    'The request goes to a service access point that does not know this app: the data of each is its own.',
  'mistake.tpns-access-point.fix':
    'Use the host of the access point that the console shows for the app.',
  'mistake.tpns-access-point.evidence':
    'In public code, AccessIds that start with {prefix} go with {expected}, and this request goes to {host}. The vendor does not document it.',

  'mistake.tpns-app-of-other-platform.title': 'The app of the other platform',
  'mistake.tpns-app-of-other-platform.cause':
    'AccessId and SecretKey belong to the app of another platform than the message: Android and iOS have a pair each.',
  'mistake.tpns-app-of-other-platform.fix':
    'Take AccessId and SecretKey of the app of that platform from the console.',
  'mistake.tpns-app-of-other-platform.evidence':
    'The message is for {message}, and the AccessId looks like one of {app}.',

  'mistake.tpns-worked-example.title': 'The Sign that the documentation prints',
  'mistake.tpns-worked-example.cause':
    'The Sign that the vendor prints belongs to a body with "platform": "android", and the printed body has no such member.',
  'mistake.tpns-worked-example.fix':
    'Test your code against the sample with platform, which is among the examples here.',
  'mistake.tpns-worked-example.evidence':
    'The received Sign is the one that the documentation prints.',

  'mistake.tpns-access-key-as-access-id.title': 'AccessKey in place of AccessId',
  'mistake.tpns-access-key-as-access-id.cause':
    'The client uses the AccessKey of the client SDK as its AccessId.',
  'mistake.tpns-access-key-as-access-id.fix':
    'Use the Access ID of the console, a number of 10 digits.',
  'mistake.tpns-access-key-as-access-id.evidence': 'The AccessId looks like an AccessKey.',

  'mistake.tpns-cloud-api-credentials.title': 'Credentials of Tencent Cloud API',
  'mistake.tpns-cloud-api-credentials.cause':
    'The client uses a SecretId or SecretKey of Tencent Cloud API, and TPNS has a pair of its own for each app.',
  'mistake.tpns-cloud-api-credentials.fix':
    'Take AccessId and SecretKey of the app from the console of TPNS.',
  'mistake.tpns-cloud-api-credentials.evidence':
    'A value begins with AKID, as SecretIds of Tencent Cloud do.',

  'mistake.tpns-documentation-values.title': 'Values of the documentation',
  'mistake.tpns-documentation-values.cause':
    'The request has values of the vendor’s samples, which no server takes from you.',
  'mistake.tpns-documentation-values.fix': 'Use the values of your own app and the current time.',
  'mistake.tpns-documentation-values.evidence': 'From the documentation: {names}.',
} as const;

type TpnsMistakeWord = keyof typeof en;

const zh: Readonly<Record<TpnsMistakeWord, string>> = {
  'mistake.tpns-documentation-brace.title': "文档公式里多余的 '}'",
  'mistake.tpns-documentation-brace.cause':
    "英文文档的公式里误写了一个 '}'，客户端照抄进了待签名字符串。",
  'mistake.tpns-documentation-brace.fix':
    '把 TimeStamp、AccessId 和 body 直接相连，中间不加任何字符。',

  'mistake.tpns-documentation-formula.title': '把公式当文本签了名',
  'mistake.tpns-documentation-formula.cause':
    '变量没有被替换，客户端签的是 {template} 这几个字符本身。',
  'mistake.tpns-documentation-formula.fix': '直接拼接变量，或使用所用语言里会替换变量的引号。',

  'mistake.tpns-platform-member.title': '只有一边带 "platform" 字段',
  'mistake.tpns-platform-member.cause':
    '客户端签名的 body {change, select, added {带有 "platform": "{platform}"，而这个 body 没有这个字段} other {没有 "platform" 字段，而这个 body 有}}。',
  'mistake.tpns-platform-member.fix': '签名和发送使用同一个 body。',

  'mistake.tpns-documentation-secret.title': '用了文档里的 SecretKey',
  'mistake.tpns-documentation-secret.cause': '客户端签名用的是文档示例里的 SecretKey。',
  'mistake.tpns-documentation-secret.fix': '使用控制台里自己应用的 SecretKey。',

  'mistake.tpns-documentation-time-stamp.title': '用了文档里的 TimeStamp',
  'mistake.tpns-documentation-time-stamp.cause': '客户端签的是文档示例里的 TimeStamp：{value}。',
  'mistake.tpns-documentation-time-stamp.fix':
    '只读一次时钟，待签名字符串和 header 使用同一个 TimeStamp。',

  'mistake.tpns-documentation-access-id.title': '用了文档里的 AccessId',
  'mistake.tpns-documentation-access-id.cause': '客户端签的是文档示例里的 AccessId：{value}。',
  'mistake.tpns-documentation-access-id.fix': '待签名字符串和 header 都使用自己应用的 AccessId。',

  'mistake.tpns-xinge-v2-string.title': '用了信鸽 V2 的待签名字符串',
  'mistake.tpns-xinge-v2-string.cause':
    '客户端按信鸽 V2 的规则拼接了请求方法、域名、路径、参数和 SecretKey。',
  'mistake.tpns-xinge-v2-string.fix':
    '按 TPNS 文档拼接 TimeStamp、AccessId 和 body，SecretKey 只用作 HMAC 的密钥。',

  'mistake.tpns-access-point.title': '服务接入点不对',
  'mistake.tpns-access-point.cause': '请求发往的服务接入点没有这个应用：各接入点的数据互相隔离。',
  'mistake.tpns-access-point.fix': '使用控制台上该应用所在接入点的域名。',
  'mistake.tpns-access-point.evidence':
    '在公开代码中，以 {prefix} 开头的 AccessId 用的是 {expected}，这个请求发往 {host}。官方文档没有说明。',

  'mistake.tpns-app-of-other-platform.title': '用了另一个平台的应用',
  'mistake.tpns-app-of-other-platform.cause':
    'AccessId 和 SecretKey 所属应用的平台与消息不同：Android 和 iOS 各有一对。',
  'mistake.tpns-app-of-other-platform.fix': '从控制台取对应平台应用的 AccessId 和 SecretKey。',
  'mistake.tpns-app-of-other-platform.evidence':
    '消息是发给 {message} 的，而 AccessId 像是 {app} 应用的。',

  'mistake.tpns-worked-example.title': '文档里公布的 Sign',
  'mistake.tpns-worked-example.cause':
    '官方公布的 Sign 属于带 "platform": "android" 的 body，而文档里的 body 没有这个字段。',
  'mistake.tpns-worked-example.fix': '用带 platform 的示例测试代码，它在本页的示例里。',
  'mistake.tpns-worked-example.evidence': '收到的 Sign 就是文档里公布的那个。',

  'mistake.tpns-access-key-as-access-id.title': '把 AccessKey 当成了 AccessId',
  'mistake.tpns-access-key-as-access-id.cause': '客户端把客户端 SDK 的 AccessKey 用作 AccessId。',
  'mistake.tpns-access-key-as-access-id.fix': '使用控制台的 Access ID，它是 10 位数字。',
  'mistake.tpns-access-key-as-access-id.evidence': '这个 AccessId 像是 AccessKey。',

  'mistake.tpns-cloud-api-credentials.title': '用了腾讯云 API 的密钥',
  'mistake.tpns-cloud-api-credentials.cause':
    '客户端用的是腾讯云 API 的 SecretId 或 SecretKey，而 TPNS 的每个应用有自己的一对。',
  'mistake.tpns-cloud-api-credentials.fix': '从 TPNS 控制台取该应用的 AccessId 和 SecretKey。',
  'mistake.tpns-cloud-api-credentials.evidence': '有一个值以 AKID 开头，与腾讯云的 SecretId 相同。',

  'mistake.tpns-documentation-values.title': '用了文档里的值',
  'mistake.tpns-documentation-values.cause': '请求里有官方示例的值，服务器不会接受。',
  'mistake.tpns-documentation-values.fix': '使用自己应用的值和当前时间。',
  'mistake.tpns-documentation-values.evidence': '来自文档：{names}。',
};

export const words: Words<TpnsMistakeWord> = { en, 'zh-CN': zh };
