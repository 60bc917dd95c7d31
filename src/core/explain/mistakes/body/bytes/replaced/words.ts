import type { Words } from '#core/messages.ts';

const en = {
  'mistake.empty-body-signed-otherwise.title':
    'Body signed as {text, select, nothing {an empty text} space {a space} other {{text}}}',
  'mistake.empty-body-signed-otherwise.cause':
    'The client signed {text, select, nothing {an empty text} space {a space} other {{text}}}, as if there were no body, and the body here is another.',
  'mistake.empty-body-signed-otherwise.fix':
    'Sign exactly what becomes the body: zero bytes where it is empty.',

  'mistake.placeholder-signed.title': 'Placeholder {placeholder} signed',
  'mistake.placeholder-signed.cause':
    'The client signed the template with {placeholder} in it, and the body here has the value.',
  'mistake.placeholder-signed.fix': 'Fill in all values first, and sign the result.',

  'mistake.placeholder-in-body.title': 'Placeholder {placeholder} left in the body',
  'mistake.placeholder-in-body.cause':
    'The client signed the values, and the body here still has the placeholder {placeholder}.',
  'mistake.placeholder-in-body.fix': 'Fill in all values once, and use the result everywhere.',

  'mistake.hash-of-body-signed.title': '{hash} of the body signed in place of the body',
  'mistake.hash-of-body-signed.cause':
    'The client signed the {hash} of the body ({form, select, hex {in hexadecimal} HEX {in upper-case hexadecimal} Base64 {in Base64} other {as raw bytes}}), not the body itself.',
  'mistake.hash-of-body-signed.fix': 'Sign the body itself, without hashing it first.',

  'mistake.hash-of-nothing-signed.title': '{hash} of an empty body signed',
  'mistake.hash-of-nothing-signed.cause':
    'The client signed the {hash} of zero bytes ({form, select, hex {in hexadecimal} HEX {in upper-case hexadecimal} Base64 {in Base64} other {as raw bytes}}), not the body.',
  'mistake.hash-of-nothing-signed.fix': 'Sign the body itself, without hashing it first.',

  'mistake.encoded-body-signed.title': 'Body signed as {encoding}',
  'mistake.encoded-body-signed.cause':
    'The client encoded the body as {encoding} before signing, and the body here is not encoded.',
  'mistake.encoded-body-signed.fix': 'Sign the bytes of the body, without encoding them first.',

  'mistake.decoded-body-signed.title': 'Body signed before it became {encoding}',
  'mistake.decoded-body-signed.cause':
    'The client signed the plain bytes, and the body here is their {encoding}.',
  'mistake.decoded-body-signed.fix': 'Put the very bytes that were signed into the request.',

  'mistake.multipart-part-signed.title': 'Only one part of the multipart body signed',
  'mistake.multipart-part-signed.cause':
    'The client signed the contents of one part, and the body here is the whole multipart form.',
  'mistake.multipart-part-signed.fix':
    'Build the multipart body first, and sign all its bytes with their boundaries.',

  'mistake.characters-lost.title': 'Characters lost in the body',
  'mistake.characters-lost.cause':
    'The client wrote the body in an encoding that lacks its characters, so ? or U+FFFD stands in their place.',
  'mistake.characters-lost.fix': 'Write the body in UTF-8, and ask for the original text.',
  'mistake.characters-lost.evidence':
    '{count, plural, one {# place} other {# places}} in this body look like lost characters (?? or U+FFFD). What was signed cannot be computed from them.',

  'mistake.compressed-body.title': 'Compressed body',
  'mistake.compressed-body.cause':
    'The client compressed the body after signing, or signed the compressed bytes and the body changed since.',
  'mistake.compressed-body.fix': 'Do not compress the body.',
  'mistake.compressed-body.evidence':
    'The body is compressed, or a Content-Encoding says so. Every library compresses in its own way, so the other form cannot be computed: unpack the body and try again.',

  'mistake.multipart-body.title': 'Multipart body',
  'mistake.multipart-body.cause':
    'The client’s library chose a random boundary for the multipart body after the signature was made.',
  'mistake.multipart-body.fix':
    'Build the multipart body first, and sign all its bytes with their boundaries.',
  'mistake.multipart-body.evidence':
    'The body is multipart. Its boundary is random, so the bytes that were signed can only be had from the client.',
} as const;

const zh: Readonly<Record<keyof typeof en, string>> = {
  'mistake.empty-body-signed-otherwise.title':
    '签名时 body 是{text, select, nothing {空文本} space {一个空格} other {{text}}}',
  'mistake.empty-body-signed-otherwise.cause':
    '客户端把{text, select, nothing {空文本} space {一个空格} other {{text}}}当作 body 签名，而这里的 body 与之不同。',
  'mistake.empty-body-signed-otherwise.fix':
    '请对真正作为 body 的内容签名；body 为空时就是零字节。',

  'mistake.placeholder-signed.title': '签名的 body 里留有占位符 {placeholder}',
  'mistake.placeholder-signed.cause':
    '客户端对含占位符 {placeholder} 的模板签名，而这里的 body 已是实际的值。',
  'mistake.placeholder-signed.fix': '请先替换所有变量，再对结果签名。',

  'mistake.placeholder-in-body.title': 'body 里留有占位符 {placeholder}',
  'mistake.placeholder-in-body.cause':
    '客户端按实际的值签名，而这里的 body 还留有占位符 {placeholder}。',
  'mistake.placeholder-in-body.fix': '请只替换一次变量，并始终使用替换后的结果。',

  'mistake.hash-of-body-signed.title': '签的是 body 的 {hash}，而不是 body',
  'mistake.hash-of-body-signed.cause':
    '客户端签的是 body 的 {hash} 值（{form, select, hex {十六进制} HEX {大写十六进制} Base64 {Base64} other {原始字节}}），而不是 body 本身。',
  'mistake.hash-of-body-signed.fix': '请直接对 body 签名，不要先求哈希。',

  'mistake.hash-of-nothing-signed.title': '签的是空 body 的 {hash}',
  'mistake.hash-of-nothing-signed.cause':
    '客户端签的是零字节的 {hash} 值（{form, select, hex {十六进制} HEX {大写十六进制} Base64 {Base64} other {原始字节}}），而不是 body。',
  'mistake.hash-of-nothing-signed.fix': '请直接对 body 签名，不要先求哈希。',

  'mistake.encoded-body-signed.title': '签的是 body 的 {encoding} 编码',
  'mistake.encoded-body-signed.cause':
    '客户端在签名前把 body 编码成了 {encoding}，而这里的 body 没有编码。',
  'mistake.encoded-body-signed.fix': '请直接对 body 的字节签名，不要先编码。',

  'mistake.decoded-body-signed.title': '签名之后 body 才编码成 {encoding}',
  'mistake.decoded-body-signed.cause':
    '客户端签的是原始字节，而这里的 body 是它的 {encoding} 编码。',
  'mistake.decoded-body-signed.fix': '请把签名时用的那些字节原样放进请求。',

  'mistake.multipart-part-signed.title': '只对 multipart 中的一个部分签名',
  'mistake.multipart-part-signed.cause':
    '客户端只对其中一个部分的内容签名，而这里的 body 是整个 multipart 表单。',
  'mistake.multipart-part-signed.fix':
    '请先生成完整的 multipart body，再对包括分隔符在内的全部字节签名。',

  'mistake.characters-lost.title': 'body 里有字符丢失',
  'mistake.characters-lost.cause':
    '客户端写出 body 时用的编码缺少其中的字符，这些位置变成了 ? 或 U+FFFD。',
  'mistake.characters-lost.fix': '请用 UTF-8 写出 body，并向客户索取原文。',
  'mistake.characters-lost.evidence':
    '这个 body 有 {count, number} 处像是丢失的字符（?? 或 U+FFFD），无法由此算出签名时的内容。',

  'mistake.compressed-body.title': 'body 经过压缩',
  'mistake.compressed-body.cause':
    '客户端在签名后压缩了 body，或者签的是压缩后的字节，而 body 随后又有变化。',
  'mistake.compressed-body.fix': '请不要压缩 body。',
  'mistake.compressed-body.evidence':
    'body 经过压缩，或 Content-Encoding 表明如此。各个库的压缩结果不同，无法算出另一种形式：请解压 body 后再试。',

  'mistake.multipart-body.title': 'multipart body',
  'mistake.multipart-body.cause': '客户端的库在签名之后才为 multipart body 随机生成分隔符。',
  'mistake.multipart-body.fix': '请先生成完整的 multipart body，再对包括分隔符在内的全部字节签名。',
  'mistake.multipart-body.evidence':
    'body 是 multipart，分隔符是随机的，签名时的字节只能由客户端提供。',
};

/** What is said about something else in the place of the body. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zh };
