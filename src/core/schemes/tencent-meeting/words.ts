import type { Words } from '#core/messages.ts';

/** What the page says about Tencent Meeting. The terms are those of https://cloud.tencent.com/document/product/1095/42413. */

const en = {
  'tencent-meeting.access-point.api': 'Tencent Meeting',
  'tencent-meeting.path.meetings': 'Create a meeting',
  'tencent-meeting.example.create.title': 'Create a meeting',
  'tencent-meeting.example.create.note':
    'The vendor’s placeholder credentials. It publishes no signature; this one follows the steps of its page.',
  'tencent-meeting.example.raw-digest.title': 'A signature of 44 characters',
  'tencent-meeting.example.raw-digest.note':
    'The client put the 32 raw bytes of the HMAC into Base64, not their hexadecimal text.',
} as const;

/** Ids of this scheme's sentences. */
export type TencentMeetingWord = keyof typeof en;

const zh: Readonly<Record<TencentMeetingWord, string>> = {
  'tencent-meeting.access-point.api': '腾讯会议',
  'tencent-meeting.path.meetings': '创建会议',
  'tencent-meeting.example.create.title': '创建会议',
  'tencent-meeting.example.create.note':
    '官方文档的占位凭证。官方没有公布签名，这里的签名按文档步骤算出。',
  'tencent-meeting.example.raw-digest.title': '44 个字符的签名',
  'tencent-meeting.example.raw-digest.note':
    '客户端对 HMAC 的原始 32 字节做了 Base64，而不是对它的十六进制文本。',
};

export const words: Words<TencentMeetingWord> = { en, 'zh-CN': zh };
