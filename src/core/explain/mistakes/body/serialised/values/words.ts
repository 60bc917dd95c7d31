import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.float-zeros.title': 'Numbers with and without .0',
  'mistake.float-zeros.cause':
    '{form, select, dropped {The client signed whole numbers such as 1 where this body has 1.0.} other {The client signed numbers such as 1.0 where this body has 1.}}',
  'mistake.float-zeros.fix': 'Serialise once, in one program, then sign and send that text.',

  'mistake.numbers-reprinted.title': 'Numbers written in another form',
  'mistake.numbers-reprinted.cause':
    'The client signed the numbers as {serializer} prints them, and this body has other digits or exponents.',
  'mistake.numbers-reprinted.fix':
    'Do not parse and serialise the text again between signing and sending.',

  'mistake.big-integers.title': 'Long integers that lost digits or got quotes',
  'mistake.big-integers.cause':
    '{form, select, rounded {The client read integers above 9007199254740991 as floating-point numbers and signed the rounded digits.} other {The client signed long integers in quotes, and this body has them as numbers.}}',
  'mistake.big-integers.fix':
    'Write long ids as strings, or parse them with a reader that keeps all digits.',

  'mistake.numeric-strings.title': 'Numbers in quotes on one side only',
  'mistake.numeric-strings.cause':
    '{form, select, number {The client signed a number where this body has it in quotes.} other {The client signed a number in quotes where this body has it without.}}',
  'mistake.numeric-strings.fix':
    'Give each member its type once, then sign and send the same text.',

  'mistake.literals-respelled.title': 'true, false and null spelled as in another language',
  'mistake.literals-respelled.cause':
    'The client signed true, false or null as {language} spells them, not as JSON does.',
  'mistake.literals-respelled.fix': 'Let a JSON serialiser write the body, not string formatting.',

  'mistake.empty-objects.title': 'Empty objects and empty lists mixed up',
  'mistake.empty-objects.cause':
    '{form, select, array {The client signed an empty list where this body has an empty object.} other {The client signed an empty object where this body has an empty list.}}',
  'mistake.empty-objects.fix':
    'Keep empty objects as objects, in PHP as stdClass, then sign and send the same text.',
} as const;

/** Ids of the mistakes about single values. */
export type ValuesId = TitledId<keyof typeof en>;

export const words: MistakeWords<ValuesId> = {
  en,
  'zh-CN': {
    'mistake.float-zeros.title': '数字带不带 .0',
    'mistake.float-zeros.cause':
      '{form, select, dropped {客户端签的是 1 这样的整数，而这里的 body 写成 1.0。} other {客户端签的是 1.0 这样的数字，而这里的 body 写成 1。}}',
    'mistake.float-zeros.fix': '只在一个程序里序列化一次，并对这份文本签名、发送。',

    'mistake.numbers-reprinted.title': '数字换了一种写法',
    'mistake.numbers-reprinted.cause':
      '客户端签的数字是 {serializer} 的写法，而这里的 body 位数或指数写法不同。',
    'mistake.numbers-reprinted.fix': '签名和发送之间不要再解析、序列化一次。',

    'mistake.big-integers.title': '长整数丢失精度或被加上引号',
    'mistake.big-integers.cause':
      '{form, select, rounded {客户端把大于 9007199254740991 的整数读成浮点数，签的是舍入后的数字。} other {客户端签的长整数带引号，而这里的 body 是数字。}}',
    'mistake.big-integers.fix': '长 ID 用字符串表示，或用能保留全部位数的方式解析。',

    'mistake.numeric-strings.title': '只有一侧给数字加了引号',
    'mistake.numeric-strings.cause':
      '{form, select, number {客户端签的是数字，而这里的 body 给它加了引号。} other {客户端签的是带引号的数字，而这里的 body 没有引号。}}',
    'mistake.numeric-strings.fix': '统一每个成员的类型，并对同一份文本签名、发送。',

    'mistake.literals-respelled.title': 'true、false、null 用了其他语言的写法',
    'mistake.literals-respelled.cause':
      '客户端签的 true、false 或 null 是 {language} 的写法，而不是 JSON 的写法。',
    'mistake.literals-respelled.fix': '用 JSON 序列化库生成 body，不要用字符串拼接。',

    'mistake.empty-objects.title': '空对象和空数组混淆',
    'mistake.empty-objects.cause':
      '{form, select, array {客户端签的是空数组，而这里的 body 是空对象。} other {客户端签的是空对象，而这里的 body 是空数组。}}',
    'mistake.empty-objects.fix':
      '让空对象保持为对象（PHP 中用 stdClass），并对同一份文本签名、发送。',
  },
};
