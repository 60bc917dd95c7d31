import type {
  MistakeWords,
  TitledId,
} from '#core/explain/mistakes/body/serialised/mistake-words.ts';

const en = {
  'mistake.form-encoded.title': 'A form instead of JSON',
  'mistake.form-encoded.cause':
    'The client signed the payload as a form, as {library} writes it, and this body is JSON.',
  'mistake.form-encoded.fix': 'Serialise the payload to JSON, then sign and send that text.',

  'mistake.percent-encoded.title': 'The whole JSON percent-encoded',
  'mistake.percent-encoded.cause':
    '{form, select, encoded {The client signed the JSON after {library} had percent-encoded it, and this body is the JSON itself.} other {The client signed the JSON itself, and this body is its percent-encoded text.}}',
  'mistake.percent-encoded.fix': 'Put the JSON into the body as it is, without URL encoding.',
} as const;

/** Ids of the mistakes about forms and URL encoding. */
export type FormsId = TitledId<keyof typeof en>;

export const words: MistakeWords<FormsId> = {
  en,
  'zh-CN': {
    'mistake.form-encoded.title': '用表单代替了 JSON',
    'mistake.form-encoded.cause':
      '客户端签的是表单格式（{library} 的输出），而这里的 body 是 JSON。',
    'mistake.form-encoded.fix': '把数据序列化成 JSON，并对这份文本签名、发送。',

    'mistake.percent-encoded.title': '整个 JSON 被 URL 编码',
    'mistake.percent-encoded.cause':
      '{form, select, encoded {客户端签的是经 {library} 编码后的 JSON，而这里的 body 是 JSON 原文。} other {客户端签的是 JSON 原文，而这里的 body 是 URL 编码后的文本。}}',
    'mistake.percent-encoded.fix': 'body 直接放 JSON 原文，不要做 URL 编码。',
  },
};
