import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/tencent-meeting/examples.ts';
import { words } from '#core/schemes/tencent-meeting/words.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'secretId', label: 'SecretId', secret: false, kind: 'text' },
  { id: 'secretKey', label: 'SecretKey', secret: true, kind: 'text' },
  { id: 'nonce', label: 'X-TC-Nonce', secret: false, kind: 'text' },
  {
    id: 'timeStamp',
    label: 'X-TC-Timestamp',
    secret: false,
    kind: 'timestamp-seconds',
    windowSeconds: 300,
  },
  { id: 'appId', label: 'AppId', secret: false, kind: 'text' },
  { id: 'sdkId', label: 'SdkId', secret: false, kind: 'text', optional: true },
];

/**
 * The REST API of Tencent Meeting for apps of an enterprise: X-TC-Signature = Base64(hex(HMAC-SHA256(
 * SecretKey, method + "\n" + the three X-TC headers as pairs + "\n" + path with query + "\n" + body))).
 * Like TPNS, it puts the hexadecimal text into Base64, not the raw digest. The time stamp may be
 * five minutes off.
 */
export const tencentMeeting: Scheme = {
  id: 'tencent-meeting',
  name: 'Tencent Meeting',
  title: 'Tencent Meeting (VooV Meeting) REST API',
  method: 'POST',
  documentation: {
    en: 'https://cloud.tencent.com/document/product/1095/42413',
    'zh-CN': 'https://cloud.tencent.com/document/product/1095/42413',
  },
  fields,
  recipe: {
    message: [
      { kind: 'field', field: ':method' },
      { kind: 'literal', text: '\nX-TC-Key=' },
      { kind: 'field', field: 'secretId' },
      { kind: 'literal', text: '&X-TC-Nonce=' },
      { kind: 'field', field: 'nonce' },
      { kind: 'literal', text: '&X-TC-Timestamp=' },
      { kind: 'field', field: 'timeStamp' },
      { kind: 'literal', text: '\n' },
      { kind: 'field', field: ':path' },
      { kind: 'literal', text: '\n' },
      { kind: 'body' },
    ],
    key: { field: 'secretKey', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['hex', 'base64'],
    headers: [
      { name: 'X-TC-Key', value: [{ kind: 'field', field: 'secretId' }] },
      { name: 'X-TC-Nonce', value: [{ kind: 'field', field: 'nonce' }] },
      { name: 'X-TC-Timestamp', value: [{ kind: 'field', field: 'timeStamp' }] },
      { name: 'X-TC-Signature', value: [{ kind: 'signature' }] },
      { name: 'AppId', value: [{ kind: 'field', field: 'appId' }] },
      { name: 'SdkId', value: [{ kind: 'field', field: 'sdkId' }] },
    ],
  },
  accessPoints: [{ id: 'api', baseUrl: 'https://api.meeting.qq.com' }],
  paths: [
    {
      id: 'meetings',
      path: '/v1/meetings',
      multipart: false,
      purpose: { id: 'tencent-meeting.path.meetings' },
    },
  ],
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
};
