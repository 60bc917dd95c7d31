import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.member-added-after-signing.title': 'A member added after signing',
  'mistake.member-added-after-signing.cause':
    'The client signed the body without its member {member}, which was added afterwards.',
  'mistake.member-added-after-signing.fix':
    'Complete the body first, serialise it, and sign as the last step.',

  'mistake.member-removed-after-signing.title': 'A member taken out after signing',
  'mistake.member-removed-after-signing.cause':
    'The client signed a body that had the member {member}, which this body has not.',
  'mistake.member-removed-after-signing.fix':
    'Leave out of the body what travels in headers, and change nothing after signing.',

  'mistake.null-members-dropped.title': 'Members that are null left out',
  'mistake.null-members-dropped.cause':
    'The client signed the JSON without the members that are null, and this body has them.',
  'mistake.null-members-dropped.fix':
    'Remove such members before both signing and sending, or have the serialiser write them.',

  'mistake.duplicate-keys.title': 'A key that comes twice',
  'mistake.duplicate-keys.cause':
    'A key comes twice in this body, and the client signed it only once, as most parsers keep it.',
  'mistake.duplicate-keys.fix': 'Write every key once.',

  'mistake.inner-json-quotes.title': 'JSON within JSON, with or without quotes',
  'mistake.inner-json-quotes.cause':
    '{form, select, object {The client signed an object where this body has the same JSON as a string.} other {The client signed a string of JSON where this body has the object itself.}}',
  'mistake.inner-json-quotes.fix':
    'Serialise the inner object to a string once, put that string into the body, and sign what you send.',

  'mistake.inner-json-reserialised.title': 'JSON within JSON, serialised again',
  'mistake.inner-json-reserialised.cause':
    'The client signed the JSON text inside a string as {serializer} writes it, and this body has it written differently.',
  'mistake.inner-json-reserialised.fix':
    'Serialise the inner object once and leave that string as it is.',
} as const;

/** Ids of the mistakes about the members of objects. */
export type MembersId = TitledId<keyof typeof en>;

export const words: MistakeWords<MembersId> = {
  en,
  'zh-CN': {
    'mistake.member-added-after-signing.title': '签名之后又加了成员',
    'mistake.member-added-after-signing.cause':
      '客户端签的 body 没有成员 {member}，它是签名之后才加上的。',
    'mistake.member-added-after-signing.fix': '先把 body 准备完整并序列化，最后一步再签名。',

    'mistake.member-removed-after-signing.title': '签名之后又去掉了成员',
    'mistake.member-removed-after-signing.cause':
      '客户端签的 body 含有成员 {member}，而这里的 body 没有。',
    'mistake.member-removed-after-signing.fix':
      '放在请求头里的内容不要写进 body，签名之后不要再改动。',

    'mistake.null-members-dropped.title': '值为 null 的成员被丢掉',
    'mistake.null-members-dropped.cause':
      '客户端签的 JSON 不含值为 null 的成员，而这里的 body 含有。',
    'mistake.null-members-dropped.fix': '签名和发送前都去掉这些成员，或让序列化库输出它们。',

    'mistake.duplicate-keys.title': '同一个键出现两次',
    'mistake.duplicate-keys.cause':
      '这里的 body 中有键出现了两次，而客户端签的文本里它只出现一次（多数解析器如此处理）。',
    'mistake.duplicate-keys.fix': '每个键只写一次。',

    'mistake.inner-json-quotes.title': 'JSON 里嵌套的 JSON 带不带引号',
    'mistake.inner-json-quotes.cause':
      '{form, select, object {客户端签的是一个对象，而这里的 body 把同样的 JSON 写成字符串。} other {客户端签的是一个 JSON 字符串，而这里的 body 是对象本身。}}',
    'mistake.inner-json-quotes.fix':
      '内层对象只序列化一次，把得到的字符串放进 body，并对实际发送的内容签名。',

    'mistake.inner-json-reserialised.title': 'JSON 里嵌套的 JSON 被重新序列化',
    'mistake.inner-json-reserialised.cause':
      '客户端签的内层 JSON 文本是 {serializer} 的写法，而这里的 body 写法不同。',
    'mistake.inner-json-reserialised.fix': '内层对象只序列化一次，之后不要再改动这个字符串。',
  },
};
