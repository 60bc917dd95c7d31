import type { Words } from '#core/messages.ts';

/** What is said of mistakes with API keys. */

const en = {
  'mistake.api-key-extra-word.title': 'A word before the key',
  'mistake.api-key-extra-word.cause': '{written} was sent before the key, as a part of it.',
  'mistake.api-key-extra-word.fix':
    'Send the key alone: the client adds its own word, or none is due.',

  'mistake.api-key-wrapped.title': 'Quotes or brackets around the key',
  'mistake.api-key-wrapped.cause': 'The key was sent as {written}, with those characters.',
  'mistake.api-key-wrapped.fix': 'Take them off where the key is stored.',

  'mistake.api-key-line-end.title': 'A line end or an invisible character at the key',
  'mistake.api-key-line-end.cause': 'The key was sent with {written} at its end or its start.',
  'mistake.api-key-line-end.fix': 'Store the key without a line end, and trim it when it is read.',

  'mistake.api-key-encoded.title': 'The key was encoded',
  'mistake.api-key-encoded.cause':
    'The key was sent in {encoding, select, Base64 {Base64} hex {hexadecimal} other {percent-encoding}}.',
  'mistake.api-key-encoded.fix': 'Decode the stored value, and send the key as it is.',

  'mistake.api-key-placeholder.title': 'A placeholder in place of the key',
  'mistake.api-key-placeholder.cause':
    'What was sent is the name of a variable or a sample text that nobody replaced.',
  'mistake.api-key-placeholder.fix': 'Check that the variable is set where the request is made.',

  'mistake.api-key-cut.title': 'The key was cut',
  'mistake.api-key-cut.cause':
    '{left, select, start {The first characters of the key are missing.} other {The last characters of the key are missing.}}',
  'mistake.api-key-cut.fix': 'Copy the whole key, and check how long it may be where it is stored.',

  'mistake.api-key-other-environment.title': 'The key of another environment',
  'mistake.api-key-other-environment.cause':
    'What was sent names the environment {sent}, and the key here names another one.',
  'mistake.api-key-other-environment.fix': 'Take the key of the environment that is called.',

  'mistake.api-key-other-name.title': 'The key under another name',
  'mistake.api-key-other-name.cause':
    'The gateway looks for the key under one name, and the request carries it under another.',
  'mistake.api-key-other-name.fix': 'Send the key under the name that the gateway documents.',
  'mistake.api-key-other-name.evidence': 'There is {name}, but {due} is due.',
} as const;

type ApiKeyMistakeWord = keyof typeof en;

const zh: Readonly<Record<ApiKeyMistakeWord, string>> = {
  'mistake.api-key-extra-word.title': '密钥前面多了内容',
  'mistake.api-key-extra-word.cause': '密钥前面的 {written} 作为密钥的一部分发出。',
  'mistake.api-key-extra-word.fix': '只填密钥本身：前缀由客户端添加，或者根本不需要。',

  'mistake.api-key-wrapped.title': '密钥带着引号或括号',
  'mistake.api-key-wrapped.cause': '密钥按 {written} 发出，连同这些字符。',
  'mistake.api-key-wrapped.fix': '在保存密钥的地方去掉它们。',

  'mistake.api-key-line-end.title': '密钥带着换行或不可见字符',
  'mistake.api-key-line-end.cause': '密钥首尾带着 {written} 发出。',
  'mistake.api-key-line-end.fix': '保存密钥时不要带换行，读取时去掉首尾空白。',

  'mistake.api-key-encoded.title': '密钥被编码',
  'mistake.api-key-encoded.cause':
    '密钥以{encoding, select, Base64 { Base64 } hex {十六进制} other {百分号编码}}形式发出。',
  'mistake.api-key-encoded.fix': '先解码保存的值，再发送密钥本身。',

  'mistake.api-key-placeholder.title': '发出的是占位符',
  'mistake.api-key-placeholder.cause': '发出的是变量名或没有替换的示例文本。',
  'mistake.api-key-placeholder.fix': '检查发请求的环境里是否设置了这个变量。',

  'mistake.api-key-cut.title': '密钥被截断',
  'mistake.api-key-cut.cause':
    '{left, select, start {密钥开头缺了字符。} other {密钥末尾缺了字符。}}',
  'mistake.api-key-cut.fix': '复制完整的密钥，并检查保存位置的长度限制。',

  'mistake.api-key-other-environment.title': '另一个环境的密钥',
  'mistake.api-key-other-environment.cause': '发出的密钥属于 {sent} 环境，而这里的密钥属于另一个。',
  'mistake.api-key-other-environment.fix': '使用所调用环境的密钥。',

  'mistake.api-key-other-name.title': '密钥的名称不对',
  'mistake.api-key-other-name.cause': '网关按一个名称查找密钥，请求里用的是另一个名称。',
  'mistake.api-key-other-name.fix': '用网关文档规定的名称发送密钥。',
  'mistake.api-key-other-name.evidence': '请求里是 {name}，应当是 {due}。',
};

export const words: Words<ApiKeyMistakeWord> = { en, 'zh-CN': zh };
