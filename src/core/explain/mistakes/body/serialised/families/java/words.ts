import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.gson-map-doubles.title': 'Gson reading integers as doubles',
  'mistake.gson-map-doubles.cause':
    'The client read JSON into a Map with Gson and signed {serializer}, which writes 1 as 1.0.',
  'mistake.gson-map-doubles.fix':
    'Read into a class with int and long fields, or set the number policy LONG_OR_DOUBLE.',

  'mistake.gson-html-escapes.title': 'Gson’s HTML escapes',
  'mistake.gson-html-escapes.cause':
    'The client signed the output of {serializer}, which escapes <, >, &, = and apostrophes, and this body is written differently.',
  'mistake.gson-html-escapes.fix':
    'Call disableHtmlEscaping() on the GsonBuilder, then sign and send one and the same string.',

  'mistake.gson-plain.title': 'Gson without HTML escapes',
  'mistake.gson-plain.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.gson-plain.fix': 'Call toJson once, then sign and send that string.',

  'mistake.jackson-bytes.title': 'Jackson’s bytes, in which emoji are escaped',
  'mistake.jackson-bytes.cause':
    'The client signed the output of {serializer}, which escapes emoji although Jackson’s strings do not, and this body is written differently.',
  'mistake.jackson-bytes.fix': 'Make the bytes once and send the bytes that you signed.',

  'mistake.jackson-string.title': 'Jackson’s ObjectMapper',
  'mistake.jackson-string.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.jackson-string.fix': 'Call the ObjectMapper once, then sign and send that string.',

  'mistake.fastjson-hash-order.title': 'fastjson putting keys in hash order',
  'mistake.fastjson-hash-order.cause':
    'The client parsed JSON with fastjson and signed it anew; its keys came in the order of a HashMap, and members that are null were left out.',
  'mistake.fastjson-hash-order.fix':
    'Parse with Feature.OrderedField or build a JSONObject(true), then sign and send the same string.',

  'mistake.fastjson.title': 'fastjson',
  'mistake.fastjson.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.fastjson.fix': 'Call toJSONString once, then sign and send that string.',

  'mistake.org-json.title': 'org.json (JSON-java)',
  'mistake.org-json.cause':
    'The client signed the output of {serializer}, which puts keys in hash order, and this body is written differently.',
  'mistake.org-json.fix': 'Call toString once, then sign and send that string.',

  'mistake.android-org-json.title': 'Android’s JSONObject',
  'mistake.android-org-json.cause':
    'The client signed the output of {serializer}, which escapes every slash, and this body is written differently.',
  'mistake.android-org-json.fix': 'Call toString once, then sign and send that string.',

  'mistake.json-simple.title': 'json-simple or json-smart',
  'mistake.json-simple.cause':
    'The client signed the output of {serializer}, which escapes slashes and puts keys in hash order, and this body is written differently.',
  'mistake.json-simple.fix': 'Call toJSONString once, then sign and send that string.',

  'mistake.hutool.title': 'Hutool’s JSONUtil',
  'mistake.hutool.cause':
    'The client signed the output of {serializer}, which leaves out what is null, and this body is written differently.',
  'mistake.hutool.fix': 'Call JSONUtil once, then sign and send that string.',

  'mistake.json-lib.title': 'json-lib',
  'mistake.json-lib.cause':
    'The client signed the output of {serializer}, which turns strings that look like JSON into objects, and this body is written differently.',
  'mistake.json-lib.fix':
    'Use a library that is maintained, then sign and send one and the same string.',
} as const;

/** Ids of the causes that arise in Java. */
export type JavaId = TitledId<keyof typeof en>;

export const words: MistakeWords<JavaId> = {
  en,
  'zh-CN': {
    'mistake.gson-map-doubles.title': 'Gson 把整数读成了 double',
    'mistake.gson-map-doubles.cause':
      '客户端用 Gson 把 JSON 读成 Map，签的是 {serializer}的输出，1 被写成 1.0。',
    'mistake.gson-map-doubles.fix': '读入带 int、long 字段的类，或把数字策略设为 LONG_OR_DOUBLE。',

    'mistake.gson-html-escapes.title': 'Gson 的 HTML 转义',
    'mistake.gson-html-escapes.cause':
      '客户端签的是 {serializer} 的输出，它会转义 <、>、&、= 和单引号，而这里的 body 写法不同。',
    'mistake.gson-html-escapes.fix':
      '在 GsonBuilder 上调用 disableHtmlEscaping()，并对同一个字符串签名、发送。',

    'mistake.gson-plain.title': '不做 HTML 转义的 Gson',
    'mistake.gson-plain.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.gson-plain.fix': '只调用一次 toJson，并对这个字符串签名、发送。',

    'mistake.jackson-bytes.title': 'Jackson 输出字节时转义了 emoji',
    'mistake.jackson-bytes.cause':
      '客户端签的是 {serializer} 的输出；Jackson 输出字节时会转义 emoji，输出字符串时不会，而这里的 body 写法不同。',
    'mistake.jackson-bytes.fix': '只生成一次字节，发送的就是签名的那些字节。',

    'mistake.jackson-string.title': 'Jackson 的 ObjectMapper',
    'mistake.jackson-string.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.jackson-string.fix': '只调用一次 ObjectMapper，并对这个字符串签名、发送。',

    'mistake.fastjson-hash-order.title': 'fastjson 按哈希顺序输出键',
    'mistake.fastjson-hash-order.cause':
      '客户端用 fastjson 解析后重新输出再签名，键变成了 HashMap 的顺序，值为 null 的成员被丢掉。',
    'mistake.fastjson-hash-order.fix':
      '解析时加 Feature.OrderedField，或使用 JSONObject(true)，并对同一个字符串签名、发送。',

    'mistake.fastjson.title': 'fastjson',
    'mistake.fastjson.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.fastjson.fix': '只调用一次 toJSONString，并对这个字符串签名、发送。',

    'mistake.org-json.title': 'org.json（JSON-java）',
    'mistake.org-json.cause':
      '客户端签的是 {serializer} 的输出，键按哈希顺序排列，而这里的 body 写法不同。',
    'mistake.org-json.fix': '只调用一次 toString，并对这个字符串签名、发送。',

    'mistake.android-org-json.title': 'Android 的 JSONObject',
    'mistake.android-org-json.cause':
      '客户端签的是 {serializer} 的输出，它会转义所有斜杠，而这里的 body 写法不同。',
    'mistake.android-org-json.fix': '只调用一次 toString，并对这个字符串签名、发送。',

    'mistake.json-simple.title': 'json-simple 或 json-smart',
    'mistake.json-simple.cause':
      '客户端签的是 {serializer} 的输出，它会转义斜杠，键按哈希顺序排列，而这里的 body 写法不同。',
    'mistake.json-simple.fix': '只调用一次 toJSONString，并对这个字符串签名、发送。',

    'mistake.hutool.title': 'Hutool 的 JSONUtil',
    'mistake.hutool.cause':
      '客户端签的是 {serializer} 的输出，它会丢掉值为 null 的内容，而这里的 body 写法不同。',
    'mistake.hutool.fix': '只调用一次 JSONUtil，并对这个字符串签名、发送。',

    'mistake.json-lib.title': 'json-lib',
    'mistake.json-lib.cause':
      '客户端签的是 {serializer} 的输出，它会把像 JSON 的字符串变成对象，而这里的 body 写法不同。',
    'mistake.json-lib.fix': '换用仍在维护的库，并对同一个字符串签名、发送。',
  },
};
