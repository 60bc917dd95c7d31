import type { Words } from '#core/messages.ts';

/** What is said of signatures of which something is missing. */

const en = {
  'mistake.signature-cut-at-line-end.title': 'Signature cut at a line break',
  'mistake.signature-cut-at-line-end.cause':
    'The client’s encoder broke the signature into lines, and only the first one is here: {length} of {expected} characters{inside, select, raw { of Base64 of the raw digest} hex { of bare hex} other {}}.',
  'mistake.signature-cut-at-line-end.fix': 'Use the variant of the encoder that writes one line.',

  'mistake.signature-cut-short.title': 'A part of a signature',
  'mistake.signature-cut-short.cause':
    'The client handed over {length} of {expected} characters{inside, select, raw { of Base64 of the raw digest} hex { of bare hex} other {}}.',
  'mistake.signature-cut-short.fix':
    'Use all characters of the signature: check the width of columns and buffers.',

  'mistake.signature-letter-case.title': 'Letter case of the signature lost',
  'mistake.signature-letter-case.cause':
    'Something turned the finished signature into {case, select, upper {upper} other {lower}} case.',
  'mistake.signature-letter-case.fix':
    'Hand the signature on as it is: letter case matters in Base64.',

  'mistake.basic-credential-as-signature.title': 'A Basic credential in place of the signature',
  'mistake.basic-credential-as-signature.cause':
    'The client put the id and the secret into Base64 in place of a signature, so the secret went out with the request.',
  'mistake.basic-credential-as-signature.fix':
    'Reset the secret in the console, then use either Basic authentication or a signature.',

  'mistake.secret-as-signature.title': 'The secret in place of the signature',
  'mistake.secret-as-signature.cause':
    'The client used the secret itself as the signature, so the secret went out with the request.',
  'mistake.secret-as-signature.fix':
    'Reset the secret in the console, then compute the signature with it.',
} as const;

type AlteredWord = keyof typeof en;

const zh: Readonly<Record<AlteredWord, string>> = {
  'mistake.signature-cut-at-line-end.title': '签名在换行处被截断',
  'mistake.signature-cut-at-line-end.cause':
    '客户端的编码器把签名分成了多行，这里只有第一行：{inside, select, raw {对原始摘要做的 Base64，} hex {十六进制文本，} other {}}{expected} 个字符中的 {length} 个。',
  'mistake.signature-cut-at-line-end.fix': '改用不换行的编码方式。',

  'mistake.signature-cut-short.title': '签名不完整',
  'mistake.signature-cut-short.cause':
    '客户端只给出了{inside, select, raw {对原始摘要做的 Base64，} hex {十六进制文本，} other {}}{expected} 个字符中的 {length} 个。',
  'mistake.signature-cut-short.fix': '使用签名的全部字符，检查数据库列宽和缓冲区长度。',

  'mistake.signature-letter-case.title': '签名的大小写丢失了',
  'mistake.signature-letter-case.cause':
    '写好的签名被转成了{case, select, upper {大写} other {小写}}。',
  'mistake.signature-letter-case.fix': '签名要原样传递：Base64 区分大小写。',

  'mistake.basic-credential-as-signature.title': '用 Basic 凭证代替了签名',
  'mistake.basic-credential-as-signature.cause':
    '客户端把 ID 和密钥做了 Base64 当作签名，密钥也就随请求发了出去。',
  'mistake.basic-credential-as-signature.fix':
    '先在控制台重置密钥，再选用 Basic 认证或签名中的一种。',

  'mistake.secret-as-signature.title': '直接把密钥当成签名',
  'mistake.secret-as-signature.cause': '客户端把密钥本身当作签名，密钥也就随请求发了出去。',
  'mistake.secret-as-signature.fix': '先在控制台重置密钥，再用它计算签名。',
};

export const words: Words<AlteredWord> = { en, 'zh-CN': zh };
