import type { Words } from '#core/messages.ts';

const en = {
  'mistake.curl-data-from-file.title': 'curl -d @file took the line ends out',
  'mistake.curl-data-from-file.cause':
    'The client signed the file with its line ends ({lineEnd}), and curl’s -d @file leaves them out, as this body shows.',
  'mistake.curl-data-from-file.fix': 'Give the file to curl with --data-binary.',

  'mistake.body-signed-with-final-line-end.title': 'Line end ({lineEnd}) after the signed body',
  'mistake.body-signed-with-final-line-end.cause':
    'The client signed the body with a line end ({lineEnd}) after it, and the body here has none there.',
  'mistake.body-signed-with-final-line-end.fix':
    'Sign the body without the line end that echo, an editor or an encoder adds.',

  'mistake.body-signed-without-outer-white-space.title': 'White space around the body not signed',
  'mistake.body-signed-without-outer-white-space.cause':
    'The client trimmed the body before signing, and the body here starts or ends with white space.',
  'mistake.body-signed-without-outer-white-space.fix':
    'Trim the body once, before it is signed, and use that text everywhere.',

  'mistake.body-signed-with-outer-white-space.title': 'White space around the signed body',
  'mistake.body-signed-with-outer-white-space.cause':
    'The client signed the body with white space around it, and the body here has less.',
  'mistake.body-signed-with-outer-white-space.fix':
    'Trim the body once, before it is signed, and use that text everywhere.',

  'mistake.line-ends-changed.title': 'Line ends signed as {lineEnd}',
  'mistake.line-ends-changed.cause':
    'The client signed the body with other line ends ({lineEnd}) than the body here has.',
  'mistake.line-ends-changed.fix': 'Settle on one kind of line end before signing.',

  'mistake.line-ends-in-strings-changed.title': 'Line ends inside strings signed as {lineEnd}',
  'mistake.line-ends-in-strings-changed.cause':
    'The client signed other line ends ({lineEnd}) inside the JSON strings than the body here has.',
  'mistake.line-ends-in-strings-changed.fix':
    'Settle on one kind of line end in the texts before the JSON is made.',

  'mistake.body-signed-without-line-ends.title': 'Body signed without its line ends',
  'mistake.body-signed-without-line-ends.cause':
    'The client took the line ends out before signing, and the body here still has them.',
  'mistake.body-signed-without-line-ends.fix': 'Sign the body as it is, line ends included.',

  'mistake.body-signed-with-byte-order-mark.title': 'Byte order mark before the signed body',
  'mistake.body-signed-with-byte-order-mark.cause':
    'The client signed the body with a UTF-8 byte order mark (EF BB BF) before it, and the body here has none.',
  'mistake.body-signed-with-byte-order-mark.fix': 'Write UTF-8 without a byte order mark.',

  'mistake.body-signed-without-byte-order-mark.title': 'Byte order mark not signed',
  'mistake.body-signed-without-byte-order-mark.cause':
    'The client signed the text only, and the body here starts with a UTF-8 byte order mark (EF BB BF).',
  'mistake.body-signed-without-byte-order-mark.fix': 'Write UTF-8 without a byte order mark.',

  'mistake.body-cut-by-characters.title': 'Body cut: its length in characters taken for bytes',
  'mistake.body-cut-by-characters.cause':
    'The client counted characters and signed only the first {count, plural, one {# byte} other {# bytes}} of the {total, number} that the body here has.',
  'mistake.body-cut-by-characters.fix':
    'Count the length of the body in bytes, and sign all of them.',
} as const;

const zh: Readonly<Record<keyof typeof en, string>> = {
  'mistake.curl-data-from-file.title': 'curl -d @文件 去掉了换行',
  'mistake.curl-data-from-file.cause':
    '客户端对含换行（{lineEnd}）的文件签名，而 curl 的 -d @文件 会去掉换行，这里的 body 正是如此。',
  'mistake.curl-data-from-file.fix': '请用 --data-binary 把文件交给 curl。',

  'mistake.body-signed-with-final-line-end.title': '签名的 body 末尾多了换行（{lineEnd}）',
  'mistake.body-signed-with-final-line-end.cause':
    '客户端签名的 body 末尾带有换行（{lineEnd}），而这里的 body 末尾没有。',
  'mistake.body-signed-with-final-line-end.fix':
    '签名时请去掉 echo、编辑器或编码器添加的末尾换行。',

  'mistake.body-signed-without-outer-white-space.title': '首尾空白未参与签名',
  'mistake.body-signed-without-outer-white-space.cause':
    '客户端在签名前去掉了 body 的首尾空白，而这里的 body 首尾带有空白。',
  'mistake.body-signed-without-outer-white-space.fix':
    '请在签名之前统一处理首尾空白，之后始终使用同一份文本。',

  'mistake.body-signed-with-outer-white-space.title': '签名的 body 首尾多了空白',
  'mistake.body-signed-with-outer-white-space.cause':
    '客户端签名的 body 首尾带有空白，而这里的 body 没有这些空白。',
  'mistake.body-signed-with-outer-white-space.fix':
    '请在签名之前统一处理首尾空白，之后始终使用同一份文本。',

  'mistake.line-ends-changed.title': '签名时换行符是 {lineEnd}',
  'mistake.line-ends-changed.cause': '客户端签名的 body 换行符是 {lineEnd}，与这里的 body 不同。',
  'mistake.line-ends-changed.fix': '请在签名前统一换行符。',

  'mistake.line-ends-in-strings-changed.title': '签名时字符串里的换行是 {lineEnd}',
  'mistake.line-ends-in-strings-changed.cause':
    '客户端签名的 JSON 字符串里换行是 {lineEnd}，与这里的 body 不同。',
  'mistake.line-ends-in-strings-changed.fix': '请在生成 JSON 之前统一文本中的换行符。',

  'mistake.body-signed-without-line-ends.title': '签名的 body 去掉了换行',
  'mistake.body-signed-without-line-ends.cause':
    '客户端在签名前去掉了换行，而这里的 body 仍有换行。',
  'mistake.body-signed-without-line-ends.fix': '请对 body 原样签名，包括换行。',

  'mistake.body-signed-with-byte-order-mark.title': '签名的 body 前多了 BOM',
  'mistake.body-signed-with-byte-order-mark.cause':
    '客户端签名的 body 以 UTF-8 BOM（EF BB BF）开头，而这里的 body 没有。',
  'mistake.body-signed-with-byte-order-mark.fix': '请写出不带 BOM 的 UTF-8。',

  'mistake.body-signed-without-byte-order-mark.title': 'BOM 未参与签名',
  'mistake.body-signed-without-byte-order-mark.cause':
    '客户端只对文本签名，而这里的 body 以 UTF-8 BOM（EF BB BF）开头。',
  'mistake.body-signed-without-byte-order-mark.fix': '请写出不带 BOM 的 UTF-8。',

  'mistake.body-cut-by-characters.title': '把字符数当作字节数，body 被截断',
  'mistake.body-cut-by-characters.cause':
    '这里的 body 共 {total, number} 字节，客户端按字符数计算长度，只对前 {count, number} 字节签了名。',
  'mistake.body-cut-by-characters.fix': '请按字节计算 body 长度，并对全部字节签名。',
};

/** What is said about the ends of a body and of its lines. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zh };
