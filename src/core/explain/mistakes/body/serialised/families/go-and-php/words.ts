import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.go-json-encoder.title': 'Go’s json.Encoder, which ends in a newline',
  'mistake.go-json-encoder.cause':
    'The client signed the output of {serializer}, which ends in a newline, and this body is written differently.',
  'mistake.go-json-encoder.fix':
    'Trim the newline that the encoder adds, then sign and send the same bytes.',

  'mistake.go-json-map.title': 'A Go map, which is written with sorted keys',
  'mistake.go-json-map.cause':
    'The client signed the output of {serializer}, which sorts the keys, and this body is written differently.',
  'mistake.go-json-map.fix': 'Sign the same byte slice that goes into http.NewRequest.',

  'mistake.go-json-marshal.title': 'Go’s json.Marshal, which escapes <, > and &',
  'mistake.go-json-marshal.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.go-json-marshal.fix': 'Sign the same byte slice that goes into http.NewRequest.',

  'mistake.php-numeric-check.title': 'PHP’s JSON_NUMERIC_CHECK',
  'mistake.php-numeric-check.cause':
    'The client signed the output of {serializer}, which turns strings that look like numbers into numbers.',
  'mistake.php-numeric-check.fix': 'Drop JSON_NUMERIC_CHECK, then sign and send the same text.',

  'mistake.php-force-object.title': 'PHP’s JSON_FORCE_OBJECT',
  'mistake.php-force-object.cause':
    'The client signed the output of {serializer}, which writes every list as an object.',
  'mistake.php-force-object.fix': 'Drop JSON_FORCE_OBJECT, then sign and send the same text.',

  'mistake.php-serialize-precision.title': 'PHP writing floats with a fixed number of digits',
  'mistake.php-serialize-precision.cause':
    'The client signed the output of {serializer}, which writes 0.1 and the like with other digits.',
  'mistake.php-serialize-precision.fix':
    'Set serialize_precision to -1, then sign and send the same text.',

  'mistake.php-json-encode.title': 'PHP’s json_encode',
  'mistake.php-json-encode.cause':
    'The client signed the output of {serializer}, and this body is written differently.',
  'mistake.php-json-encode.fix':
    'Call json_encode once, then sign that string and pass it on as the body.',
} as const;

/** Ids of the causes that arise in Go and PHP. */
export type GoAndPhpId = TitledId<keyof typeof en>;

export const words: MistakeWords<GoAndPhpId> = {
  en,
  'zh-CN': {
    'mistake.go-json-encoder.title': 'Go 的 json.Encoder，末尾带换行',
    'mistake.go-json-encoder.cause':
      '客户端签的是 {serializer} 的输出，末尾多一个换行，而这里的 body 写法不同。',
    'mistake.go-json-encoder.fix': '去掉 Encoder 追加的换行，并对同样的字节签名、发送。',

    'mistake.go-json-map.title': 'Go 的 map，输出时键被排序',
    'mistake.go-json-map.cause':
      '客户端签的是 {serializer} 的输出，键被排了序，而这里的 body 写法不同。',
    'mistake.go-json-map.fix': '对传给 http.NewRequest 的同一个字节切片签名。',

    'mistake.go-json-marshal.title': 'Go 的 json.Marshal，会转义 <、> 和 &',
    'mistake.go-json-marshal.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.go-json-marshal.fix': '对传给 http.NewRequest 的同一个字节切片签名。',

    'mistake.php-numeric-check.title': 'PHP 的 JSON_NUMERIC_CHECK',
    'mistake.php-numeric-check.cause':
      '客户端签的是 {serializer} 的输出，它把看起来像数字的字符串变成了数字。',
    'mistake.php-numeric-check.fix': '去掉 JSON_NUMERIC_CHECK，并对同一份文本签名、发送。',

    'mistake.php-force-object.title': 'PHP 的 JSON_FORCE_OBJECT',
    'mistake.php-force-object.cause': '客户端签的是 {serializer} 的输出，它把所有列表写成了对象。',
    'mistake.php-force-object.fix': '去掉 JSON_FORCE_OBJECT，并对同一份文本签名、发送。',

    'mistake.php-serialize-precision.title': 'PHP 用固定位数写浮点数',
    'mistake.php-serialize-precision.cause':
      '客户端签的是 {serializer} 的输出，0.1 之类的小数位数不同。',
    'mistake.php-serialize-precision.fix':
      '把 serialize_precision 设为 -1，并对同一份文本签名、发送。',

    'mistake.php-json-encode.title': 'PHP 的 json_encode',
    'mistake.php-json-encode.cause': '客户端签的是 {serializer} 的输出，而这里的 body 写法不同。',
    'mistake.php-json-encode.fix':
      '只调用一次 json_encode，对这个字符串签名，并原样作为 body 发送。',
  },
};
