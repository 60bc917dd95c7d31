import type { Words } from '#core/messages.ts';

/** What is said of mistakes with WeChat Pay APIv2. */

const en = {
  'mistake.wechat-empty-signed.title': 'Empty elements were signed',
  'mistake.wechat-empty-signed.cause':
    'The client joined the elements without a value, too. Those are left out.',
  'mistake.wechat-empty-signed.fix': 'Leave out every parameter whose value is empty.',

  'mistake.wechat-element-not-signed.title': 'An element was not signed',
  'mistake.wechat-element-not-signed.cause':
    'The client signed without {name}, and sends it all the same.',
  'mistake.wechat-element-not-signed.fix':
    'Sign everything that is sent but sign itself: make the sign as the very last step.',

  'mistake.wechat-not-sorted.title': 'The elements were not sorted',
  'mistake.wechat-not-sorted.cause':
    'The client joined the elements in another order than that of their names in ASCII.',
  'mistake.wechat-not-sorted.fix':
    'Sort the parameters by name in ASCII order, capitals before small letters.',

  'mistake.wechat-key-joined.title': 'The API key was joined in another way',
  'mistake.wechat-key-joined.cause': 'The client did not put &key= before the API key.',
  'mistake.wechat-key-joined.fix': 'Append &key= and the API key to the joined parameters.',

  'mistake.wechat-values-encoded.title': 'The values were percent-encoded',
  'mistake.wechat-values-encoded.cause': 'The client signed the values percent-encoded.',
  'mistake.wechat-values-encoded.fix': 'Sign the values as they are, without encoding them.',

  'mistake.wechat-sign-signed.title': 'sign itself was signed',
  'mistake.wechat-sign-signed.cause':
    'The client joined the element sign among the others. It is left out.',
  'mistake.wechat-sign-signed.fix': 'Take sign away before you join the parameters.',

  'mistake.wechat-markup-signed.title': 'The markup of the values was signed',
  'mistake.wechat-markup-signed.cause':
    'The client signed the values as XML writes them, with CDATA marks or entities.',
  'mistake.wechat-markup-signed.fix':
    'Sign the values themselves, and let an XML parser and writer do the markup.',

  'mistake.wechat-values-trimmed.title': 'The values were trimmed',
  'mistake.wechat-values-trimmed.cause':
    'The client signed the values without the white space around them, and sends them with it.',
  'mistake.wechat-values-trimmed.fix': 'Trim the values before you write the XML, or nowhere.',

  'mistake.wechat-other-sign-type.title': 'The other sign type',
  'mistake.wechat-other-sign-type.cause':
    'The client signed with {type}. This request is to be signed with the other sign type.',
  'mistake.wechat-other-sign-type.fix':
    'Send sign_type, and sign with what it says. Without it, it is MD5.',

  'mistake.wechat-key-length.title': 'A key that is no API key',
  'mistake.wechat-key-length.cause': 'An API key has 32 characters.',
  'mistake.wechat-key-length.fix':
    'Take the API key (APIv2) from the merchant platform: Account, API security. The AppSecret is another one.',
  'mistake.wechat-key-length.evidence':
    'This key has {count, plural, one {# character} other {# characters}}.',

  'mistake.wechat-unknown-sign-type.title': 'A sign_type that there is not',
  'mistake.wechat-unknown-sign-type.cause': 'sign_type is MD5 or HMAC-SHA256, in capitals.',
  'mistake.wechat-unknown-sign-type.fix': 'Write MD5 or HMAC-SHA256.',
  'mistake.wechat-unknown-sign-type.evidence': 'The body has the sign_type {type}.',
} as const;

type WechatPayMistakeWord = keyof typeof en;

const zh: Readonly<Record<WechatPayMistakeWord, string>> = {
  'mistake.wechat-empty-signed.title': '空值参与了签名',
  'mistake.wechat-empty-signed.cause': '客户端把值为空的参数也拼了进去，空值不参与签名。',
  'mistake.wechat-empty-signed.fix': '去掉所有值为空的参数再签名。',

  'mistake.wechat-element-not-signed.title': '有参数没有参与签名',
  'mistake.wechat-element-not-signed.cause': '客户端签名时没有 {name}，却把它发送了出去。',
  'mistake.wechat-element-not-signed.fix':
    '除 sign 以外，发送的参数都要参与签名：最后一步再生成签名。',

  'mistake.wechat-not-sorted.title': '参数没有排序',
  'mistake.wechat-not-sorted.cause': '客户端没有按参数名的 ASCII 码从小到大拼接。',
  'mistake.wechat-not-sorted.fix': '按参数名 ASCII 码从小到大排序，大写字母在小写字母之前。',

  'mistake.wechat-key-joined.title': 'API 密钥的拼接方式不对',
  'mistake.wechat-key-joined.cause': '客户端没有用 &key= 拼接 API 密钥。',
  'mistake.wechat-key-joined.fix': '在拼好的参数后面加上 &key= 和 API 密钥。',

  'mistake.wechat-values-encoded.title': '参数值做了 URL 编码',
  'mistake.wechat-values-encoded.cause': '客户端用 URL 编码后的参数值签名。',
  'mistake.wechat-values-encoded.fix': '用参数的原始值签名，不需要编码。',

  'mistake.wechat-sign-signed.title': 'sign 本身参与了签名',
  'mistake.wechat-sign-signed.cause': '客户端把 sign 也拼了进去，它不参与签名。',
  'mistake.wechat-sign-signed.fix': '拼接参数之前先去掉 sign。',

  'mistake.wechat-markup-signed.title': '把 XML 标记也签进去了',
  'mistake.wechat-markup-signed.cause': '客户端签的是带 CDATA 标记或转义字符的值。',
  'mistake.wechat-markup-signed.fix': '用参数值本身签名，标记和转义交给 XML 解析与生成库处理。',

  'mistake.wechat-values-trimmed.title': '参数值去掉了首尾空白',
  'mistake.wechat-values-trimmed.cause': '客户端签名时去掉了参数值首尾的空白，发送时却没有去掉。',
  'mistake.wechat-values-trimmed.fix': '生成 XML 之前就去掉空白，或者都不去掉。',

  'mistake.wechat-other-sign-type.title': '签名类型不一致',
  'mistake.wechat-other-sign-type.cause': '客户端用 {type} 签名，而这个请求应使用另一种签名类型。',
  'mistake.wechat-other-sign-type.fix': '在请求中传 sign_type，并按它签名。不传时默认为 MD5。',

  'mistake.wechat-key-length.title': '这不是 API 密钥',
  'mistake.wechat-key-length.cause': 'API 密钥长度为 32 个字符。',
  'mistake.wechat-key-length.fix':
    '在商户平台“账户中心 - API 安全”中获取 APIv2 密钥，它不是公众号的 AppSecret。',
  'mistake.wechat-key-length.evidence': '这个密钥有 {count, number} 个字符。',

  'mistake.wechat-unknown-sign-type.title': '没有这种 sign_type',
  'mistake.wechat-unknown-sign-type.cause': 'sign_type 的取值是大写的 MD5 或 HMAC-SHA256。',
  'mistake.wechat-unknown-sign-type.fix': '改为 MD5 或 HMAC-SHA256。',
  'mistake.wechat-unknown-sign-type.evidence': 'body 里的 sign_type 是 {type}。',
};

export const words: Words<WechatPayMistakeWord> = { en, 'zh-CN': zh };
