import { googleWords } from '#core/responses/gateways/google/words.ts';
import { code, type Family, match, named, words } from '#core/responses/rule.ts';

const source = 'https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto';

/** Google’s APIs. */
export const google: Family = {
  id: 'google',
  words: googleWords,
  rules: [
    {
      id: 'google.key-invalid',
      gateway: 'google',
      cause: 'key-unknown-or-expired',
      when: [[code('API_KEY_INVALID'), words('api key not valid. please pass a valid api key')]],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.key-service',
      gateway: 'google',
      cause: 'permission',
      when: [[code('API_KEY_SERVICE_BLOCKED')]],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.key-referrer',
      gateway: 'google',
      cause: 'permission',
      when: [
        [
          code('API_KEY_HTTP_REFERRER_BLOCKED'),
          code('ipRefererBlocked'),
          match(/\bRequests from referer .{1,300} are blocked/),
        ],
      ],
      alsoPossible: ['ip-or-waf'],
      source: source,
    },
    {
      id: 'google.key-ip',
      gateway: 'google',
      cause: 'ip-or-waf',
      when: [[code('API_KEY_IP_ADDRESS_BLOCKED')]],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.key-app',
      gateway: 'google',
      cause: 'permission',
      when: [[code('API_KEY_ANDROID_APP_BLOCKED'), code('API_KEY_IOS_APP_BLOCKED')]],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.token-expired',
      gateway: 'google',
      cause: 'key-unknown-or-expired',
      when: [[code('ACCESS_TOKEN_EXPIRED')]],
      alsoPossible: ['clock'],
      source: source,
    },
    {
      id: 'google.scopes',
      gateway: 'google',
      cause: 'permission',
      when: [
        [
          code('ACCESS_TOKEN_SCOPE_INSUFFICIENT'),
          words('request had insufficient authentication scopes'),
        ],
      ],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.iam',
      gateway: 'google',
      cause: 'permission',
      when: [[code('IAM_PERMISSION_DENIED')]],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.no-credentials',
      gateway: 'google',
      cause: 'key-unknown-or-expired',
      when: [[code('CREDENTIALS_MISSING')]],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.project',
      gateway: 'google',
      cause: 'permission',
      when: [
        [
          code('SERVICE_DISABLED'),
          code('BILLING_DISABLED'),
          code('CONSUMER_SUSPENDED'),
          code('CONSUMER_INVALID'),
          code('accessNotConfigured'),
          words('has not been used in project'),
        ],
      ],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.rate',
      gateway: 'google',
      cause: 'rate-limit',
      when: [
        [
          code('RATE_LIMIT_EXCEEDED'),
          code('RESOURCE_QUOTA_EXCEEDED'),
          code('rateLimitExceeded'),
          code('userRateLimitExceeded'),
          code('quotaExceeded'),
          code('dailyLimitExceeded'),
          code('dailyLimitExceededUnreg'),
          words('daily limit for unauthenticated use exceeded'),
        ],
      ],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'google.perimeter',
      gateway: 'google',
      cause: 'permission',
      when: [[code('SECURITY_POLICY_VIOLATED')]],
      alsoPossible: ['ip-or-waf'],
      source: source,
    },
    {
      id: 'google.seen',
      gateway: 'google',
      cause: 'undecided',
      when: [[words('type.googleapis.com/google.rpc'), named('domain', 'googleapis.com')]],
      isHint: true,
      alsoPossible: ['permission', 'key-unknown-or-expired', 'rate-limit'],
      source: source,
    },
  ],
};
