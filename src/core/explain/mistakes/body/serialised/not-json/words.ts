import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.object-as-text.title': 'An object put into the string to sign',
  'mistake.object-as-text.cause':
    'The client put an object into the string to sign where its JSON was wanted, so that {text} was signed.',
  'mistake.object-as-text.fix': 'Serialise the object to JSON first, then sign and send that text.',

  'mistake.python-bytes-repr.title': 'Python bytes printed as text',
  'mistake.python-bytes-repr.cause':
    'The client put bytes into a Python string, so that the letter b and quotes around the body were signed too.',
  'mistake.python-bytes-repr.fix': 'Call decode() on the bytes, or join bytes with bytes.',

  'mistake.byte-list.title': 'A list of byte values',
  'mistake.byte-list.cause':
    'The client signed the bytes of the body as a list of numbers, as {language} prints them.',
  'mistake.byte-list.fix': 'Turn the bytes into text, or give the bytes themselves to the HMAC.',

  'mistake.json-quoted-again.title': 'A JSON text in quotes',
  'mistake.json-quoted-again.cause':
    '{form, select, quoted {The client signed the JSON text as a JSON string, with quotes around it, as {serializer} writes one.} other {The client signed the JSON text itself, and this body is that text as a JSON string.}}',
  'mistake.json-quoted-again.fix':
    'Serialise once; a text that is JSON already must not be serialised.',

  'mistake.shell-quoting.title': 'Characters that a shell took away',
  'mistake.shell-quoting.cause':
    'A shell changed quotes, backslashes or dollar signs of the JSON before the client signed it.',
  'mistake.shell-quoting.fix': 'Keep the body in a file, and both sign and send that file.',
} as const;

/** Ids of the mistakes that sign something that is not JSON. */
export type NotJsonId = TitledId<keyof typeof en>;

export const words: MistakeWords<NotJsonId> = {
  en,
  'zh-CN': {
    'mistake.object-as-text.title': '把对象直接拼进待签名字符串',
    'mistake.object-as-text.cause':
      '客户端把对象本身而不是它的 JSON 拼进待签名字符串，签的是 {text} 的结果。',
    'mistake.object-as-text.fix': '先把对象序列化成 JSON，再对这份文本签名、发送。',

    'mistake.python-bytes-repr.title': 'Python 的 bytes 被当作文本打印',
    'mistake.python-bytes-repr.cause':
      '客户端把 bytes 拼进了 Python 字符串，body 外面的字母 b 和引号也被签了名。',
    'mistake.python-bytes-repr.fix': '对 bytes 调用 decode()，或全部用 bytes 拼接。',

    'mistake.byte-list.title': '字节值列表',
    'mistake.byte-list.cause': '客户端签的是 body 各字节的数值列表，即 {language} 打印出来的样子。',
    'mistake.byte-list.fix': '把字节转成文本，或把字节本身交给 HMAC。',

    'mistake.json-quoted-again.title': 'JSON 文本又加了一层引号',
    'mistake.json-quoted-again.cause':
      '{form, select, quoted {客户端把 JSON 文本当作 JSON 字符串签名，外面多了一层引号，即 {serializer} 的写法。} other {客户端签的是 JSON 文本本身，而这里的 body 把它写成了 JSON 字符串。}}',
    'mistake.json-quoted-again.fix': '只序列化一次；已经是 JSON 的文本不要再序列化。',

    'mistake.shell-quoting.title': '被 shell 吃掉的字符',
    'mistake.shell-quoting.cause': '客户端签名之前，shell 改动了 JSON 里的引号、反斜杠或美元符号。',
    'mistake.shell-quoting.fix': '把 body 存成文件，签名和发送都用这个文件。',
  },
};
