import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.python-str-dict-quotes-replaced.title':
    'str() of a Python dict with its quotes replaced',
  'mistake.python-str-dict-quotes-replaced.cause':
    'The client turned a Python dict into text with str() and replaced the single quotes, which leaves True, False and None and breaks every apostrophe.',
  'mistake.python-str-dict-quotes-replaced.fix':
    'Make the body with json.dumps, then sign and send that text.',

  'mistake.python-str-dict.title': 'str() of a Python dict',
  'mistake.python-str-dict.cause':
    'The client put a Python dict into the string to sign, so that Python’s own notation with single quotes was signed instead of JSON.',
  'mistake.python-str-dict.fix': 'Call json.dumps first, then sign and send that text.',

  'mistake.flask-jsonify.title': 'Flask’s jsonify',
  'mistake.flask-jsonify.cause':
    'The client signed the output of {serializer}, which sorts the keys, escapes all but ASCII and ends in a newline.',
  'mistake.flask-jsonify.fix': 'Make the body with json.dumps, then sign and send that text.',

  'mistake.json-stringify.title': 'JSON.stringify of the payload',
  'mistake.json-stringify.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.json-stringify.fix':
    'Call JSON.stringify once, keep the text in a variable, and both sign and send that variable.',

  'mistake.python-json-dumps.title': 'Python’s json.dumps with spaces after commas and colons',
  'mistake.python-json-dumps.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.python-json-dumps.fix':
    'Serialise once, sign those bytes and send the same bytes with data=, not with json=.',

  'mistake.python-json-dumps-compact.title': 'Python’s json.dumps without spaces',
  'mistake.python-json-dumps-compact.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.python-json-dumps-compact.fix':
    'Send the bytes that you signed with data=, not with json=.',

  'mistake.orjson.title': 'orjson or msgspec',
  'mistake.orjson.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.orjson.fix': 'Serialise once, then sign and send those bytes.',

  'mistake.ujson.title': 'ujson',
  'mistake.ujson.cause':
    'The client signed the output of {serializer}, which escapes more than other libraries do, and this body is written differently.',
  'mistake.ujson.fix': 'Serialise once, then sign and send that text.',
} as const;

/** Ids of the causes that arise in JavaScript and Python. */
export type ScriptingId = TitledId<keyof typeof en>;

export const words: MistakeWords<ScriptingId> = {
  en,
  'zh-CN': {
    'mistake.python-str-dict-quotes-replaced.title': 'Python dict 的 str() 再替换引号',
    'mistake.python-str-dict-quotes-replaced.cause':
      '客户端用 str() 把 Python dict 转成文本，再把单引号替换成双引号；True、False、None 保持原样，文本中的撇号也被破坏。',
    'mistake.python-str-dict-quotes-replaced.fix':
      '用 json.dumps 生成 body，并对这份文本签名、发送。',

    'mistake.python-str-dict.title': 'Python dict 的 str()',
    'mistake.python-str-dict.cause':
      '客户端把 Python dict 直接拼进了待签名字符串，签的是带单引号的 Python 写法，而不是 JSON。',
    'mistake.python-str-dict.fix': '先调用 json.dumps，再对这份文本签名、发送。',

    'mistake.flask-jsonify.title': 'Flask 的 jsonify',
    'mistake.flask-jsonify.cause':
      '客户端签的是 {serializer} 的输出：键被排序，非 ASCII 字符被转义，末尾多一个换行。',
    'mistake.flask-jsonify.fix': '用 json.dumps 生成 body，并对这份文本签名、发送。',

    'mistake.json-stringify.title': '对数据调用 JSON.stringify 的结果',
    'mistake.json-stringify.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.json-stringify.fix': '只调用一次 JSON.stringify 并存入变量，签名和发送都用这个变量。',

    'mistake.python-json-dumps.title': 'Python json.dumps，逗号和冒号后带空格',
    'mistake.python-json-dumps.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.python-json-dumps.fix':
      '只序列化一次，对这些字节签名，并用 data= 发送同样的字节，不要用 json=。',

    'mistake.python-json-dumps-compact.title': 'Python json.dumps，不带空格',
    'mistake.python-json-dumps-compact.cause':
      '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.python-json-dumps-compact.fix': '用 data= 发送已签名的字节，不要用 json=。',

    'mistake.orjson.title': 'orjson 或 msgspec',
    'mistake.orjson.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.orjson.fix': '只序列化一次，并对这些字节签名、发送。',

    'mistake.ujson.title': 'ujson',
    'mistake.ujson.cause':
      '客户端签的是 {serializer} 的输出，它转义的字符比其他库多，而这里的 body 写法不同。',
    'mistake.ujson.fix': '只序列化一次，并对这份文本签名、发送。',
  },
};
