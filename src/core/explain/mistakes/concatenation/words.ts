import type { Words } from '#core/messages.ts';

/** What is said of mistakes in the string to sign. */

const en = {
  'mistake.separator-between-parts.title': 'A separator in the string to sign',
  'mistake.separator-between-parts.cause':
    'The client wrote {separator} {place, select, once {once between two parts} behind {between the parts and behind the last} other {between the parts}} of the string to sign.',
  'mistake.separator-between-parts.fix': 'Join the parts with nothing between them.',

  'mistake.plus-signs-between-parts.title': 'Plus signs in the string to sign',
  'mistake.plus-signs-between-parts.cause':
    'The client kept the plus signs of the documented formula as characters of the string to sign.',
  'mistake.plus-signs-between-parts.fix':
    'Join the values themselves: the plus sign of the formula means “followed by”.',

  'mistake.separator-after-message.title': 'Something after the string to sign',
  'mistake.separator-after-message.cause':
    'The client signed {separator} behind the last part of the string to sign.',
  'mistake.separator-after-message.fix': 'End the string to sign with its last part.',

  'mistake.prefix-before-message.title': 'Something before the string to sign',
  'mistake.prefix-before-message.cause':
    'The client put {prefix} before the first part of the string to sign.',
  'mistake.prefix-before-message.fix': 'Begin the string to sign with its first part.',

  'mistake.brackets-around-values.title': 'Brackets of the formula around the values',
  'mistake.brackets-around-values.cause':
    'The client signed {among, select, whole {the whole string to sign} fields {the values before the body} other {each value}} between {brackets}.',
  'mistake.brackets-around-values.fix':
    'Sign the values alone, without the brackets of the formula.',

  'mistake.numbers-added.title': 'Numbers added, not joined',
  'mistake.numbers-added.cause':
    'The client added {left} and {right} as numbers and signed their sum.',
  'mistake.numbers-added.fix': 'Turn both into text before you join them.',

  'mistake.parts-in-another-order.title': 'The parts in another order',
  'mistake.parts-in-another-order.cause': 'The client signed {order}.',
  'mistake.parts-in-another-order.fix':
    'Join the parts in the documented order: {count, plural, =2 {{first, select, body {the body} other {{first}}}, then {second, select, body {the body} other {{second}}}} =3 {{first, select, body {the body} other {{first}}}, then {second, select, body {the body} other {{second}}}, then {third, select, body {the body} other {{third}}}} other {{right}}}.',

  'mistake.body-left-out.title': 'The body left out',
  'mistake.body-left-out.cause': 'The client built the string to sign without the body.',
  'mistake.body-left-out.fix': 'Add the exact bytes of the body to the string to sign.',

  'mistake.field-left-out.title': '{part} left out',
  'mistake.field-left-out.cause': 'The client built the string to sign without {part}.',
  'mistake.field-left-out.fix': 'Put {part} into the string to sign, at its documented place.',

  'mistake.one-part-alone.title': 'Only one part signed',
  'mistake.one-part-alone.cause': 'The client signed the {part} alone.',
  'mistake.one-part-alone.fix': 'Sign all parts, in the documented order.',

  'mistake.part-signed-twice.title': 'A part signed twice',
  'mistake.part-signed-twice.cause': 'The client gave {part} to the MAC twice.',
  'mistake.part-signed-twice.fix':
    'Give each part to the MAC once, and start every request with a new one.',

  'mistake.part-not-set.title': 'A part that was not set',
  'mistake.part-not-set.cause': 'The client signed the text {text} in place of {part}.',
  'mistake.part-not-set.fix': 'Set {part} before you sign, and refuse to sign without it.',

  'mistake.method-or-path-in-message.title': 'Method, host or path in the string to sign',
  'mistake.method-or-path-in-message.cause':
    'The client put {text} into the string to sign{left, select, none {} other { and left {left} out}}.',
  'mistake.method-or-path-in-message.fix': 'Leave method, host and path out of the string to sign.',

  'mistake.secret-in-message.title': '{secret} in the string to sign',
  'mistake.secret-in-message.cause': 'The client made the {secret} a part of the string to sign.',
  'mistake.secret-in-message.fix': 'Use the {secret} as the key only.',

  'mistake.header-in-message.title': 'Another header in the string to sign',
  'mistake.header-in-message.cause':
    'The client put the value of the header {name} into the string to sign.',
  'mistake.header-in-message.fix': 'Leave {name} out of the string to sign.',

  'mistake.key-value-pairs.title': 'Names and values in the string to sign',
  'mistake.key-value-pairs.cause':
    'The client signed name=value pairs{separator, select, none {} other { with {separator} between them}}.',
  'mistake.key-value-pairs.fix': 'Sign the values alone, without their names.',

  'mistake.json-object-of-parts.title': 'A JSON object in place of the string to sign',
  'mistake.json-object-of-parts.cause':
    'The client put the parts into a JSON object and signed that.',
  'mistake.json-object-of-parts.fix': 'Join the values themselves, one after another.',

  'mistake.message-letter-case.title': 'Letter case of the string to sign changed',
  'mistake.message-letter-case.cause':
    'The client turned the whole string to sign into {case, select, upper {upper} other {lower}} case.',
  'mistake.message-letter-case.fix': 'Sign the string to sign as it is.',

  'mistake.message-url-encoded.title': 'String to sign URL-encoded',
  'mistake.message-url-encoded.cause':
    'The client URL-encoded the whole string to sign, as {encoder} does.',
  'mistake.message-url-encoded.fix': 'Sign the string to sign as it is.',
} as const;

type ConcatenationWord = keyof typeof en;

const zh: Readonly<Record<ConcatenationWord, string>> = {
  'mistake.separator-between-parts.title': '待签名字符串里有分隔符',
  'mistake.separator-between-parts.cause':
    '客户端在待签名字符串的{place, select, once {某两部分之间} behind {各部分之间和末尾} other {各部分之间}}写了 {separator}。',
  'mistake.separator-between-parts.fix': '各部分直接相连，中间不加任何字符。',

  'mistake.plus-signs-between-parts.title': '待签名字符串里有加号',
  'mistake.plus-signs-between-parts.cause': '客户端把文档公式里的加号也写进了待签名字符串。',
  'mistake.plus-signs-between-parts.fix': '公式里的加号表示拼接，请直接把各个值连起来。',

  'mistake.separator-after-message.title': '待签名字符串末尾多了字符',
  'mistake.separator-after-message.cause': '客户端在待签名字符串的末尾多签了 {separator}。',
  'mistake.separator-after-message.fix': '待签名字符串到最后一部分为止，后面不加任何字符。',

  'mistake.prefix-before-message.title': '待签名字符串开头多了字符',
  'mistake.prefix-before-message.cause': '客户端在待签名字符串的开头加了 {prefix}。',
  'mistake.prefix-before-message.fix': '待签名字符串从第一部分开始，前面不加任何字符。',

  'mistake.brackets-around-values.title': '值的两侧留着公式里的括号',
  'mistake.brackets-around-values.cause':
    '客户端签名时，{among, select, whole {整个待签名字符串} fields {body 之前的各个值} other {每个值}}两侧带着 {brackets}。',
  'mistake.brackets-around-values.fix': '只对值本身签名，去掉公式里的括号。',

  'mistake.numbers-added.title': '数字做了加法，没有拼接',
  'mistake.numbers-added.cause': '客户端把 {left} 和 {right} 当数字相加，签的是它们的和。',
  'mistake.numbers-added.fix': '先把两者转成字符串，再拼接。',

  'mistake.parts-in-another-order.title': '各部分的顺序不对',
  'mistake.parts-in-another-order.cause': '客户端签的是 {order}。',
  'mistake.parts-in-another-order.fix':
    '按文档规定的顺序拼接：{count, plural, =2 {先 {first}，再 {second}} =3 {先 {first}，再 {second}，最后 {third}} other {{right}}}。',

  'mistake.body-left-out.title': '漏了 body',
  'mistake.body-left-out.cause': '客户端的待签名字符串里没有 body。',
  'mistake.body-left-out.fix': '把 body 的原始字节加进待签名字符串。',

  'mistake.field-left-out.title': '漏了 {part}',
  'mistake.field-left-out.cause': '客户端的待签名字符串里没有 {part}。',
  'mistake.field-left-out.fix': '按文档规定的位置把 {part} 加进待签名字符串。',

  'mistake.one-part-alone.title': '只签了其中一部分',
  'mistake.one-part-alone.cause': '客户端只对 {part} 签了名。',
  'mistake.one-part-alone.fix': '按文档规定的顺序，对所有部分签名。',

  'mistake.part-signed-twice.title': '某一部分签了两次',
  'mistake.part-signed-twice.cause': '客户端把 {part} 两次送进了 HMAC。',
  'mistake.part-signed-twice.fix': '每一部分只送一次，每个请求都新建一个 HMAC 对象。',

  'mistake.part-not-set.title': '某一部分没有赋值',
  'mistake.part-not-set.cause': '客户端签名时，{part} 的位置上是文本 {text}。',
  'mistake.part-not-set.fix': '签名前先给 {part} 赋值，缺少时拒绝签名。',

  'mistake.method-or-path-in-message.title': '待签名字符串里有请求方法、域名或路径',
  'mistake.method-or-path-in-message.cause':
    '客户端把 {text} 写进了待签名字符串{left, select, none {} other {，并且漏了 {left}}}。',
  'mistake.method-or-path-in-message.fix': '请求方法、域名和路径都不参与签名，请去掉。',

  'mistake.secret-in-message.title': '待签名字符串里有 {secret}',
  'mistake.secret-in-message.cause': '客户端把 {secret} 也拼进了待签名字符串。',
  'mistake.secret-in-message.fix': '{secret} 只用作 HMAC 的密钥。',

  'mistake.header-in-message.title': '待签名字符串里有其他 header',
  'mistake.header-in-message.cause': '客户端把 header {name} 的值写进了待签名字符串。',
  'mistake.header-in-message.fix': '从待签名字符串里去掉 {name}。',

  'mistake.key-value-pairs.title': '待签名字符串写成了“名称=值”',
  'mistake.key-value-pairs.cause':
    '客户端签的是“名称=值”的形式{separator, select, none {} other {，各对之间用 {separator} 分隔}}。',
  'mistake.key-value-pairs.fix': '只对值本身签名，不要带名称。',

  'mistake.json-object-of-parts.title': '签的是一个 JSON 对象',
  'mistake.json-object-of-parts.cause': '客户端把各部分放进一个 JSON 对象，对这个对象签了名。',
  'mistake.json-object-of-parts.fix': '把各个值依次直接相连。',

  'mistake.message-letter-case.title': '待签名字符串的大小写变了',
  'mistake.message-letter-case.cause':
    '客户端把整个待签名字符串转成了{case, select, upper {大写} other {小写}}。',
  'mistake.message-letter-case.fix': '待签名字符串保持原样。',

  'mistake.message-url-encoded.title': '待签名字符串做了 URL 编码',
  'mistake.message-url-encoded.cause':
    '客户端对整个待签名字符串做了 URL 编码，与 {encoder} 的结果一致。',
  'mistake.message-url-encoded.fix': '待签名字符串保持原样，不要编码。',
};

export const words: Words<ConcatenationWord> = { en, 'zh-CN': zh };
