import type { Words } from '#core/messages.ts';

const en = {
  'mistake.access-id-white-space.title': 'Stray character signed with the id',
  'mistake.access-id-white-space.cause':
    'The client signed the id with {character, select, space {a space} tab {a tab} LF {a line end (LF)} CRLF {a line end (CRLF)} other {an invisible character ({character})}} beside it that the request does not carry.',
  'mistake.access-id-white-space.fix': 'Trim the id where it is read, before it is used.',

  'mistake.access-id-cleaned.title': 'Id signed without its white space',
  'mistake.access-id-cleaned.cause':
    'The client signed the id without white space or invisible characters that the one in the request has.',
  'mistake.access-id-cleaned.fix': 'Trim the id where it is read, before it is used.',

  'mistake.access-id-is-secret.title': 'Secret signed in the place of the id',
  'mistake.access-id-is-secret.cause':
    'The client put the secret into the string to sign, where the id belongs.',
  'mistake.access-id-is-secret.fix':
    'Check the order of the arguments: the id is signed, the secret is the key.',

  'mistake.other-access-id.title': 'Another id signed: {text}',
  'mistake.other-access-id.cause':
    'The client signed {text}, which also stands in the request, in the place of the id.',
  'mistake.other-access-id.fix': 'Take the id and its secret from the same app in the console.',

  'mistake.access-id-formatted.title': 'Id signed as {text}',
  'mistake.access-id-formatted.cause':
    'The client treated the id as a number or a literal and signed it as {text}.',
  'mistake.access-id-formatted.fix': 'Keep the id as text everywhere.',

  'mistake.access-id-not-set.title': 'Id not set when it was signed',
  'mistake.access-id-not-set.cause':
    'The client signed before its id was set, so that it signed “{text}” in its place.',
  'mistake.access-id-not-set.fix': 'Stop with an error where a setting is missing.',
} as const;

const zh: Readonly<Record<keyof typeof en, string>> = {
  'mistake.access-id-white-space.title': '签名的 ID 旁有多余字符',
  'mistake.access-id-white-space.cause':
    '客户端签的 ID 旁带有{character, select, space {空格} tab {制表符} LF {换行（LF）} CRLF {换行（CRLF）} other {不可见字符（{character}）}}，而请求里没有。',
  'mistake.access-id-white-space.fix': '请在读取 ID 时就去掉首尾空白。',

  'mistake.access-id-cleaned.title': '签名的 ID 去掉了空白',
  'mistake.access-id-cleaned.cause': '客户端签的 ID 没有空白或不可见字符，而请求里的 ID 有。',
  'mistake.access-id-cleaned.fix': '请在读取 ID 时就去掉首尾空白。',

  'mistake.access-id-is-secret.title': '把密钥当作 ID 签了名',
  'mistake.access-id-is-secret.cause': '客户端在待签名字符串中本应放 ID 的位置放了密钥。',
  'mistake.access-id-is-secret.fix': '请检查参数顺序：ID 参与拼接，密钥用作 HMAC 的 key。',

  'mistake.other-access-id.title': '签的是另一个 ID：{text}',
  'mistake.other-access-id.cause': '客户端在 ID 的位置签的是请求中另一处的 {text}。',
  'mistake.other-access-id.fix': '请在控制台中从同一个应用取 ID 和密钥。',

  'mistake.access-id-formatted.title': '签名的 ID 写成了 {text}',
  'mistake.access-id-formatted.cause': '客户端把 ID 当作数字或字面量处理，签的是 {text}。',
  'mistake.access-id-formatted.fix': '请始终把 ID 当作文本处理。',

  'mistake.access-id-not-set.title': '签名时 ID 还没有值',
  'mistake.access-id-not-set.cause': '客户端在 ID 赋值之前就签了名，签进去的是“{text}”。',
  'mistake.access-id-not-set.fix': '缺少配置时请直接报错退出。',
};

/** What is said about ids. */
export const words: Words<keyof typeof en> = { en, 'zh-CN': zh };
