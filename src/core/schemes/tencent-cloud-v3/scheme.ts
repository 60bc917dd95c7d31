import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/tencent-cloud-v3/examples.ts';
import { fields } from '#core/schemes/tencent-cloud-v3/fields.ts';
import { hints } from '#core/schemes/tencent-cloud-v3/hints.ts';
import { accessPoints } from '#core/schemes/tencent-cloud-v3/hosts.ts';
import { anyRequest, readRequest } from '#core/schemes/tencent-cloud-v3/read-request.ts';
import { canonicalOf, methodOf, recipeFor } from '#core/schemes/tencent-cloud-v3/recipe.ts';
import { words } from '#core/schemes/tencent-cloud-v3/words.ts';

/**
 * Tencent Cloud API 3.0, signature method v3: Signature = hex(HMAC-SHA256(signing key, "TC3-HMAC-SHA256" +
 * time stamp + scope + hash of the canonical request)), the signing key of the UTC day and the service.
 * The server takes a time stamp that is five minutes off.
 */
export const tencentCloudV3: Scheme = {
  id: 'tencent-cloud-v3',
  name: 'Tencent Cloud API 3.0',
  title: 'Tencent Cloud API 3.0 (TC3-HMAC-SHA256)',
  method: 'POST',
  documentation: {
    en: 'https://www.tencentcloud.com/document/product/213/33224',
    'zh-CN': 'https://cloud.tencent.com/document/api/213/30654',
  },
  fields,
  recipe: recipeFor(anyRequest),
  adapt: (request) => ({
    method: methodOf(request.values),
    recipe: recipeFor(canonicalOf(request)),
  }),
  readRequest,
  accessPoints,
  paths: [
    { id: 'root', path: '/', multipart: false, purpose: { id: 'tencent-cloud-v3.path.root' } },
  ],
  examples,
  hints,
  words: async (locale) => words[locale],
  mistakes: async () => (await import('#core/schemes/tencent-cloud-v3/mistakes/mistakes.ts')).book,
};
