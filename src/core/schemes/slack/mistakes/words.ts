import type { Words } from '#core/messages.ts';

/** What is said of mistakes with requests of Slack. */

const en = {
  'mistake.slack-form-decoded.title': 'The form was decoded before it was verified',
  'mistake.slack-form-decoded.cause':
    'This body is the form as a framework decoded it. Slack signed it percent-encoded, as it was sent.',
  'mistake.slack-form-decoded.fix':
    'Verify the raw request body, before any middleware parses the form.',
} as const;

type SlackMistakeWord = keyof typeof en;

const zh: Readonly<Record<SlackMistakeWord, string>> = {
  'mistake.slack-form-decoded.title': '验签之前表单已被解码',
  'mistake.slack-form-decoded.cause':
    '这个 body 是框架解码后的表单。Slack 签的是发出时百分号编码的原文。',
  'mistake.slack-form-decoded.fix': '在任何中间件解析表单之前，用原始请求 body 验签。',
};

export const words: Words<SlackMistakeWord> = { en, 'zh-CN': zh };
