import type { Words } from '#core/messages.ts';

/** What the page says about Alibaba Cloud API Gateway. The terms are those of https://help.aliyun.com/document_detail/29475.html. */

const en = {
  'alibaba-api-gateway.example.form.title': 'A form of the gateway’s own tests',
  'alibaba-api-gateway.example.form.note':
    'From the tests of Higress, Alibaba’s open-source gateway. The parameters of the form are signed, sorted, behind the path.',
  'alibaba-api-gateway.example.accept.title': 'An Accept that the library sent',
  'alibaba-api-gateway.example.accept.note':
    'The client signed no Accept, and its HTTP library sent */*. The gateway signs what it receives.',
} as const;

/** Ids of this scheme's sentences. */
export type AlibabaWord = keyof typeof en;

const zh: Readonly<Record<AlibabaWord, string>> = {
  'alibaba-api-gateway.example.form.title': '网关测试用例中的表单请求',
  'alibaba-api-gateway.example.form.note':
    '取自阿里开源网关 Higress 的测试用例。表单参数排序后拼在路径后面参与签名。',
  'alibaba-api-gateway.example.accept.title': 'HTTP 库自动加上的 Accept',
  'alibaba-api-gateway.example.accept.note':
    '客户端签名时 Accept 为空，而 HTTP 库发送了 */*。网关按收到的请求头验签。',
};

export const words: Words<AlibabaWord> = { en, 'zh-CN': zh };
