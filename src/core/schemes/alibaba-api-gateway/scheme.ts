import { examples } from '#core/schemes/alibaba-api-gateway/examples.ts';
import { fields } from '#core/schemes/alibaba-api-gateway/fields.ts';
import { readRequest } from '#core/schemes/alibaba-api-gateway/read-request.ts';
import { methodOf, recipeOf } from '#core/schemes/alibaba-api-gateway/recipe.ts';
import { words } from '#core/schemes/alibaba-api-gateway/words.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

/**
 * The digest authentication of Alibaba Cloud API Gateway, and of gateways that are built on Higress:
 * X-Ca-Signature = Base64(HMAC-SHA256(AppSecret, method, four headers, the signed headers, path and
 * parameters)). A time stamp, in milliseconds, may be 15 minutes off.
 */
export const alibabaApiGateway: Scheme = {
  id: 'alibaba-api-gateway',
  name: 'Alibaba API Gateway',
  title: 'Alibaba Cloud API Gateway (AppKey and AppSecret)',
  method: 'POST',
  documentation: {
    en: 'https://www.alibabacloud.com/help/doc-detail/29475.htm',
    'zh-CN': 'https://help.aliyun.com/document_detail/29475.html',
  },
  fields,
  recipe: recipeOf({ values: {}, baseUrl: '', path: '/', body: new Uint8Array(0) }),
  adapt: (request) => ({ method: methodOf(request.values), recipe: recipeOf(request) }),
  readRequest,
  accessPoints: [],
  paths: [],
  sendsForms: true,
  examples,
  hints: strayHints(fields.filter(({ kind }) => kind !== 'lines')),
  words: async (locale) => words[locale],
  mistakes: async () =>
    (await import('#core/schemes/alibaba-api-gateway/mistakes/mistakes.ts')).book,
};
