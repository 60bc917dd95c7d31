import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.json-serialised-twice.title': 'A JSON text that was serialised once more',
  'mistake.json-serialised-twice.cause':
    'The client serialised the payload and then serialised that text again, with {serializer}, so that it signed one long JSON string.',
  'mistake.json-serialised-twice.fix': 'Serialise the payload once and sign that text.',

  'mistake.minified.title': 'White space taken out before signing',
  'mistake.minified.cause':
    'The client signed the JSON without the white space outside its strings, and this body has such white space.',
  'mistake.minified.fix': 'Sign the bytes of the file or template as you send them.',

  'mistake.pretty-printed.title': 'Indented JSON signed',
  'mistake.pretty-printed.cause':
    'The client signed JSON with line breaks and indents, as {serializer} writes it, and this body is laid out differently.',
  'mistake.pretty-printed.fix':
    'Serialise once, keep the text in a variable, and both sign and send that variable.',

  'mistake.top-level-keys-only.title': 'A list of top-level keys used to sort',
  'mistake.top-level-keys-only.cause':
    'The client signed {serializer}, which also drops every nested key that is not a key of the top level.',
  'mistake.top-level-keys-only.fix':
    'Call JSON.stringify without a list of keys; the keys need no sorting.',

  'mistake.keys-sorted.title': 'Keys sorted before signing',
  'mistake.keys-sorted.cause':
    'The client signed JSON with its keys in sorted order, as {serializer} writes it, and this body has them in another order.',
  'mistake.keys-sorted.fix': 'Leave the keys as they are and sign the exact text that you send.',
} as const;

/** Ids of the causes that are known by their look. */
export type AnyLibraryId = TitledId<keyof typeof en>;

export const words: MistakeWords<AnyLibraryId> = {
  en,
  'zh-CN': {
    'mistake.json-serialised-twice.title': 'JSON 文本又被序列化了一次',
    'mistake.json-serialised-twice.cause':
      '客户端把请求体序列化之后，又用 {serializer} 对得到的文本再序列化一次，签的是一整个 JSON 字符串。',
    'mistake.json-serialised-twice.fix': '只序列化一次，并对这份文本签名。',

    'mistake.minified.title': '签名前去掉了空白',
    'mistake.minified.cause':
      '客户端签的是去掉了字符串之外空白的 JSON，而这里的 body 带有这样的空白。',
    'mistake.minified.fix': '直接对实际发送的文件或模板的字节签名。',

    'mistake.pretty-printed.title': '签的是带缩进的 JSON',
    'mistake.pretty-printed.cause':
      '客户端签的是带换行和缩进的 JSON（{serializer} 的输出），而这里的 body 排版不同。',
    'mistake.pretty-printed.fix': '只序列化一次并存入变量，签名和发送都用这个变量。',

    'mistake.top-level-keys-only.title': '用顶层键名列表排序',
    'mistake.top-level-keys-only.cause':
      '客户端签的是 {serializer} 的输出，它会把不在顶层键名列表中的嵌套键全部丢掉。',
    'mistake.top-level-keys-only.fix': '调用 JSON.stringify 时不要传键名列表；键不需要排序。',

    'mistake.keys-sorted.title': '签名前对键排了序',
    'mistake.keys-sorted.cause':
      '客户端签的是按键名排序后的 JSON（{serializer} 的输出），而这里的 body 键的顺序不同。',
    'mistake.keys-sorted.fix': '不要排序，直接对实际发送的文本签名。',
  },
};
