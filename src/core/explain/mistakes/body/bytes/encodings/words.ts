import type { Words } from '#core/messages.ts';

const en = {
  'mistake.body-signed-as-ascii.title': 'Body signed in ASCII, with ? for all other characters',
  'mistake.body-signed-as-ascii.cause':
    'The client turned the body into ASCII before signing, and ASCII writes ? for every character that it lacks.',
  'mistake.body-signed-as-ascii.fix': 'Sign the UTF-8 bytes of the body.',

  'mistake.body-signed-without-non-ascii.title': 'Body signed without its non-ASCII characters',
  'mistake.body-signed-without-non-ascii.cause':
    'The client dropped every character that is not ASCII before signing.',
  'mistake.body-signed-without-non-ascii.fix': 'Sign the UTF-8 bytes of the body.',

  'mistake.body-signed-in-gbk.title': 'Body signed in {encoding}',
  'mistake.body-signed-in-gbk.cause':
    'The client signed the body in {encoding}, the default encoding of Chinese Windows, not in UTF-8.',
  'mistake.body-signed-in-gbk.fix': 'Name UTF-8 wherever text becomes bytes.',

  'mistake.body-signed-in-latin1.title': 'Body signed in ISO-8859-1',
  'mistake.body-signed-in-latin1.cause':
    'The client signed the body in ISO-8859-1 (Latin-1), which writes ? for every character beyond Western European letters.',
  'mistake.body-signed-in-latin1.fix': 'Name UTF-8 wherever text becomes bytes.',

  'mistake.body-signed-by-low-bytes.title': 'Body signed as a “binary” string',
  'mistake.body-signed-by-low-bytes.cause':
    'The client gave the body to the HMAC as “latin1” or “binary”, which keeps only the low byte of every character.',
  'mistake.body-signed-by-low-bytes.fix': 'Give the HMAC a Buffer, or text with the encoding utf8.',

  'mistake.body-signed-in-windows-1252.title': 'Body signed in Windows-1252',
  'mistake.body-signed-in-windows-1252.cause':
    'The client signed the body in Windows-1252, the default encoding of Western Windows, not in UTF-8.',
  'mistake.body-signed-in-windows-1252.fix': 'Name UTF-8 wherever text becomes bytes.',

  'mistake.body-signed-in-other-code-page.title': 'Body signed in {encoding}',
  'mistake.body-signed-in-other-code-page.cause':
    'The client signed the body in {encoding}, the default encoding of its system, not in UTF-8.',
  'mistake.body-signed-in-other-code-page.fix': 'Name UTF-8 wherever text becomes bytes.',

  'mistake.body-signed-in-utf-16.title': 'Body signed in {encoding}',
  'mistake.body-signed-in-utf-16.cause':
    'The client signed the body in {encoding}, with at least two bytes for each character, not in UTF-8.',
  'mistake.body-signed-in-utf-16.fix': 'Sign the UTF-8 bytes of the body.',

  'mistake.body-signed-misread.title': 'UTF-8 read as {encoding}, then signed',
  'mistake.body-signed-misread.cause':
    'The client read the UTF-8 bytes of the body as {encoding} and signed the garbled text in UTF-8.',
  'mistake.body-signed-misread.fix':
    'Sign the bytes of the body as they are, without decoding them.',

  'mistake.body-written-misread.title': 'Body garbled after signing: UTF-8 read as {encoding}',
  'mistake.body-written-misread.cause':
    'The client signed readable text, but the body here is that text after its UTF-8 bytes were read as {encoding}.',
  'mistake.body-written-misread.fix': 'Put the very bytes that were signed into the request.',

  'mistake.body-written-in-other-encoding.title': 'UTF-8 signed, but the body is {encoding}',
  'mistake.body-written-in-other-encoding.cause':
    'The client signed the body in UTF-8, but the body here is written in {encoding}.',
  'mistake.body-written-in-other-encoding.fix':
    'Make the HTTP client write UTF-8, or give it the bytes that were signed.',

  'mistake.body-signed-with-replacement-characters.title':
    'Characters lost to U+FFFD before signing',
  'mistake.body-signed-with-replacement-characters.cause':
    'The client turned bytes into text in pieces or in the wrong encoding, and signed the replacement characters that came of it.',
  'mistake.body-signed-with-replacement-characters.fix':
    'Collect all bytes first, and sign the bytes.',
} as const;

const zh: Readonly<Record<keyof typeof en, string>> = {
  'mistake.body-signed-as-ascii.title': '按 ASCII 签名，其他字符都变成了 ?',
  'mistake.body-signed-as-ascii.cause':
    '客户端在签名前把 body 转成了 ASCII，ASCII 中没有的字符都写成了 ?。',
  'mistake.body-signed-as-ascii.fix': '请对 body 的 UTF-8 字节签名。',

  'mistake.body-signed-without-non-ascii.title': '签名时丢掉了非 ASCII 字符',
  'mistake.body-signed-without-non-ascii.cause': '客户端在签名前丢弃了所有非 ASCII 字符。',
  'mistake.body-signed-without-non-ascii.fix': '请对 body 的 UTF-8 字节签名。',

  'mistake.body-signed-in-gbk.title': '按 {encoding} 编码签名',
  'mistake.body-signed-in-gbk.cause':
    '客户端对 {encoding} 编码的 body 签名，这是中文 Windows 的默认编码，而不是 UTF-8。',
  'mistake.body-signed-in-gbk.fix': '凡是把文本转成字节的地方，都请明确指定 UTF-8。',

  'mistake.body-signed-in-latin1.title': '按 ISO-8859-1 编码签名',
  'mistake.body-signed-in-latin1.cause':
    '客户端对 ISO-8859-1（Latin-1）编码的 body 签名，西欧字母以外的字符都变成了 ?。',
  'mistake.body-signed-in-latin1.fix': '凡是把文本转成字节的地方，都请明确指定 UTF-8。',

  'mistake.body-signed-by-low-bytes.title': '把 body 当作 binary 字符串签名',
  'mistake.body-signed-by-low-bytes.cause':
    '客户端以 latin1 或 binary 把 body 交给 HMAC，每个字符只留下了低位字节。',
  'mistake.body-signed-by-low-bytes.fix': '请把 Buffer 交给 HMAC，或为文本指定 utf8。',

  'mistake.body-signed-in-windows-1252.title': '按 Windows-1252 编码签名',
  'mistake.body-signed-in-windows-1252.cause':
    '客户端对 Windows-1252 编码的 body 签名，这是西文 Windows 的默认编码，而不是 UTF-8。',
  'mistake.body-signed-in-windows-1252.fix': '凡是把文本转成字节的地方，都请明确指定 UTF-8。',

  'mistake.body-signed-in-other-code-page.title': '按 {encoding} 编码签名',
  'mistake.body-signed-in-other-code-page.cause':
    '客户端对 {encoding} 编码的 body 签名，这是其系统的默认编码，而不是 UTF-8。',
  'mistake.body-signed-in-other-code-page.fix': '凡是把文本转成字节的地方，都请明确指定 UTF-8。',

  'mistake.body-signed-in-utf-16.title': '按 {encoding} 编码签名',
  'mistake.body-signed-in-utf-16.cause':
    '客户端对 {encoding} 编码的 body 签名，每个字符至少占两个字节，而不是 UTF-8。',
  'mistake.body-signed-in-utf-16.fix': '请对 body 的 UTF-8 字节签名。',

  'mistake.body-signed-misread.title': '把 UTF-8 当作 {encoding} 读出后签名',
  'mistake.body-signed-misread.cause':
    '客户端把 body 的 UTF-8 字节当作 {encoding} 读出，又对得到的乱码按 UTF-8 签名。',
  'mistake.body-signed-misread.fix': '请直接对 body 的字节签名，不要先解码。',

  'mistake.body-written-misread.title': '签名后 body 变成乱码：UTF-8 被当作 {encoding}',
  'mistake.body-written-misread.cause':
    '客户端签的是正常文本，而这里的 body 是把它的 UTF-8 字节当作 {encoding} 读出后的结果。',
  'mistake.body-written-misread.fix': '请把签名时用的那些字节原样放进请求。',

  'mistake.body-written-in-other-encoding.title': '签的是 UTF-8，body 却是 {encoding}',
  'mistake.body-written-in-other-encoding.cause':
    '客户端按 UTF-8 对 body 签名，而这里的 body 是 {encoding} 编码。',
  'mistake.body-written-in-other-encoding.fix':
    '请让 HTTP 客户端按 UTF-8 写出 body，或直接把签名时用的字节交给它。',

  'mistake.body-signed-with-replacement-characters.title': '签名前有字符变成了 U+FFFD',
  'mistake.body-signed-with-replacement-characters.cause':
    '客户端分段或用错误的编码把字节转成文本，随后对其中的替换字符（U+FFFD）签了名。',
  'mistake.body-signed-with-replacement-characters.fix': '请先收齐全部字节，再对字节签名。',
};

/** What is said about bodies that were signed or written in another encoding. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zh };
