import type { Words } from '#core/messages.ts';

/** What is said of digests that were printed in ways of their own. `base64` is `missing` where that step is left out. */

const en = {
  'mistake.openssl-label-encoded.title': 'The label of a command-line tool in the signature',
  'mistake.openssl-label-encoded.cause':
    'The client encoded what a tool prints beside the digits ({label}) together with the digits{case, select, upper { in upper case} other {}}{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.openssl-label-encoded.fix':
    'Cut the digits out of the tool’s output before you encode them.',

  'mistake.hex-with-dashes.title': 'Dashes between the hex digits',
  'mistake.hex-with-dashes.cause':
    'The client wrote the digest as {case, select, upper {upper-case} other {lower-case}} hex with dashes between the bytes{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.hex-with-dashes.fix': 'Remove the dashes and use lower case.',

  'mistake.hex-with-separators.title': 'Separators between the hex digits',
  'mistake.hex-with-separators.cause':
    'The client wrote the digest as {case, select, upper {upper-case} other {lower-case}} hex with “{separator}” between the bytes{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.hex-with-separators.fix':
    'Write the hex digits with nothing between them, in lower case.',

  'mistake.hex-with-mark.title': 'A mark of the number base at the hex digits',
  'mistake.hex-with-mark.cause':
    'The client wrote the digest as {case, select, upper {upper-case} other {lower-case}} hex with {mark} at it{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.hex-with-mark.fix': 'Write the hex digits alone, in lower case.',

  'mistake.hex-without-zero-padding.title': 'Hex without leading zeros',
  'mistake.hex-without-zero-padding.cause':
    'The client wrote each byte of the digest as hex without the zero that bytes below 16 begin with{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.hex-without-zero-padding.fix': 'Write two hex digits for each byte.',

  'mistake.hex-of-signed-bytes.title': 'Hex of negative bytes',
  'mistake.hex-of-signed-bytes.cause':
    'The client printed bytes of 128 and more as negative numbers, so ffffff stands before each of them{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.hex-of-signed-bytes.fix': 'Mask each byte with 0xff and write two digits for it.',

  'mistake.digest-as-number.title': 'The digest printed as a number',
  'mistake.digest-as-number.cause':
    'The client printed the digest as one big number, which loses the zeros at its beginning{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.digest-as-number.fix': 'Pad the hex text with zeros to its full length.',

  'mistake.digest-as-python-repr.title': 'Python’s print of the digest',
  'mistake.digest-as-python-repr.cause':
    'The client encoded what Python prints of the digest’s bytes, with b, quotes and escapes{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.digest-as-python-repr.fix': 'Use hexdigest() and encode its text.',

  'mistake.digest-as-byte-list.title': 'The digest printed as a list of numbers',
  'mistake.digest-as-byte-list.cause':
    'The client printed the bytes of the digest as a list of numbers{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.digest-as-byte-list.fix': 'Write the digest as lower-case hex.',

  'mistake.digest-as-latin-1-text.title': 'The digest taken for text',
  'mistake.digest-as-latin-1-text.cause':
    'The client took each byte of the digest for a character and encoded those as UTF-8{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.digest-as-latin-1-text.fix': 'Keep the digest as bytes and write it as lower-case hex.',

  'mistake.digest-as-utf-8-text.title': 'The digest decoded as UTF-8',
  'mistake.digest-as-utf-8-text.cause':
    'The client decoded the digest as UTF-8 text, which destroys most of its bytes{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.digest-as-utf-8-text.fix': 'Keep the digest as bytes and write it as lower-case hex.',

  'mistake.digest-in-another-base.title': 'The digest in {encoding}',
  'mistake.digest-in-another-base.cause':
    'The client wrote the digest in {encoding}{base64, select, missing {, and left the Base64 step out} other {}}.',
  'mistake.digest-in-another-base.fix': 'Use the documented encoding.',
} as const;

type PrintedWord = keyof typeof en;

const zh: Readonly<Record<PrintedWord, string>> = {
  'mistake.openssl-label-encoded.title': '命令行工具的输出标签混进了签名',
  'mistake.openssl-label-encoded.cause':
    '客户端把工具输出的标签（{label}）和十六进制{case, select, upper {（大写）} other {}}一起做了编码{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.openssl-label-encoded.fix': '编码前先从工具输出里取出十六进制文本。',

  'mistake.hex-with-dashes.title': '十六进制里有连字符',
  'mistake.hex-with-dashes.cause':
    '客户端写出的{case, select, upper {大写} other {小写}}十六进制，字节之间带有连字符{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.hex-with-dashes.fix': '去掉连字符，并使用小写。',

  'mistake.hex-with-separators.title': '十六进制里有分隔符',
  'mistake.hex-with-separators.cause':
    '客户端写出的{case, select, upper {大写} other {小写}}十六进制，字节之间带有“{separator}”{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.hex-with-separators.fix': '十六进制连续书写，中间不加字符，并使用小写。',

  'mistake.hex-with-mark.title': '十六进制带有进制标记',
  'mistake.hex-with-mark.cause':
    '客户端写出的{case, select, upper {大写} other {小写}}十六进制带有 {mark}{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.hex-with-mark.fix': '只写十六进制本身，并使用小写。',

  'mistake.hex-without-zero-padding.title': '十六进制没有补零',
  'mistake.hex-without-zero-padding.cause':
    '客户端逐字节转十六进制时，小于 16 的字节没有补零{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.hex-without-zero-padding.fix': '每个字节写成两位十六进制。',

  'mistake.hex-of-signed-bytes.title': '负数字节的十六进制',
  'mistake.hex-of-signed-bytes.cause':
    '客户端把大于等于 128 的字节当成负数打印，所以前面多了 ffffff{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.hex-of-signed-bytes.fix': '每个字节先与 0xff 做按位与，再写成两位。',

  'mistake.digest-as-number.title': '摘要按整数打印',
  'mistake.digest-as-number.cause':
    '客户端把摘要当成一个大整数打印，开头的零丢失了{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.digest-as-number.fix': '在十六进制文本前补零到完整长度。',

  'mistake.digest-as-python-repr.title': '对摘要的 Python 打印形式做了编码',
  'mistake.digest-as-python-repr.cause':
    '客户端编码的是 Python 打印出来的摘要，带有 b、引号和转义{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.digest-as-python-repr.fix': '用 hexdigest() 得到文本，再编码。',

  'mistake.digest-as-byte-list.title': '摘要打印成了数字列表',
  'mistake.digest-as-byte-list.cause':
    '客户端把摘要的字节打印成了数字列表{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.digest-as-byte-list.fix': '把摘要写成小写十六进制。',

  'mistake.digest-as-latin-1-text.title': '摘要被当成了文本',
  'mistake.digest-as-latin-1-text.cause':
    '客户端把摘要的每个字节当成一个字符，再按 UTF-8 编码{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.digest-as-latin-1-text.fix': '摘要保持为字节，并写成小写十六进制。',

  'mistake.digest-as-utf-8-text.title': '摘要按 UTF-8 解码了',
  'mistake.digest-as-utf-8-text.cause':
    '客户端把摘要当成 UTF-8 文本解码，大部分字节因此损坏{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.digest-as-utf-8-text.fix': '摘要保持为字节，并写成小写十六进制。',

  'mistake.digest-in-another-base.title': '摘要用了 {encoding}',
  'mistake.digest-in-another-base.cause':
    '客户端用 {encoding} 写出了摘要{base64, select, missing {，并且漏了 Base64 这一步} other {}}。',
  'mistake.digest-in-another-base.fix': '使用文档规定的编码。',
};

export const words: Words<PrintedWord> = { en, 'zh-CN': zh };
