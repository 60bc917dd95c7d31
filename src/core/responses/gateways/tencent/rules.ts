import { tencentWords } from '#core/responses/gateways/tencent/words.ts';
import { code, type Family, match, words } from '#core/responses/rule.ts';

const cloudApiCodes = 'https://www.tencentcloud.com/document/product/628/36663';
const gatewayCodes = 'https://www.tencentcloud.com/document/product/628/31717';

/** Tencent Cloud: the API of its products (v3) and its API Gateway. */
export const tencent: Family = {
  id: 'tencent',
  words: tencentWords,
  rules: [
    {
      id: 'tencent.signature',
      gateway: 'tencent-cloud-api',
      cause: 'signature',
      when: [
        [
          code('AuthFailure.SignatureFailure'),
          code('AuthFailure.InvalidAuthorization'),
          words(
            'the provided credentials could not be validated. please check your signature is correct',
          ),
          words('请求签名验证失败'),
        ],
      ],
      alsoPossible: ['key-unknown-or-expired'],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.clock',
      gateway: 'tencent-cloud-api',
      cause: 'clock',
      when: [[code('AuthFailure.SignatureExpire')]],
      alsoPossible: [],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.key',
      gateway: 'tencent-cloud-api',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('AuthFailure.SecretIdNotFound'),
          code('AuthFailure.InvalidSecretId'),
          code('AuthFailure.TokenFailure'),
          words('the secretid is not found'),
        ],
      ],
      alsoPossible: [],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.permission',
      gateway: 'tencent-cloud-api',
      cause: 'permission',
      when: [
        [
          code('AuthFailure.UnauthorizedOperation'),
          words('check your cam policies'),
          match(/\bUnauthorizedOperation\.\w{1,60}/),
        ],
      ],
      alsoPossible: [],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.mfa',
      gateway: 'tencent-cloud-api',
      cause: 'permission',
      when: [[code('AuthFailure.MFAFailure')]],
      alsoPossible: [],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.rate',
      gateway: 'tencent-cloud-api',
      cause: 'rate-limit',
      when: [
        [code('RequestLimitExceeded'), match(/\bRequestLimitExceeded\.\w{1,60}/)],
        [
          words('tencentcloud'),
          words('which exceeds the frequency limit'),
          words('频率上限'),
          words('"response"'),
        ],
      ],
      alsoPossible: [],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.seen',
      gateway: 'tencent-cloud-api',
      cause: 'undecided',
      when: [[words('tencentcloudsdk'), words('tencentcloudapi.com')]],
      isHint: true,
      alsoPossible: ['signature', 'permission'],
      source: cloudApiCodes,
    },
    {
      id: 'tencent.gateway-mismatch',
      gateway: 'tencent-api-gateway',
      cause: 'signature',
      when: [[words('hmac signature does not match, server stringtosign')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-clock',
      gateway: 'tencent-api-gateway',
      cause: 'clock',
      when: [[words('the x-date header is out of date')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-format',
      gateway: 'tencent-api-gateway',
      cause: 'signature',
      when: [
        [
          words('a validate authorization header is required'),
          words('a valid x-date header is required'),
          words('hmac id or signature missing'),
          words('authorization headers is invalidate'),
          words('hmac authorization format error'),
          match(/\bHMAC algorithm .{1,60} not supported/),
        ],
      ],
      alsoPossible: ['clock'],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-key',
      gateway: 'tencent-api-gateway',
      cause: 'key-unknown-or-expired',
      when: [[words('hmac apikey is invalid for api')]],
      alsoPossible: ['permission'],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-plan',
      gateway: 'tencent-api-gateway',
      cause: 'permission',
      when: [[words('found no validate usage plan')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-ip',
      gateway: 'tencent-api-gateway',
      cause: 'ip-or-waf',
      when: [
        [
          words('endpoint ip address is not allowed'),
          words('cannot identify the client ip address'),
        ],
      ],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-route',
      gateway: 'tencent-api-gateway',
      cause: 'wrong-endpoint',
      when: [[words('there is no api match')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-quota',
      gateway: 'tencent-api-gateway',
      cause: 'rate-limit',
      when: [[words('api quota exceeded')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'tencent.gateway-cors',
      gateway: 'tencent-api-gateway',
      cause: 'cors',
      when: [[words('req is cross origin, api')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
  ],
};
