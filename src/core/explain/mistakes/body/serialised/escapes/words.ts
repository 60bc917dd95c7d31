import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.non-ascii-escapes.title': 'Characters beyond ASCII escaped on one side only',
  'mistake.non-ascii-escapes.cause':
    '{form, select, escaped {The client signed \\u escapes where this body has the characters themselves.} other {The client signed the characters themselves where this body has \\u escapes.}}',
  'mistake.non-ascii-escapes.fix':
    'Serialise once with one choice of escapes, then sign and send that text.',

  'mistake.slash-escapes.title': 'Slashes escaped on one side only',
  'mistake.slash-escapes.cause':
    '{form, select, escaped {The client signed \\/ where this body has a bare slash.} other {The client signed a bare slash where this body has \\/.}}',
  'mistake.slash-escapes.fix':
    'Serialise once, for example with JSON_UNESCAPED_SLASHES, then sign and send that text.',

  'mistake.html-escapes.title': 'HTML characters escaped on one side only',
  'mistake.html-escapes.cause':
    '{form, select, escaped {The client signed escapes such as \\u003c for characters that are special in HTML, and this body has the characters themselves.} other {The client signed characters such as < and & themselves, and this body has escapes for them.}}',
  'mistake.html-escapes.fix':
    'Switch the HTML escapes of the serialiser off, then sign and send one and the same text.',

  'mistake.line-separator-escapes.title':
    'Line separators U+2028 and U+2029 escaped on one side only',
  'mistake.line-separator-escapes.cause':
    '{form, select, escaped {The client signed \\u2028 or \\u2029 where this body has the characters themselves.} other {The client signed U+2028 or U+2029 themselves where this body has escapes.}}',
  'mistake.line-separator-escapes.fix': 'Serialise once, then sign and send that text.',

  'mistake.control-character-escapes.title': 'Backspace and form feed escaped in two ways',
  'mistake.control-character-escapes.cause':
    '{form, select, long {The client signed \\u0008 or \\u000c where this body has \\b or \\f.} other {The client signed short escapes such as \\b and \\n where this body has \\u escapes.}}',
  'mistake.control-character-escapes.fix':
    'Serialise once, in one program, then sign and send that text.',

  'mistake.escape-hex-case.title': 'Upper and lower case in \\u escapes',
  'mistake.escape-hex-case.cause':
    '{form, select, lower {The client signed \\u escapes in lower case where this body has them in upper case.} other {The client signed \\u escapes in upper case where this body has them in lower case.}}',
  'mistake.escape-hex-case.fix': 'Serialise once, in one program, then sign and send that text.',

  'mistake.lone-surrogate.title': 'Half an emoji replaced',
  'mistake.lone-surrogate.cause':
    'A text was cut in the middle of an emoji, and the client signed a replacement for the half that this body still has.',
  'mistake.lone-surrogate.fix': 'Cut texts between whole characters, not between UTF-16 units.',

  'mistake.source-literal.title': 'JSON pasted into a string of source code',
  'mistake.source-literal.cause':
    'The client’s source code holds the JSON in quotes, so the language read the backslash escapes itself and other text was signed.',
  'mistake.source-literal.fix':
    'Read the body from a file or serialise it from data, or use a raw string.',
} as const;

/** Ids of the mistakes about escapes. */
export type EscapesId = TitledId<keyof typeof en>;

export const words: MistakeWords<EscapesId> = {
  en,
  'zh-CN': {
    'mistake.non-ascii-escapes.title': '只有一侧转义了非 ASCII 字符',
    'mistake.non-ascii-escapes.cause':
      '{form, select, escaped {客户端签的是 \\u 转义，而这里的 body 是字符本身。} other {客户端签的是字符本身，而这里的 body 是 \\u 转义。}}',
    'mistake.non-ascii-escapes.fix': '只序列化一次，统一转义方式，并对这份文本签名、发送。',

    'mistake.slash-escapes.title': '只有一侧转义了斜杠',
    'mistake.slash-escapes.cause':
      '{form, select, escaped {客户端签的是 \\/，而这里的 body 是普通斜杠。} other {客户端签的是普通斜杠，而这里的 body 是 \\/。}}',
    'mistake.slash-escapes.fix':
      '只序列化一次（例如使用 JSON_UNESCAPED_SLASHES），并对这份文本签名、发送。',

    'mistake.html-escapes.title': '只有一侧转义了 HTML 特殊字符',
    'mistake.html-escapes.cause':
      '{form, select, escaped {客户端把 HTML 特殊字符签成了 \\u003c 之类的转义，而这里的 body 是字符本身。} other {客户端签的是 <、& 等字符本身，而这里的 body 是转义。}}',
    'mistake.html-escapes.fix': '关闭序列化库的 HTML 转义，并对同一份文本签名、发送。',

    'mistake.line-separator-escapes.title': '只有一侧转义了行分隔符 U+2028、U+2029',
    'mistake.line-separator-escapes.cause':
      '{form, select, escaped {客户端签的是 \\u2028 或 \\u2029 转义，而这里的 body 是字符本身。} other {客户端签的是 U+2028 或 U+2029 字符本身，而这里的 body 是转义。}}',
    'mistake.line-separator-escapes.fix': '只序列化一次，并对这份文本签名、发送。',

    'mistake.control-character-escapes.title': '退格和换页符的两种转义写法',
    'mistake.control-character-escapes.cause':
      '{form, select, long {客户端签的是 \\u0008 或 \\u000c，而这里的 body 是 \\b 或 \\f。} other {客户端签的是 \\b、\\n 等短转义，而这里的 body 是 \\u 转义。}}',
    'mistake.control-character-escapes.fix': '只在一个程序里序列化一次，并对这份文本签名、发送。',

    'mistake.escape-hex-case.title': '\\u 转义的大小写不同',
    'mistake.escape-hex-case.cause':
      '{form, select, lower {客户端签的是小写的 \\u 转义，而这里的 body 是大写。} other {客户端签的是大写的 \\u 转义，而这里的 body 是小写。}}',
    'mistake.escape-hex-case.fix': '只在一个程序里序列化一次，并对这份文本签名、发送。',

    'mistake.lone-surrogate.title': '半个 emoji 被替换',
    'mistake.lone-surrogate.cause':
      '文本在一个 emoji 中间被截断，客户端签的是替换后的字符，而这里的 body 仍保留那半个。',
    'mistake.lone-surrogate.fix': '按完整字符截断文本，不要按 UTF-16 单元截断。',

    'mistake.source-literal.title': 'JSON 被写进了源代码的字符串里',
    'mistake.source-literal.cause':
      '客户端源代码把 JSON 写在引号里，反斜杠转义被编程语言自己解读，签的是另一份文本。',
    'mistake.source-literal.fix': '从文件读取 body，或由数据序列化得到，或使用原始字符串。',
  },
};
