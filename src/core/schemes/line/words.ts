import type { Words } from '#core/messages.ts';

/** What the page says about webhooks of LINE. */

const en = {
  'line.example.documented.title': 'LINE’s own sample',
  'line.example.documented.note':
    'The channel secret and the body that LINE’s page gives. The published signature is right.',
} as const;

/** Ids of this scheme's sentences. */
export type LineWord = keyof typeof en;

const zh: Readonly<Record<LineWord, string>> = {
  'line.example.documented.title': 'LINE 官方示例',
  'line.example.documented.note': 'LINE 文档给出的 channel secret 和 body，公布的签名是对的。',
};

export const words: Words<LineWord> = { en, 'zh-CN': zh };
