import type { Words } from '#core/messages.ts';

/** What the page says about webhooks of GitHub. */

const en = {
  'github.example.documented.title': 'GitHub’s own sample',
  'github.example.documented.note':
    'The secret and the payload that GitHub prints for testing. The published signature is right.',
  'github.example.rewritten.title': 'A body that the receiver wrote again',
  'github.example.rewritten.note':
    'The receiver parsed the payload and wrote it again before it verified. The signature is that of the bytes that GitHub sent.',
} as const;

/** Ids of this scheme's sentences. */
export type GithubWord = keyof typeof en;

const zh: Readonly<Record<GithubWord, string>> = {
  'github.example.documented.title': 'GitHub 官方示例',
  'github.example.documented.note': 'GitHub 文档给出的测试用密钥和 payload，公布的签名是对的。',
  'github.example.rewritten.title': '接收方重新序列化过的 body',
  'github.example.rewritten.note':
    '接收方先解析 payload，再重新序列化，然后才验签。签名对应的是 GitHub 发出的原始字节。',
};

export const words: Words<GithubWord> = { en, 'zh-CN': zh };
