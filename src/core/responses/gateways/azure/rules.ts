import { azureWords } from '#core/responses/gateways/azure/words.ts';
import { code, type Family, named, status, words } from '#core/responses/rule.ts';

const policyErrors =
  'https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies';
const sasCodes = 'https://learn.microsoft.com/rest/api/storageservices/sas-error-codes';

/** Azure: API Management, Storage, Resource Manager, Cognitive Services, Application Gateway, Front Door. */
export const azure: Family = {
  id: 'azure',
  words: azureWords,
  rules: [
    {
      id: 'azure.key-invalid',
      gateway: 'azure',
      cause: 'key-unknown-or-expired',
      when: [[words('access denied due to invalid subscription key')]],
      unless: [words('or wrong api endpoint')],
      alsoPossible: ['permission'],
      source: policyErrors,
    },
    {
      id: 'azure.key-or-endpoint',
      gateway: 'azure',
      cause: 'key-unknown-or-expired',
      when: [[words('access denied due to invalid subscription key or wrong api endpoint')]],
      alsoPossible: ['wrong-endpoint'],
      source: 'https://learn.microsoft.com/azure/ai-services/authentication',
    },
    {
      id: 'azure.key-missing',
      gateway: 'azure',
      cause: 'key-unknown-or-expired',
      when: [[words('access denied due to missing subscription key')]],
      alsoPossible: [],
      source: policyErrors,
    },
    {
      id: 'azure.quota',
      gateway: 'azure',
      cause: 'rate-limit',
      when: [[words('out of call volume quota'), words('out of bandwidth quota')]],
      alsoPossible: [],
      source: 'https://learn.microsoft.com/azure/api-management/quota-policy',
    },
    {
      id: 'azure.rate',
      gateway: 'azure',
      cause: 'rate-limit',
      when: [[words('rate limit is exceeded. try again in')]],
      alsoPossible: [],
      source: 'https://learn.microsoft.com/azure/api-management/rate-limit-policy',
    },
    {
      id: 'azure.storage-signature',
      gateway: 'azure',
      cause: 'signature',
      when: [
        [
          words(
            'make sure the value of authorization header is formed correctly including the signature',
          ),
          words(
            'make sure the value of the authorization header is formed correctly including the signature',
          ),
        ],
      ],
      alsoPossible: ['clock', 'key-unknown-or-expired'],
      source: 'https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes',
    },
    {
      id: 'azure.storage-permission',
      gateway: 'azure',
      cause: 'permission',
      when: [
        [
          code('AuthorizationPermissionMismatch'),
          code('InsufficientAccountPermissions'),
          code('AuthorizationResourceTypeMismatch'),
          code('AuthorizationServiceMismatch'),
        ],
      ],
      alsoPossible: [],
      source: sasCodes,
    },
    {
      id: 'azure.storage-network',
      gateway: 'azure',
      cause: 'ip-or-waf',
      when: [[code('AuthorizationSourceIPMismatch'), code('AuthorizationProtocolMismatch')]],
      alsoPossible: [],
      source: sasCodes,
    },
    {
      id: 'azure.storage-failure',
      gateway: 'azure',
      cause: 'undecided',
      when: [[code('AuthorizationFailure')]],
      alsoPossible: ['ip-or-waf', 'permission'],
      source: sasCodes,
    },
    {
      id: 'azure.role',
      gateway: 'azure',
      cause: 'permission',
      when: [[code('AuthorizationFailed'), words('does not have authorization to perform action')]],
      alsoPossible: [],
      source: 'https://learn.microsoft.com/azure/role-based-access-control/troubleshooting',
    },
    {
      id: 'azure.token',
      gateway: 'azure',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('ExpiredAuthenticationToken'),
          code('InvalidAuthenticationToken'),
          code('InvalidAuthenticationTokenTenant'),
        ],
      ],
      alsoPossible: ['clock'],
      source: 'https://github.com/Azure/azure-sdk-for-java/issues/33112',
    },
    {
      id: 'azure.provider',
      gateway: 'azure',
      cause: 'permission',
      when: [[code('MissingSubscriptionRegistration')]],
      alsoPossible: [],
      source:
        'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-register-resource-provider',
    },
    {
      id: 'azure.application-gateway',
      gateway: 'azure',
      cause: 'ip-or-waf',
      when: [[words('microsoft-azure-application-gateway')], [status(403), words('403 forbidden')]],
      alsoPossible: [],
      source:
        'https://learn.microsoft.com/azure/web-application-firewall/ag/web-application-firewall-troubleshoot',
    },
    {
      id: 'azure.seen',
      gateway: 'azure',
      cause: 'undecided',
      when: [[named('apim-request-id'), named('x-azure-ref')]],
      isHint: true,
      alsoPossible: ['key-unknown-or-expired', 'ip-or-waf', 'permission'],
      source: policyErrors,
    },
  ],
};
