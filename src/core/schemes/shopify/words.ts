import type { Words } from '#core/messages.ts';

/** What the page says about webhooks of Shopify. */

const en = {
  'shopify.example.signed.title': 'An order signed by Shopify’s library',
  'shopify.example.signed.note':
    'Shopify publishes no sample. This signature was made by its API library for JavaScript.',
} as const;

/** Ids of this scheme's sentences. */
export type ShopifyWord = keyof typeof en;

const zh: Readonly<Record<ShopifyWord, string>> = {
  'shopify.example.signed.title': '由 Shopify 官方库签名的订单',
  'shopify.example.signed.note': 'Shopify 没有公布示例。这个签名由它的 JavaScript API 库生成。',
};

export const words: Words<ShopifyWord> = { en, 'zh-CN': zh };
