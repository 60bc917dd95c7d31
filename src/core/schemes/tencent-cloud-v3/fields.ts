import type { Field } from '#core/schemes/recipe.ts';

/** The headers that the vendor's page signs, and those that its SDKs sign. Of a choice, the first stands for nothing chosen. */
export const signedHeaderSets = ['content-type;host;x-tc-action', 'content-type;host'] as const;
export const methods = ['POST', 'GET'] as const;

const contentTypes = [
  'application/json; charset=utf-8',
  'application/json',
  'application/x-www-form-urlencoded',
];

/** The first label of the domain of each product, those of messages first: https://cloud.tencent.com/document/api. */
const services = [
  ...['sms', 'ses', 'cvm', 'sts', 'cam', 'dnspod', 'vod', 'live', 'trtc', 'cdn', 'cbs', 'vpc'],
  ...['clb', 'cdb', 'redis', 'mongodb', 'scf', 'tke', 'tcr', 'monitor', 'cls', 'ssl', 'billing'],
  ...['ocr', 'asr', 'tts', 'tmt', 'hunyuan'],
];

/** https://cloud.tencent.com/document/api/213/15692 */
const regions = [
  ...['ap-guangzhou', 'ap-shanghai', 'ap-nanjing', 'ap-beijing', 'ap-chengdu', 'ap-chongqing'],
  ...['ap-hongkong', 'ap-singapore', 'ap-jakarta', 'ap-bangkok', 'ap-seoul', 'ap-tokyo'],
  ...['na-siliconvalley', 'na-ashburn', 'sa-saopaulo', 'eu-frankfurt'],
];

/** The common parameters of https://cloud.tencent.com/document/api/213/30652, under the vendor's names. */
export const fields: readonly Field[] = [
  { id: 'secretId', label: 'SecretId', secret: false, kind: 'text' },
  { id: 'secretKey', label: 'SecretKey', secret: true, kind: 'text' },
  {
    id: 'timeStamp',
    label: 'X-TC-Timestamp',
    secret: false,
    kind: 'timestamp-seconds',
    windowSeconds: 300,
  },
  { id: 'service', label: 'Service', secret: false, kind: 'text', options: services },
  { id: 'action', label: 'X-TC-Action', secret: false, kind: 'text' },
  { id: 'version', label: 'X-TC-Version', secret: false, kind: 'text' },
  {
    id: 'region',
    label: 'X-TC-Region',
    secret: false,
    kind: 'text',
    options: regions,
    optional: true,
  },
  {
    id: 'contentType',
    label: 'Content-Type',
    secret: false,
    kind: 'text',
    options: contentTypes,
  },
  {
    id: 'signedHeaders',
    label: 'SignedHeaders',
    secret: false,
    kind: 'choice',
    options: signedHeaderSets,
    optional: true,
  },
  {
    id: 'method',
    label: 'Method',
    secret: false,
    kind: 'choice',
    options: methods,
    optional: true,
  },
  { id: 'token', label: 'X-TC-Token', secret: true, kind: 'text', optional: true },
];
