import type { Words } from '#core/messages.ts';

/** What the page says about requests of Slack. */

const en = {
  'slack.example.documented.title': 'Slack’s own sample',
  'slack.example.documented.note':
    'The slash command that Slack’s page works through. The published signature is right.',
  'slack.example.decoded.title': 'A form that the receiver decoded',
  'slack.example.decoded.note':
    'The framework decoded the form before it was verified. Slack signs the form as it was sent.',
} as const;

/** Ids of this scheme's sentences. */
export type SlackWord = keyof typeof en;

const zh: Readonly<Record<SlackWord, string>> = {
  'slack.example.documented.title': 'Slack 官方示例',
  'slack.example.documented.note': 'Slack 文档中的斜杠命令示例，公布的签名是对的。',
  'slack.example.decoded.title': '接收方解码过的表单',
  'slack.example.decoded.note': '框架在验签之前就把表单解码了。Slack 签的是发出时的原始表单。',
};

export const words: Words<SlackWord> = { en, 'zh-CN': zh };
