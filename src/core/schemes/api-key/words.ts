import type { Words } from '#core/messages.ts';

/** What the page says about API keys. */

const en = {
  'api-key.hint.name':
    'A header’s name holds letters, digits and - or _, with no spaces and no colon.',
  'api-key.hint.name-unused': 'Not used: a bearer token travels in the header Authorization.',
  'api-key.hint.word': 'The word before the key is sent as a part of it.',

  'api-key.example.aws.title': 'AWS API Gateway: x-api-key',
  'api-key.example.apigee.title': 'Apigee: parameter apikey',
  'api-key.example.kong.title': 'Kong, APIPark: header apikey',
  'api-key.example.azure.title': 'Azure API Management',
  'api-key.example.google.title': 'Google: parameter key',
  'api-key.example.bearer.title': 'A bearer token',
  'api-key.example.note': 'The key is invented.',
  'api-key.example.quoted.title': 'A key with its quotes',
  'api-key.example.quoted.note': 'The key came out of a settings file with the quotes around it.',
} as const;

/** Ids of this scheme's sentences. */
export type ApiKeyWord = keyof typeof en;

const zh: Readonly<Record<ApiKeyWord, string>> = {
  'api-key.hint.name': 'header 名称由字母、数字和 - 或 _ 组成，不含空格和冒号。',
  'api-key.hint.name-unused': '不会用到：Bearer 令牌放在 header Authorization 里。',
  'api-key.hint.word': '密钥前面的单词会作为密钥的一部分发出。',

  'api-key.example.aws.title': 'AWS API Gateway 的 x-api-key',
  'api-key.example.apigee.title': 'Apigee 的参数 apikey',
  'api-key.example.kong.title': 'Kong、APIPark 的 header apikey',
  'api-key.example.azure.title': 'Azure API 管理',
  'api-key.example.google.title': 'Google 的参数 key',
  'api-key.example.bearer.title': 'Bearer 令牌',
  'api-key.example.note': '这个密钥是虚构的。',
  'api-key.example.quoted.title': '带着引号的密钥',
  'api-key.example.quoted.note': '密钥从配置文件里取出时带着引号。',
};

export const words: Words<ApiKeyWord> = { en, 'zh-CN': zh };
