import { ossMarks } from '#core/responses/gateways/alibaba/oss-marks.ts';
import { alibabaWords } from '#core/responses/gateways/alibaba/words.ts';
import { code, type Family, named, namedBeginning, words } from '#core/responses/rule.ts';

const gatewayCodes = 'https://help.aliyun.com/document_detail/43906.htm';
const openApiCodes = 'https://help.aliyun.com/document_detail/435312.html';
const ossCodes = 'https://help.aliyun.com/knowledge_detail/108790.html';
const ossRefusals =
  'https://www.alibabacloud.com/help/en/oss/how-to-troubleshoot-403-status-code-when-you-access-oss';

/** Alibaba Cloud: API Gateway, the API of its products, and OSS. */
export const alibaba: Family = {
  id: 'alibaba',
  words: alibabaWords,
  rules: [
    {
      id: 'alibaba.gateway-signature',
      gateway: 'alibaba',
      cause: 'signature',
      when: [[words('invalid signature, server stringtosign'), named('x-ca-error-code', 'A403IS')]],
      alsoPossible: [],
      source: 'https://www.alibabacloud.com/help/doc-detail/43799.htm',
    },
    {
      id: 'alibaba.gateway-clock',
      gateway: 'alibaba',
      cause: 'clock',
      when: [[namedBeginning('x-ca-error-message', 'Timestamp Expired', 'Invalid Timestamp')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.gateway-nonce',
      gateway: 'alibaba',
      cause: 'signature',
      when: [[namedBeginning('x-ca-error-message', 'Nonce Used')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.gateway-key',
      gateway: 'alibaba',
      cause: 'key-unknown-or-expired',
      when: [
        [
          named(
            'x-ca-error-code',
            'A400IK',
            'A400MA',
            'A400AC',
            'A401AC',
            'A403EP',
            'B403ME',
            'B403MQ',
            'B403MO',
          ),
          namedBeginning('x-ca-error-message', 'Invalid AppKey'),
        ],
      ],
      alsoPossible: ['permission'],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.gateway-permission',
      gateway: 'alibaba',
      cause: 'permission',
      when: [
        [named('x-ca-error-code', 'I403AA'), namedBeginning('x-ca-error-message', 'Unauthorized')],
      ],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.gateway-rate',
      gateway: 'alibaba',
      cause: 'rate-limit',
      when: [[namedBeginning('x-ca-error-code', 'T429')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.gateway-access',
      gateway: 'alibaba',
      cause: 'ip-or-waf',
      when: [[named('x-ca-error-code', 'A403IP', 'A403VN', 'A403AC', 'A403CO', 'A403IN')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.gateway-route',
      gateway: 'alibaba',
      cause: 'wrong-endpoint',
      when: [[named('x-ca-error-code', 'I404NF', 'I404DO', 'I403PT')]],
      alsoPossible: [],
      source: gatewayCodes,
    },
    {
      id: 'alibaba.signature',
      gateway: 'alibaba',
      cause: 'signature',
      when: [
        [
          words('specified signature is not matched with our calculation'),
          words('the signature we calculated does not match the one you provided'),
        ],
      ],
      alsoPossible: [],
      source: openApiCodes,
    },
    {
      id: 'alibaba.key',
      gateway: 'alibaba',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('InvalidAccessKeyId.NotFound'),
          code('InvalidAccessKeyId.Inactive'),
          words('specified access key is not found'),
        ],
      ],
      alsoPossible: [],
      source: openApiCodes,
    },
    {
      id: 'alibaba.clock',
      gateway: 'alibaba',
      cause: 'clock',
      when: [[code('InvalidTimeStamp.Expired'), code('IllegalTimestamp')]],
      alsoPossible: [],
      source: 'https://developer.aliyun.com/ask/278265',
    },
    {
      id: 'alibaba.ram',
      gateway: 'alibaba',
      cause: 'permission',
      when: [[code('Forbidden.RAM'), words("this api doesn't support ram")]],
      alsoPossible: [],
      source: openApiCodes,
    },
    {
      id: 'alibaba.throttling',
      gateway: 'alibaba',
      cause: 'rate-limit',
      when: [[code('Throttling'), code('Throttling.User'), code('Throttling.Api')]],
      alsoPossible: [],
      source: openApiCodes,
    },
    {
      id: 'alibaba.oss-signature',
      gateway: 'alibaba',
      cause: 'signature',
      when: [
        [code('SignatureDoesNotMatch')],
        [words('ossaccesskeyid'), words('aliyuncs.com'), words('aliyunoss')],
      ],
      unless: [words('specified signature is not matched')],
      alsoPossible: [],
      source: ossCodes,
    },
    {
      id: 'alibaba.oss-key',
      gateway: 'alibaba',
      cause: 'key-unknown-or-expired',
      when: [[words('the oss access key id you provided does not exist')]],
      alsoPossible: [],
      source: ossCodes,
    },
    {
      id: 'alibaba.oss-clock',
      gateway: 'alibaba',
      cause: 'clock',
      when: [
        [
          code('RequestTimeTooSkewed'),
          words('the difference between the request time and the current time is too large'),
        ],
        ossMarks,
      ],
      alsoPossible: [],
      source: 'https://developer.aliyun.com/ask/2590',
    },
    {
      id: 'alibaba.oss-endpoint',
      gateway: 'alibaba',
      cause: 'wrong-endpoint',
      when: [[words('must be addressed using the specified endpoint')], ossMarks],
      alsoPossible: [],
      source: ossRefusals,
    },
    {
      id: 'alibaba.oss-denied',
      gateway: 'alibaba',
      cause: 'permission',
      when: [
        [code('AccessDenied')],
        [
          words('because of bucket acl'),
          words('you have no right to access this object'),
          words('the bucket acl'),
          words('you have no right to access the bucket'),
        ],
      ],
      alsoPossible: [],
      source: ossRefusals,
    },
    {
      id: 'alibaba.oss-expired',
      gateway: 'alibaba',
      cause: 'key-unknown-or-expired',
      when: [[words('request has expired')], [words('ossaccesskeyid'), words('aliyuncs.com')]],
      alsoPossible: ['clock'],
      source: ossCodes,
    },
    {
      id: 'alibaba.seen',
      gateway: 'alibaba',
      cause: 'undecided',
      when: [
        [named('x-ca-request-id'), named('x-oss-request-id'), words('error-center.aliyun.com')],
      ],
      isHint: true,
      alsoPossible: ['permission', 'signature'],
      source: gatewayCodes,
    },
  ],
};
