import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.reindented.title': 'JSON laid out by an editor',
  'mistake.reindented.cause':
    'The client signed the same JSON {indent, select, none {with a space after each comma and colon} tab {indented with tabs} other {indented by {indent} spaces}}{newline, select, crlf { and with Windows line ends} other {}}, and this body is laid out differently.',
  'mistake.reindented.fix': 'Sign the bytes of the file as you send them.',

  'mistake.encoder-newline.title': 'A newline that a serialiser puts at the end',
  'mistake.encoder-newline.cause':
    '{form, select, added {The client signed a newline behind the JSON, as json.Encoder, jq and print write it, and this body has none there.} other {The client signed the JSON without the newline at the end of this body.}}',
  'mistake.encoder-newline.fix': 'Trim the newline before you sign, and send the same bytes.',

  'mistake.white-space-stripped.title': 'White space taken out everywhere',
  'mistake.white-space-stripped.cause':
    'The client took white space out of the text before signing, inside of strings too.',
  'mistake.white-space-stripped.fix': 'Do not touch the text between serialising and signing.',

  'mistake.comments-stripped.title': 'Comments taken out of the JSON',
  'mistake.comments-stripped.cause':
    'The client signed the JSON without the comments that this body has.',
  'mistake.comments-stripped.fix': 'Remove comments from the JSON yourself before signing it.',
} as const;

/** Ids of the mistakes about white space between tokens. */
export type LayoutsId = TitledId<keyof typeof en>;

export const words: MistakeWords<LayoutsId> = {
  en,
  'zh-CN': {
    'mistake.reindented.title': 'JSON 被编辑器重新排版',
    'mistake.reindented.cause':
      '客户端签的是同一份 JSON，但{indent, select, none {逗号和冒号后带空格} tab {用制表符缩进} other {用 {indent} 个空格缩进}}{newline, select, crlf {、换行为 CRLF} other {}}，而这里的 body 排版不同。',
    'mistake.reindented.fix': '直接对实际发送的文件字节签名。',

    'mistake.encoder-newline.title': '序列化时末尾多出的换行',
    'mistake.encoder-newline.cause':
      '{form, select, added {客户端签的 JSON 末尾带一个换行（json.Encoder、jq、print 都会写），而这里的 body 没有。} other {客户端签的 JSON 不含这里 body 末尾的换行。}}',
    'mistake.encoder-newline.fix': '签名前去掉末尾的换行，并发送同样的字节。',

    'mistake.white-space-stripped.title': '所有空白都被去掉',
    'mistake.white-space-stripped.cause':
      '客户端在签名前去掉了文本中的空白，连字符串里的也去掉了。',
    'mistake.white-space-stripped.fix': '序列化之后、签名之前不要再改动文本。',

    'mistake.comments-stripped.title': 'JSON 里的注释被去掉',
    'mistake.comments-stripped.cause': '客户端签的是去掉注释的 JSON，而这里的 body 带有注释。',
    'mistake.comments-stripped.fix': '签名前先自行删掉 JSON 里的注释。',
  },
};
