import { apigeeWords } from '#core/responses/gateways/apigee/words.ts';
import { code, type Family, match, named } from '#core/responses/rule.ts';

const source = 'https://docs.apigee.com/api-monitoring/fault-codes';

/** Apigee Edge, X and hybrid. An API’s owner can replace every one of these texts. */
export const apigee: Family = {
  id: 'apigee',
  words: apigeeWords,
  rules: [
    {
      id: 'apigee.key-invalid',
      gateway: 'apigee',
      cause: 'key-unknown-or-expired',
      when: [[code('oauth.v2.InvalidApiKey')]],
      alsoPossible: ['wrong-endpoint'],
      source,
    },
    {
      id: 'apigee.key-missing',
      gateway: 'apigee',
      cause: 'key-unknown-or-expired',
      when: [
        [code('steps.oauth.v2.FailedToResolveAPIKey'), code('oauth.v2.FailedToResolveAPIKey')],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'apigee.key-not-for-resource',
      gateway: 'apigee',
      cause: 'permission',
      when: [
        [
          code('oauth.v2.InvalidApiKeyForGivenResource'),
          code('keymanagement.service.InvalidAPICallAsNoApiProductMatchFound'),
        ],
      ],
      alsoPossible: ['wrong-endpoint'],
      source,
    },
    {
      id: 'apigee.key-not-active',
      gateway: 'apigee',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('oauth.v2.ApiKeyNotApproved'),
          code('keymanagement.service.consumer_key_expired'),
          code('keymanagement.service.invalid_client-app_not_approved'),
          code('keymanagement.service.DeveloperStatusNotActive'),
          code('keymanagement.service.CompanyStatusNotActive'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'apigee.token',
      gateway: 'apigee',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('keymanagement.service.invalid_access_token'),
          code('keymanagement.service.access_token_expired'),
          code('keymanagement.service.access_token_not_approved'),
          code('oauth.v2.InvalidAccessToken'),
          code('oauth.v2.AccessTokenExpired'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'apigee.rate',
      gateway: 'apigee',
      cause: 'rate-limit',
      when: [[match(/\bpolicies\.ratelimit\.(?:QuotaViolation|SpikeArrestViolation)\b/)]],
      alsoPossible: [],
      source,
    },
    {
      id: 'apigee.ip',
      gateway: 'apigee',
      cause: 'ip-or-waf',
      when: [[code('accesscontrol.IPDeniedAccess')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'apigee.threat',
      gateway: 'apigee',
      cause: 'ip-or-waf',
      when: [
        [match(/\bsteps\.(?:jsonthreatprotection|xmlthreatprotection|regexprotection)\.\w{1,60}/)],
      ],
      alsoPossible: ['not-a-403-matter'],
      source,
    },
    {
      id: 'apigee.jwt',
      gateway: 'apigee',
      cause: 'signature',
      when: [[match(/\bsteps\.jw[st]\.\w{1,60}/)]],
      alsoPossible: ['key-unknown-or-expired', 'clock'],
      source,
    },
    {
      id: 'apigee.raise-fault',
      gateway: 'apigee',
      cause: 'undecided',
      when: [[code('steps.raisefault.RaiseFault')]],
      alsoPossible: ['permission', 'key-unknown-or-expired', 'ip-or-waf'],
      source,
    },
    {
      id: 'apigee.seen',
      gateway: 'apigee',
      cause: 'undecided',
      when: [[named('faultstring')], [named('errorcode')]],
      isHint: true,
      alsoPossible: ['key-unknown-or-expired', 'permission', 'rate-limit'],
      source,
    },
  ],
};
