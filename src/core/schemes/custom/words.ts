import type { Words } from '#core/messages.ts';

/** What the page says about a recipe of the user's own. */

const en = {
  'custom.example.colons.title': 'Time and body with a colon between',
  'custom.example.colons.note':
    'A recipe as many webhooks have it: HMAC-SHA256 over the time stamp, a colon and the body. Change the template and see what follows.',
  'custom.example.lines.title': 'A canonical string in lines',
  'custom.example.lines.note':
    'Method, path, time stamp, nonce and the SHA-256 of the body, one per line. The client put the lines together with CRLF.',
  'custom.hint.unknown-placeholder':
    '{name} stands for nothing and is signed as it is typed. These names mean something: {known}',
  'custom.hint.no-placeholder':
    'The template names no value, so every request would have the same string to sign. Put in {example} or another name in braces.',
  'custom.hint.no-header': 'Line {line} is no header. Write it as Name: value.',
  'custom.hint.signature-count':
    '{count, plural, =0 {No header carries the signature. Write {signature} where it goes.} other {The signature stands in # places. Servers read it from one.}}',
  'custom.hint.unknown-choice':
    'This choice is not known here. {text} was taken in its place; choose one of the list.',
} as const;

/** Ids of this scheme's sentences. */
export type CustomWord = keyof typeof en;

const zh: Readonly<Record<CustomWord, string>> = {
  'custom.example.colons.title': '时间戳、冒号、body',
  'custom.example.colons.note':
    '许多 webhook 都这样签：对时间戳、冒号和 body 做 HMAC-SHA256。改一改模板，看看结果如何变化。',
  'custom.example.lines.title': '按行拼成的规范串',
  'custom.example.lines.note':
    '方法、路径、时间戳、nonce 和 body 的 SHA-256 各占一行。这个客户端用 CRLF 连接了各行。',
  'custom.hint.unknown-placeholder': '{name} 不代表任何值，会原样参与签名。可用的名称：{known}',
  'custom.hint.no-placeholder':
    '模板里没有任何取值，所有请求的待签名串都会相同。请加入 {example} 或其他花括号名称。',
  'custom.hint.no-header': '第 {line} 行不是请求头，请写成 Name: value。',
  'custom.hint.signature-count':
    '{count, plural, =0 {没有请求头携带签名，请在相应位置写上 {signature}。} other {签名出现在 # 处，而服务器只读取一处。}}',
  'custom.hint.unknown-choice': '此处不认识这个选项，已按 {text} 处理，请从列表中选择。',
};

export const words: Words<CustomWord> = { en, 'zh-CN': zh };
