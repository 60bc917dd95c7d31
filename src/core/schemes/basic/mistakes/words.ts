import type { Words } from '#core/messages.ts';

/** What is said of mistakes with Basic credentials. */

const en = {
  'mistake.basic-line-feed.title': 'A line feed behind the password',
  'mistake.basic-line-feed.cause':
    'A line feed was encoded along with the credentials, so the server sees another password.',
  'mistake.basic-line-feed.fix': 'Use printf in place of echo, or echo -n, and encode that.',

  'mistake.basic-encoded-twice.title': 'Base64 twice',
  'mistake.basic-encoded-twice.cause':
    'Credentials that were in Base64 already were encoded again.',
  'mistake.basic-encoded-twice.fix':
    'Give the client the user-id and the password as they are, or the encoded pair as the header’s value.',

  'mistake.basic-swapped.title': 'User-id and password swapped',
  'mistake.basic-swapped.cause': 'The password stands before the colon and the user-id behind it.',
  'mistake.basic-swapped.fix': 'Put the user-id first.',

  'mistake.basic-colon-missing.title': 'Colon missing',
  'mistake.basic-colon-missing.cause':
    'User-id and password stand one after the other, with no colon between.',
  'mistake.basic-colon-missing.fix': 'Put one colon between them.',

  'mistake.basic-other-separator.title': 'Another character than the colon',
  'mistake.basic-other-separator.cause': '{separator} stands between user-id and password.',
  'mistake.basic-other-separator.fix': 'Put one colon between them, the one of ASCII.',

  'mistake.basic-one-alone.title': 'The {left} is missing',
  'mistake.basic-one-alone.cause': 'The credentials were encoded without the {left}.',
  'mistake.basic-one-alone.fix': 'Check the variable or the setting that the {left} comes from.',

  'mistake.basic-quoted.title': 'Quotes or brackets around the credentials',
  'mistake.basic-quoted.cause': 'The credentials were encoded as {written}, with those characters.',
  'mistake.basic-quoted.fix': 'Encode user-id and password without anything around them.',

  'mistake.basic-percent-encoded.title': 'Percent-encoded before Base64',
  'mistake.basic-percent-encoded.cause':
    'User-id and password were percent-encoded first. OAuth 2.0 wants that of its clients, Basic does not.',
  'mistake.basic-percent-encoded.fix': 'Encode user-id and password as they are.',

  'mistake.basic-charset.title': 'Another charset than UTF-8',
  'mistake.basic-charset.cause': 'The characters outside of ASCII were written as {charset}.',
  'mistake.basic-charset.fix':
    'Write the credentials in UTF-8, or choose a password of ASCII characters.',

  'mistake.basic-wrapped.title': 'Base64 on several lines',
  'mistake.basic-wrapped.cause':
    '{left, select, yes {The encoder broke the line after {width} characters, and only the first line was sent.} other {The encoder broke the line after {width} characters.}}',
  'mistake.basic-wrapped.fix': 'Let the encoder write one line: base64 -w 0, openssl base64 -A.',

  'mistake.basic-url-alphabet.title': 'Base64 of the URL alphabet',
  'mistake.basic-url-alphabet.cause': 'The credentials hold - and _ where + and / are due.',
  'mistake.basic-url-alphabet.fix': 'Use standard Base64.',

  'mistake.basic-padding-cut.title': 'Base64 without its padding',
  'mistake.basic-padding-cut.cause': 'The = at the end were left out.',
  'mistake.basic-padding-cut.fix': 'Keep the padding: the length is a multiple of four.',

  'mistake.basic-not-encoded.title': 'Not encoded',
  'mistake.basic-not-encoded.cause': 'User-id and password were sent as they are, without Base64.',
  'mistake.basic-not-encoded.fix': 'Encode the pair in Base64, or let the client do it.',

  'mistake.basic-hex.title': 'Hexadecimal in place of Base64',
  'mistake.basic-hex.cause': 'The credentials were written as hexadecimal digits.',
  'mistake.basic-hex.fix': 'Write them in Base64.',

  'mistake.basic-value-percent-encoded.title': 'Percent-encoded behind Base64',
  'mistake.basic-value-percent-encoded.cause': 'The Base64 text was percent-encoded, as in a URL.',
  'mistake.basic-value-percent-encoded.fix': 'Put the Base64 text into the header as it is.',

  'mistake.basic-scheme-word.title': 'The word Basic doubled, missing or other',
  'mistake.basic-scheme-word.cause': '{written} stands before the Base64 text.',
  'mistake.basic-scheme-word.fix': 'Send Basic, one space and the Base64 text.',

  'mistake.basic-cut.title': 'The credentials were cut',
  'mistake.basic-cut.cause': 'The end of the Base64 text is missing.',
  'mistake.basic-cut.fix': 'Copy the whole text, and check how long it may be where it is stored.',

  'mistake.basic-colon-in-user-id.title': 'A colon in the user-id',
  'mistake.basic-colon-in-user-id.cause':
    'Servers end the user-id at the first colon and take the rest for the password.',
  'mistake.basic-colon-in-user-id.fix': 'Use a user-id without a colon.',
  'mistake.basic-colon-in-user-id.evidence': 'The user-id holds a colon.',
} as const;

type BasicMistakeWord = keyof typeof en;

const zh: Readonly<Record<BasicMistakeWord, string>> = {
  'mistake.basic-line-feed.title': '密码后面多了换行符',
  'mistake.basic-line-feed.cause': '换行符和凭证一起被编码，服务器看到的是另一个密码。',
  'mistake.basic-line-feed.fix': '用 printf 或 echo -n 代替 echo，再做编码。',

  'mistake.basic-encoded-twice.title': '做了两次 Base64',
  'mistake.basic-encoded-twice.cause': '已经是 Base64 的凭证又被编码了一次。',
  'mistake.basic-encoded-twice.fix':
    '把原始的 user-id 和密码交给客户端，或把编码好的值直接放进 header。',

  'mistake.basic-swapped.title': 'user-id 和密码颠倒',
  'mistake.basic-swapped.cause': '冒号前是密码，冒号后是 user-id。',
  'mistake.basic-swapped.fix': '把 user-id 放在前面。',

  'mistake.basic-colon-missing.title': '缺少冒号',
  'mistake.basic-colon-missing.cause': 'user-id 和密码直接相连，中间没有冒号。',
  'mistake.basic-colon-missing.fix': '在两者之间放一个冒号。',

  'mistake.basic-other-separator.title': '分隔符不是冒号',
  'mistake.basic-other-separator.cause': 'user-id 和密码之间是 {separator}。',
  'mistake.basic-other-separator.fix': '在两者之间放一个 ASCII 冒号。',

  'mistake.basic-one-alone.title': '缺少 {left}',
  'mistake.basic-one-alone.cause': '编码的凭证里没有 {left}。',
  'mistake.basic-one-alone.fix': '检查 {left} 所取自的变量或配置。',

  'mistake.basic-quoted.title': '凭证带着引号或括号',
  'mistake.basic-quoted.cause': '凭证按 {written} 编码，连同这些字符。',
  'mistake.basic-quoted.fix': '只对 user-id 和密码本身编码。',

  'mistake.basic-percent-encoded.title': 'Base64 之前做了百分号编码',
  'mistake.basic-percent-encoded.cause':
    'user-id 和密码先做了百分号编码。OAuth 2.0 要求客户端这样做，Basic 不要求。',
  'mistake.basic-percent-encoded.fix': '直接对原始的 user-id 和密码编码。',

  'mistake.basic-charset.title': '字符集不是 UTF-8',
  'mistake.basic-charset.cause': 'ASCII 之外的字符按 {charset} 写入。',
  'mistake.basic-charset.fix': '用 UTF-8 写凭证，或改用纯 ASCII 的密码。',

  'mistake.basic-wrapped.title': 'Base64 折成了多行',
  'mistake.basic-wrapped.cause':
    '{left, select, yes {编码器每 {width} 个字符换行，只发出了第一行。} other {编码器每 {width} 个字符换行。}}',
  'mistake.basic-wrapped.fix': '让编码器输出单行：base64 -w 0，openssl base64 -A。',

  'mistake.basic-url-alphabet.title': '用了 URL 字母表的 Base64',
  'mistake.basic-url-alphabet.cause': '应为 + 和 / 的地方是 - 和 _。',
  'mistake.basic-url-alphabet.fix': '使用标准 Base64。',

  'mistake.basic-padding-cut.title': 'Base64 缺少填充',
  'mistake.basic-padding-cut.cause': '末尾的 = 被去掉了。',
  'mistake.basic-padding-cut.fix': '保留填充：长度是 4 的倍数。',

  'mistake.basic-not-encoded.title': '没有编码',
  'mistake.basic-not-encoded.cause': 'user-id 和密码原样发出，没有做 Base64。',
  'mistake.basic-not-encoded.fix': '对凭证做 Base64，或交给客户端去做。',

  'mistake.basic-hex.title': '用十六进制代替了 Base64',
  'mistake.basic-hex.cause': '凭证写成了十六进制。',
  'mistake.basic-hex.fix': '改用 Base64。',

  'mistake.basic-value-percent-encoded.title': 'Base64 之后做了百分号编码',
  'mistake.basic-value-percent-encoded.cause': 'Base64 文本像在 URL 里那样做了百分号编码。',
  'mistake.basic-value-percent-encoded.fix': '把 Base64 文本原样放进 header。',

  'mistake.basic-scheme-word.title': 'Basic 一词重复、缺失或写错',
  'mistake.basic-scheme-word.cause': 'Base64 文本前面是 {written}。',
  'mistake.basic-scheme-word.fix': '发送 Basic、一个空格和 Base64 文本。',

  'mistake.basic-cut.title': '凭证被截断',
  'mistake.basic-cut.cause': 'Base64 文本的末尾缺失。',
  'mistake.basic-cut.fix': '复制完整的文本，并检查保存位置的长度限制。',

  'mistake.basic-colon-in-user-id.title': 'user-id 含有冒号',
  'mistake.basic-colon-in-user-id.cause': '服务器在第一个冒号处结束 user-id，其余部分当作密码。',
  'mistake.basic-colon-in-user-id.fix': '换用不含冒号的 user-id。',
  'mistake.basic-colon-in-user-id.evidence': 'user-id 里有冒号。',
};

export const words: Words<BasicMistakeWord> = { en, 'zh-CN': zh };
