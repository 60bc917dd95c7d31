import type { Words } from '#core/messages.ts';

/** What the page says about webhooks of Stripe. */

const en = {
  'stripe.example.signed.title': 'An event signed by Stripe’s library',
  'stripe.example.signed.note':
    'Stripe publishes no sample. This header was made by the test function of its Node library.',
  'stripe.example.rewritten.title': 'An event that the receiver wrote again',
  'stripe.example.rewritten.note':
    'A JSON middleware parsed the event before it was verified. Stripe signs the bytes that it sent.',
} as const;

/** Ids of this scheme's sentences. */
export type StripeWord = keyof typeof en;

const zh: Readonly<Record<StripeWord, string>> = {
  'stripe.example.signed.title': '由 Stripe 官方库签名的事件',
  'stripe.example.signed.note': 'Stripe 没有公布示例。这个 header 由它的 Node 库的测试函数生成。',
  'stripe.example.rewritten.title': '接收方重新序列化过的事件',
  'stripe.example.rewritten.note':
    'JSON 中间件在验签之前解析了事件。Stripe 签的是它发出的原始字节。',
};

export const words: Words<StripeWord> = { en, 'zh-CN': zh };
