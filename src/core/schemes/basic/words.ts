import type { Words } from '#core/messages.ts';

/** What the page says about Basic authentication. The terms are those of RFC 7617. */

const en = {
  'basic.access-point.tpns-guangzhou': 'TPNS, Guangzhou',
  'basic.access-point.tpns-shanghai': 'TPNS, Shanghai',
  'basic.access-point.tpns-hong-kong': 'TPNS, Hong Kong',
  'basic.access-point.tpns-singapore': 'TPNS, Singapore',

  'basic.hint.colon':
    'A user-id cannot hold a colon: servers take what follows the first one for the password.',
  'basic.hint.charset': 'Not ASCII: it is sent in UTF-8, and some servers expect ISO-8859-1 here.',

  'basic.example.tpns.title': 'TPNS with Basic',
  'basic.example.tpns.note':
    'To narrow a 403 of TPNS down, send it once with Basic. If Basic works and Sign fails, signing is at fault. If both fail, check the pair of credentials, the access point, the IP allowlist and whether the app is paid.',
  'basic.example.aladdin.title': 'Sample of RFC 7617',
  'basic.example.aladdin.note':
    'The credentials are right: Aladdin, with the password open sesame.',
  'basic.example.pound.title': 'Sample of RFC 7617, in UTF-8',
  'basic.example.pound.note': 'The pound sign of the password is two bytes in UTF-8.',
  'basic.example.echo.title': 'Credentials encoded with echo',
  'basic.example.echo.note': 'The shell’s echo put a line feed behind the password.',
} as const;

/** Ids of this scheme's sentences. */
export type BasicWord = keyof typeof en;

const zh: Readonly<Record<BasicWord, string>> = {
  'basic.access-point.tpns-guangzhou': 'TPNS 广州',
  'basic.access-point.tpns-shanghai': 'TPNS 上海',
  'basic.access-point.tpns-hong-kong': 'TPNS 中国香港',
  'basic.access-point.tpns-singapore': 'TPNS 新加坡',

  'basic.hint.colon': 'user-id 不能含冒号：服务器会把第一个冒号之后的内容当作密码。',
  'basic.hint.charset': '含非 ASCII 字符：这里按 UTF-8 发送，有些服务器按 ISO-8859-1 解读。',

  'basic.example.tpns.title': '用 Basic 调用 TPNS',
  'basic.example.tpns.note':
    '排查 TPNS 的 403 时，可先用 Basic 发一次。Basic 成功而 Sign 失败，说明签名有误；两者都失败，请检查凭证是否配对、服务接入点、IP 白名单以及应用是否已付费。',
  'basic.example.aladdin.title': 'RFC 7617 示例',
  'basic.example.aladdin.note': '凭证是对的：用户 Aladdin，密码 open sesame。',
  'basic.example.pound.title': 'RFC 7617 示例，UTF-8 编码',
  'basic.example.pound.note': '密码里的英镑符号在 UTF-8 中占两个字节。',
  'basic.example.echo.title': '用 echo 编码的凭证',
  'basic.example.echo.note': 'shell 的 echo 在密码后面加了一个换行符。',
};

export const words: Words<BasicWord> = { en, 'zh-CN': zh };
