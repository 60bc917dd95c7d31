import type { Words } from '#core/messages.ts';

/**
 * What is said of characters around or between those of a signature. `inside`
 * is what stands inside: `own` the right text, `raw` Base64 of the raw digest, `hex` bare hex.
 */

const en = {
  'mistake.signature-as-python-bytes.title': 'Python’s b before the signature',
  'mistake.signature-as-python-bytes.cause':
    'The client wrote the signature as Python prints bytes, with b and quotes around it{inside, select, raw {, and it is Base64 of the raw digest} hex {, and it is bare hex} other {}}.',
  'mistake.signature-as-python-bytes.fix': 'Call .decode() on the bytes of the signature.',

  'mistake.signature-line-wrapped.title': 'Line breaks in the signature',
  'mistake.signature-line-wrapped.cause':
    'The client’s encoder broke the signature into lines{inside, select, raw {, and it is Base64 of the raw digest} hex {, and it is bare hex} other {}}.',
  'mistake.signature-line-wrapped.fix': 'Use the variant of the encoder that writes one line.',

  'mistake.signature-url-encoded.title': 'Signature URL-encoded',
  'mistake.signature-url-encoded.cause':
    'The client URL-encoded the signature{inside, select, raw {, which is Base64 of the raw digest} hex {, which is bare hex} other {}}.',
  'mistake.signature-url-encoded.fix': 'Put the signature into the header as it is.',

  'mistake.signature-in-quotes.title': 'Quotes around the signature',
  'mistake.signature-in-quotes.cause':
    'The client put quotes around the signature{inside, select, raw {, which is Base64 of the raw digest} hex {, which is bare hex} other {}}.',
  'mistake.signature-in-quotes.fix': 'Put the signature into the header without quotes.',

  'mistake.signature-prefix.title': 'A word before the signature',
  'mistake.signature-prefix.cause':
    'The client put the name of a method before the signature, as another API asks for{inside, select, raw {, and the signature is Base64 of the raw digest} hex {, and the signature is bare hex} other {}}.',
  'mistake.signature-prefix.fix': 'Put the signature alone into the header.',

  'mistake.signature-with-header-name.title': 'The header’s name in its value',
  'mistake.signature-with-header-name.cause':
    'The value of the header begins with the header’s own name{inside, select, raw {, and the signature is Base64 of the raw digest} hex {, and the signature is bare hex} other {}}.',
  'mistake.signature-with-header-name.fix': 'Set the signature alone as the value of the header.',

  'mistake.plus-as-space.title': 'Spaces in place of plus signs',
  'mistake.plus-as-space.cause':
    'A form decoder turned each + of the signature into a space{inside, select, raw {, and the signature is Base64 of the raw digest} other {}}.',
  'mistake.plus-as-space.fix': 'Put the signature into the header, not into a query or a form.',
} as const;

type AroundWord = keyof typeof en;

const zh: Readonly<Record<AroundWord, string>> = {
  'mistake.signature-as-python-bytes.title': '签名带着 Python 的 b 前缀',
  'mistake.signature-as-python-bytes.cause':
    '客户端写出的签名是 Python 打印 bytes 的样子，带有 b 和引号{inside, select, raw {，并且是对原始摘要做的 Base64} hex {，并且只是十六进制} other {}}。',
  'mistake.signature-as-python-bytes.fix': '对签名的 bytes 调用 .decode()。',

  'mistake.signature-line-wrapped.title': '签名里有换行',
  'mistake.signature-line-wrapped.cause':
    '客户端的编码器把签名分成了多行{inside, select, raw {，并且是对原始摘要做的 Base64} hex {，并且只是十六进制} other {}}。',
  'mistake.signature-line-wrapped.fix': '改用不换行的编码方式。',

  'mistake.signature-url-encoded.title': '签名做了 URL 编码',
  'mistake.signature-url-encoded.cause':
    '客户端对签名做了 URL 编码{inside, select, raw {，而且是对原始摘要做的 Base64} hex {，而且只是十六进制} other {}}。',
  'mistake.signature-url-encoded.fix': '签名原样放进 header。',

  'mistake.signature-in-quotes.title': '签名两侧有引号',
  'mistake.signature-in-quotes.cause':
    '客户端给签名加了引号{inside, select, raw {，而且是对原始摘要做的 Base64} hex {，而且只是十六进制} other {}}。',
  'mistake.signature-in-quotes.fix': '签名放进 header 时不要加引号。',

  'mistake.signature-prefix.title': '签名前多了方法名',
  'mistake.signature-prefix.cause':
    '客户端按照另一套 API 的习惯，在签名前写了方法名{inside, select, raw {，而且签名是对原始摘要做的 Base64} hex {，而且签名只是十六进制} other {}}。',
  'mistake.signature-prefix.fix': 'header 里只放签名本身。',

  'mistake.signature-with-header-name.title': 'header 的值里带着名称',
  'mistake.signature-with-header-name.cause':
    'header 的值以它自己的名称开头{inside, select, raw {，而且签名是对原始摘要做的 Base64} hex {，而且签名只是十六进制} other {}}。',
  'mistake.signature-with-header-name.fix': 'header 的值只写签名。',

  'mistake.plus-as-space.title': '加号变成了空格',
  'mistake.plus-as-space.cause':
    '表单解码把签名里的 + 变成了空格{inside, select, raw {，而且签名是对原始摘要做的 Base64} other {}}。',
  'mistake.plus-as-space.fix': '签名放在 header 里，不要放进查询参数或表单。',
};

export const words: Words<AroundWord> = { en, 'zh-CN': zh };
