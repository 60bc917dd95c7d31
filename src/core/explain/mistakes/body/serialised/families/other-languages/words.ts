import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.system-text-json.title': 'System.Text.Json with its default escapes',
  'mistake.system-text-json.cause':
    'The client signed the output of {serializer}, which escapes all but ASCII and characters such as &, + and <, and this body is written differently.',
  'mistake.system-text-json.fix':
    'Serialise once, sign that string and send it with StringContent, not with PostAsJsonAsync.',

  'mistake.system-text-json-relaxed.title': 'System.Text.Json with relaxed escapes',
  'mistake.system-text-json-relaxed.cause':
    'The client signed the output of {serializer}, which still escapes emoji and some spaces, and this body is written differently.',
  'mistake.system-text-json-relaxed.fix':
    'Serialise once, sign that string and send it with StringContent.',

  'mistake.newtonsoft-json.title': 'Newtonsoft.Json',
  'mistake.newtonsoft-json.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.newtonsoft-json.fix':
    'Serialise once, sign that string and send it with StringContent; read with DateParseHandling.None.',

  'mistake.rails-to-json.title': 'Rails’ to_json, which escapes <, > and &',
  'mistake.rails-to-json.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.rails-to-json.fix': 'Make the body with JSON.generate, then sign and send that string.',

  'mistake.ruby-json.title': 'Ruby’s JSON.generate',
  'mistake.ruby-json.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.ruby-json.fix': 'Call JSON.generate once, then sign and send that string.',

  'mistake.serde-json.title': 'Rust’s serde_json',
  'mistake.serde-json.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.serde-json.fix': 'Serialise once, then sign and send that string.',

  'mistake.cpp-json.title': 'A C++ JSON library',
  'mistake.cpp-json.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.cpp-json.fix': 'Serialise once, then sign and send that string.',

  'mistake.jq.title': 'jq, which ends its output in a newline',
  'mistake.jq.cause':
    'The client signed the output of {serializer} with its final newline, and this body is written differently.',
  'mistake.jq.fix':
    'Take the output of jq with $(…), which drops the newline, then sign and send it.',

  'mistake.another-serialiser.title': 'Another serialiser',
  'mistake.another-serialiser.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.another-serialiser.fix': 'Serialise once, then sign and send that text.',
} as const;

/** Ids of the causes that arise in other languages. */
export type OtherLanguageId = TitledId<keyof typeof en>;

export const words: MistakeWords<OtherLanguageId> = {
  en,
  'zh-CN': {
    'mistake.system-text-json.title': 'System.Text.Json 的默认转义',
    'mistake.system-text-json.cause':
      '客户端签的是 {serializer} 的输出，它会转义所有非 ASCII 字符以及 &、+、< 等字符，而这里的 body 写法不同。',
    'mistake.system-text-json.fix':
      '只序列化一次，对这个字符串签名，并用 StringContent 发送，不要用 PostAsJsonAsync。',

    'mistake.system-text-json-relaxed.title': 'System.Text.Json 的宽松转义',
    'mistake.system-text-json-relaxed.cause':
      '客户端签的是 {serializer} 的输出，它仍会转义 emoji 和某些空格，而这里的 body 写法不同。',
    'mistake.system-text-json-relaxed.fix':
      '只序列化一次，对这个字符串签名，并用 StringContent 发送。',

    'mistake.newtonsoft-json.title': 'Newtonsoft.Json',
    'mistake.newtonsoft-json.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.newtonsoft-json.fix':
      '只序列化一次，对这个字符串签名，并用 StringContent 发送；读取时用 DateParseHandling.None。',

    'mistake.rails-to-json.title': 'Rails 的 to_json，会转义 <、> 和 &',
    'mistake.rails-to-json.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.rails-to-json.fix': '用 JSON.generate 生成 body，并对这个字符串签名、发送。',

    'mistake.ruby-json.title': 'Ruby 的 JSON.generate',
    'mistake.ruby-json.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.ruby-json.fix': '只调用一次 JSON.generate，并对这个字符串签名、发送。',

    'mistake.serde-json.title': 'Rust 的 serde_json',
    'mistake.serde-json.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.serde-json.fix': '只序列化一次，并对这个字符串签名、发送。',

    'mistake.cpp-json.title': 'C++ 的 JSON 库',
    'mistake.cpp-json.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.cpp-json.fix': '只序列化一次，并对这个字符串签名、发送。',

    'mistake.jq.title': 'jq，输出末尾带换行',
    'mistake.jq.cause':
      '客户端签的是 {serializer} 的输出，包括末尾的换行，而这里的 body 写法不同。',
    'mistake.jq.fix': '用 $(…) 取 jq 的输出以去掉换行，再签名、发送。',

    'mistake.another-serialiser.title': '其他序列化库',
    'mistake.another-serialiser.cause':
      '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.another-serialiser.fix': '只序列化一次，并对这份文本签名、发送。',
  },
};
