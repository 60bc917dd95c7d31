import type { Words } from '#core/messages.ts';

/** What is said of mistakes in computing the MAC. */

const en = {
  'mistake.key-and-message-swapped.title': 'Key and message swapped',
  'mistake.key-and-message-swapped.cause':
    'The client gave the string to sign as the key and the secret as the message.',
  'mistake.key-and-message-swapped.fix': 'Swap the two arguments of the HMAC function.',

  'mistake.message-encoded-as-utf-8-twice.title': 'String to sign encoded as UTF-8 twice',
  'mistake.message-encoded-as-utf-8-twice.cause':
    'The client took the UTF-8 bytes of the string to sign for Latin-1 characters and encoded them as UTF-8 once more.',
  'mistake.message-encoded-as-utf-8-twice.fix': 'Turn the text into UTF-8 bytes once.',

  'mistake.message-left-out.title': 'An empty message',
  'mistake.message-left-out.cause': 'The client computed the HMAC of an empty message.',
  'mistake.message-left-out.fix': 'Give the string to sign to the HMAC before you read its digest.',

  'mistake.message-passed-to-sum.title': 'The message passed to Sum',
  'mistake.message-passed-to-sum.cause':
    'The client passed the string to sign to Sum, which puts the digest of an empty message behind it.',
  'mistake.message-passed-to-sum.fix': 'Pass the string to sign to Write, then call Sum(nil).',

  'mistake.message-encoded-first.title': 'String to sign encoded first',
  'mistake.message-encoded-first.cause':
    'The client turned the string to sign into {encoding} and computed the HMAC of that text.',
  'mistake.message-encoded-first.fix': 'Compute the HMAC of the string to sign itself.',

  'mistake.key-and-message-encoded-first.title': 'Secret and string to sign encoded first',
  'mistake.key-and-message-encoded-first.cause':
    'The client turned both the secret and the string to sign into {encoding} and used these texts.',
  'mistake.key-and-message-encoded-first.fix':
    'Use the UTF-8 bytes of the secret and of the string to sign.',

  'mistake.mac-applied-twice.title': 'Hashed twice',
  'mistake.mac-applied-twice.cause':
    'The client {second, select, hmac {computed the HMAC of the HMAC} hash {hashed the HMAC once more} other {hashed the string to sign before the HMAC}}.',
  'mistake.mac-applied-twice.fix': 'Compute one HMAC of the string to sign.',

  'mistake.hash-without-hmac.title': 'A plain hash, no HMAC',
  'mistake.hash-without-hmac.cause':
    'The client computed {hash} of {order, select, message {the string to sign, without the secret} secretFirst {the secret and the string to sign} messageFirst {the string to sign and the secret} other {the string to sign between two copies of the secret}}, not an HMAC.',
  'mistake.hash-without-hmac.fix': 'Use an HMAC function with the secret as its key.',

  'mistake.hmac-with-sha-1.title': 'HMAC with SHA-1',
  'mistake.hmac-with-sha-1.cause': 'The client computed the HMAC with {hash}.',
  'mistake.hmac-with-sha-1.fix': 'Name the documented hash when you create the HMAC.',

  'mistake.hmac-with-md5.title': 'HMAC with MD5',
  'mistake.hmac-with-md5.cause': 'The client computed the HMAC with {hash}.',
  'mistake.hmac-with-md5.fix': 'Name the documented hash when you create the HMAC.',

  'mistake.hmac-with-other-sha-2.title': 'HMAC with another SHA-2',
  'mistake.hmac-with-other-sha-2.cause': 'The client computed the HMAC with {hash}.',
  'mistake.hmac-with-other-sha-2.fix': 'Name the documented hash when you create the HMAC.',

  'mistake.hmac-with-sha-3.title': 'HMAC with SHA-3 or Keccak',
  'mistake.hmac-with-sha-3.cause': 'The client computed the HMAC with {hash}.',
  'mistake.hmac-with-sha-3.fix': 'Name the documented hash when you create the HMAC.',

  'mistake.hmac-with-sm3.title': 'HMAC with SM3',
  'mistake.hmac-with-sm3.cause': 'The client computed the HMAC with SM3.',
  'mistake.hmac-with-sm3.fix': 'Name the documented hash when you create the HMAC.',

  'mistake.signed-with-private-key.title': 'A private key or a cipher in place of HMAC',
  'mistake.signed-with-private-key.cause':
    'The client signed with a private key such as RSA, or encrypted with a cipher such as AES.',
  'mistake.signed-with-private-key.fix': 'Compute the documented HMAC with the secret as its key.',
} as const;

type MacWord = keyof typeof en;

const zh: Readonly<Record<MacWord, string>> = {
  'mistake.key-and-message-swapped.title': '密钥和消息传反了',
  'mistake.key-and-message-swapped.cause': '客户端把待签名字符串当成了密钥，把密钥当成了消息。',
  'mistake.key-and-message-swapped.fix': '交换 HMAC 函数的这两个参数。',

  'mistake.message-encoded-as-utf-8-twice.title': '待签名字符串做了两次 UTF-8 编码',
  'mistake.message-encoded-as-utf-8-twice.cause':
    '客户端把待签名字符串的 UTF-8 字节当成 Latin-1 字符，又做了一次 UTF-8 编码。',
  'mistake.message-encoded-as-utf-8-twice.fix': '文本只做一次 UTF-8 编码。',

  'mistake.message-left-out.title': '消息为空',
  'mistake.message-left-out.cause': '客户端对空消息计算了 HMAC。',
  'mistake.message-left-out.fix': '先把待签名字符串送进 HMAC，再取摘要。',

  'mistake.message-passed-to-sum.title': '把消息传给了 Sum',
  'mistake.message-passed-to-sum.cause':
    '客户端把待签名字符串传给了 Sum，而 Sum 只是把空消息的摘要接在它后面。',
  'mistake.message-passed-to-sum.fix': '先用 Write 写入待签名字符串，再调用 Sum(nil)。',

  'mistake.message-encoded-first.title': '待签名字符串先做了编码',
  'mistake.message-encoded-first.cause':
    '客户端先把待签名字符串转成 {encoding}，再对这段文本计算 HMAC。',
  'mistake.message-encoded-first.fix': '直接对待签名字符串计算 HMAC。',

  'mistake.key-and-message-encoded-first.title': '密钥和待签名字符串都先做了编码',
  'mistake.key-and-message-encoded-first.cause':
    '客户端把密钥和待签名字符串都转成了 {encoding}，用这两段文本计算 HMAC。',
  'mistake.key-and-message-encoded-first.fix': '直接使用密钥和待签名字符串的 UTF-8 字节。',

  'mistake.mac-applied-twice.title': '哈希了两次',
  'mistake.mac-applied-twice.cause':
    '客户端{second, select, hmac {对 HMAC 的结果又计算了一次 HMAC} hash {对 HMAC 的结果又做了一次哈希} other {在计算 HMAC 之前先对待签名字符串做了哈希}}。',
  'mistake.mac-applied-twice.fix': '只对待签名字符串计算一次 HMAC。',

  'mistake.hash-without-hmac.title': '用的是普通哈希，不是 HMAC',
  'mistake.hash-without-hmac.cause':
    '客户端计算的是{order, select, message {待签名字符串} secretFirst {密钥加待签名字符串} messageFirst {待签名字符串加密钥} other {密钥加待签名字符串再加密钥}}的 {hash}，不是 HMAC。',
  'mistake.hash-without-hmac.fix': '改用 HMAC 函数，以密钥作为它的 key。',

  'mistake.hmac-with-sha-1.title': 'HMAC 用了 SHA-1',
  'mistake.hmac-with-sha-1.cause': '客户端计算 HMAC 时用的是 {hash}。',
  'mistake.hmac-with-sha-1.fix': '创建 HMAC 时指定文档规定的哈希算法。',

  'mistake.hmac-with-md5.title': 'HMAC 用了 MD5',
  'mistake.hmac-with-md5.cause': '客户端计算 HMAC 时用的是 {hash}。',
  'mistake.hmac-with-md5.fix': '创建 HMAC 时指定文档规定的哈希算法。',

  'mistake.hmac-with-other-sha-2.title': 'HMAC 用了另一种 SHA-2',
  'mistake.hmac-with-other-sha-2.cause': '客户端计算 HMAC 时用的是 {hash}。',
  'mistake.hmac-with-other-sha-2.fix': '创建 HMAC 时指定文档规定的哈希算法。',

  'mistake.hmac-with-sha-3.title': 'HMAC 用了 SHA-3 或 Keccak',
  'mistake.hmac-with-sha-3.cause': '客户端计算 HMAC 时用的是 {hash}。',
  'mistake.hmac-with-sha-3.fix': '创建 HMAC 时指定文档规定的哈希算法。',

  'mistake.hmac-with-sm3.title': 'HMAC 用了 SM3',
  'mistake.hmac-with-sm3.cause': '客户端计算 HMAC 时用的是国密 SM3。',
  'mistake.hmac-with-sm3.fix': '创建 HMAC 时指定文档规定的哈希算法。',

  'mistake.signed-with-private-key.title': '用了私钥签名或加密，不是 HMAC',
  'mistake.signed-with-private-key.cause': '客户端用 RSA 之类的私钥签名，或用 AES 之类的算法加密。',
  'mistake.signed-with-private-key.fix': '按文档以密钥计算 HMAC。',
};

export const words: Words<MacWord> = { en, 'zh-CN': zh };
