import type { Words } from '#core/messages.ts';

/** What the page says about Standard Webhooks. */

const en = {
  'standard-webhooks.example.reference.title': 'The reference libraries’ sample',
  'standard-webhooks.example.reference.note':
    'The values that the libraries of the specification test with. The published signature is right.',
  'standard-webhooks.example.text-key.title': 'The secret used as text',
  'standard-webhooks.example.text-key.note':
    'The sender used the secret as the text that it is. The key is what the Base64 behind whsec_ holds.',
} as const;

/** Ids of this scheme's sentences. */
export type StandardWebhooksWord = keyof typeof en;

const zh: Readonly<Record<StandardWebhooksWord, string>> = {
  'standard-webhooks.example.reference.title': '参考库的示例',
  'standard-webhooks.example.reference.note': '规范的参考库测试所用的值，公布的签名是对的。',
  'standard-webhooks.example.text-key.title': '把密钥当作文本使用',
  'standard-webhooks.example.text-key.note':
    '发送方直接把密钥文本用作密钥。真正的密钥是 whsec_ 之后的 Base64 解码出的字节。',
};

export const words: Words<StandardWebhooksWord> = { en, 'zh-CN': zh };
