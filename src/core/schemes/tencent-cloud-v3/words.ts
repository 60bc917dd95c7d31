import type { Words } from '#core/messages.ts';

/** What the page says about Tencent Cloud API 3.0. The terms are those of https://cloud.tencent.com/document/api/213/30654. */

const en = {
  'tencent-cloud-v3.access-point.cvm': 'Cloud Virtual Machine (cvm)',
  'tencent-cloud-v3.access-point.sms': 'SMS (sms)',
  'tencent-cloud-v3.access-point.sts': 'Security Token Service (sts)',
  'tencent-cloud-v3.access-point.dnspod': 'DNSPod (dnspod)',
  'tencent-cloud-v3.access-point.vod': 'Video on Demand (vod)',
  'tencent-cloud-v3.path.root': 'Every action; X-TC-Action names it',
  'tencent-cloud-v3.example.documented.title': 'The vendor’s own sample',
  'tencent-cloud-v3.example.documented.note':
    'The request that the vendor’s page works through, with its placeholder credentials. The published signature is right.',
  'tencent-cloud-v3.example.action-case.title': 'An action signed in upper case',
  'tencent-cloud-v3.example.action-case.note':
    'The client put X-TC-Action into the canonical request as it is sent. Values there are in lower case.',
  'tencent-cloud-v3.hint.service':
    'This domain belongs to the service {expected}. The service that is signed must be the same.',
} as const;

/** Ids of this scheme's sentences. */
export type TencentCloudWord = keyof typeof en;

const zh: Readonly<Record<TencentCloudWord, string>> = {
  'tencent-cloud-v3.access-point.cvm': '云服务器（cvm）',
  'tencent-cloud-v3.access-point.sms': '短信（sms）',
  'tencent-cloud-v3.access-point.sts': '安全凭证服务（sts）',
  'tencent-cloud-v3.access-point.dnspod': 'DNSPod 域名解析（dnspod）',
  'tencent-cloud-v3.access-point.vod': '云点播（vod）',
  'tencent-cloud-v3.path.root': '所有接口，由 X-TC-Action 指定',
  'tencent-cloud-v3.example.documented.title': '官方文档示例',
  'tencent-cloud-v3.example.documented.note':
    '官方文档演示的请求，使用文档的示例密钥。公布的签名是对的。',
  'tencent-cloud-v3.example.action-case.title': '接口名没有转成小写',
  'tencent-cloud-v3.example.action-case.note':
    '客户端把 X-TC-Action 原样放进了规范请求串。规范请求串里头部的值要转成小写。',
  'tencent-cloud-v3.hint.service': '这个域名属于产品 {expected}，参与签名的 service 必须与它一致。',
};

export const words: Words<TencentCloudWord> = { en, 'zh-CN': zh };
