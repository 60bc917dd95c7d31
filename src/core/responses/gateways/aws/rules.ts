import { awsWords } from '#core/responses/gateways/aws/words.ts';
import {
  code,
  type Family,
  match,
  named,
  namedBeginning,
  status,
  words,
} from '#core/responses/rule.ts';

const gatewayResponses =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html';
const commonErrors = 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html';
const signingTroubles =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';

/** AWS: API Gateway, Lambda and the services behind Signature Version 4. */
export const aws: Family = {
  id: 'aws',
  words: awsWords,
  rules: [
    {
      id: 'aws.missing-authentication-token',
      gateway: 'aws',
      cause: 'wrong-endpoint',
      when: [[code('MissingAuthenticationTokenException'), words('missing authentication token')]],
      unless: [words('request is missing authentication token')],
      alsoPossible: ['signature'],
      source: gatewayResponses,
    },
    {
      id: 'aws.not-signed',
      gateway: 'aws',
      cause: 'signature',
      when: [[words('request is missing authentication token')]],
      alsoPossible: ['wrong-endpoint'],
      source: commonErrors,
    },
    {
      id: 'aws.not-key-value',
      gateway: 'aws',
      cause: 'wrong-endpoint',
      when: [[words('not a valid key=value pair (missing equal-sign) in authorization header')]],
      alsoPossible: ['signature'],
      source: gatewayResponses,
    },
    {
      id: 'aws.incomplete-signature',
      gateway: 'aws',
      cause: 'signature',
      when: [
        [
          words("authorization header requires '"),
          code('IncompleteSignature'),
          code('IncompleteSignatureException'),
        ],
      ],
      unless: [words('not a valid key=value pair')],
      alsoPossible: ['wrong-endpoint'],
      source: commonErrors,
    },
    {
      id: 'aws.malformed-authorization',
      gateway: 'aws',
      cause: 'signature',
      when: [
        [
          words("'host' must be a 'signedheader'"),
          words("unsupported aws 'algorithm'"),
          words('credential must have exactly 5 slash-delimited elements'),
          words("date must be in iso-8601 'basic format'"),
        ],
      ],
      alsoPossible: [],
      source: signingTroubles,
    },
    {
      id: 'aws.signature-mismatch',
      gateway: 'aws',
      cause: 'signature',
      when: [
        [
          words('check your aws secret access key and signing method'),
          code('InvalidSignatureException'),
          code('InvalidSignature'),
        ],
      ],
      alsoPossible: [],
      source: signingTroubles,
    },
    {
      id: 'aws.credential-scope',
      gateway: 'aws',
      cause: 'signature',
      when: [
        [words('credential should be scoped to'), words('date in credential scope does not match')],
      ],
      alsoPossible: [],
      source: signingTroubles,
    },
    {
      id: 'aws.clock',
      gateway: 'aws',
      cause: 'clock',
      when: [
        [
          words('signature expired:'),
          words('signature not yet current:'),
          words('request signature is too far in the past'),
          code('RequestExpired'),
        ],
      ],
      alsoPossible: [],
      source: commonErrors,
    },
    {
      id: 'aws.key-unknown',
      gateway: 'aws',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('UnrecognizedClientException'),
          code('InvalidClientTokenId'),
          words('the security token included in the request is invalid'),
        ],
      ],
      alsoPossible: [],
      source: commonErrors,
    },
    {
      id: 'aws.token-expired',
      gateway: 'aws',
      cause: 'key-unknown-or-expired',
      when: [
        [
          code('ExpiredToken'),
          code('ExpiredTokenException'),
          words('security token included in the request is expired'),
        ],
      ],
      unless: [words('the provided token has expired')],
      alsoPossible: ['clock'],
      source: commonErrors,
    },
    {
      id: 'aws.iam-denied',
      gateway: 'aws',
      cause: 'permission',
      when: [[words('is not authorized to perform'), code('UnauthorizedOperation')]],
      unless: [
        words('this request is not authorized to perform'),
        words('cam policies'),
        words('tencentcloud'),
      ],
      alsoPossible: [],
      source: commonErrors,
    },
    {
      id: 'aws.authorizer-denied',
      gateway: 'aws',
      cause: 'permission',
      when: [[words('user is not authorized to access this resource')]],
      alsoPossible: ['key-unknown-or-expired'],
      source: gatewayResponses,
    },
    {
      id: 'aws.account-suspended',
      gateway: 'aws',
      cause: 'permission',
      when: [[words('insufficient_account_reputation'), words('account_disabled')]],
      alsoPossible: [],
      source: 'https://github.com/boto/botocore',
    },
    {
      id: 'aws.function-url',
      gateway: 'aws',
      cause: 'permission',
      when: [[words('for troubleshooting function url authorization issues')]],
      alsoPossible: ['signature'],
      source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    },
    {
      id: 'aws.access-denied',
      gateway: 'aws',
      cause: 'permission',
      when: [[code('AccessDeniedException')]],
      alsoPossible: ['key-unknown-or-expired'],
      source: commonErrors,
    },
    {
      id: 'aws.throttled',
      gateway: 'aws',
      cause: 'rate-limit',
      when: [
        [
          code('TooManyRequestsException'),
          code('ThrottlingException'),
          code('LimitExceededException'),
          words('request limit exceeded'),
        ],
      ],
      unless: [words('tencentcloud')],
      alsoPossible: [],
      source: gatewayResponses,
    },
    {
      id: 'aws.forbidden',
      gateway: 'aws',
      cause: 'undecided',
      when: [[code('ForbiddenException')]],
      alsoPossible: ['key-unknown-or-expired', 'ip-or-waf', 'permission', 'wrong-endpoint'],
      source: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
    },
    {
      id: 'aws.load-balancer',
      gateway: 'aws',
      cause: 'undecided',
      when: [[namedBeginning('server', 'awselb/')], [status(403)]],
      isHint: true,
      alsoPossible: ['ip-or-waf', 'permission'],
      source:
        'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    },
    {
      id: 'aws.seen',
      gateway: 'aws',
      cause: 'undecided',
      when: [
        [
          named('x-amzn-requestid'),
          named('x-amz-apigw-id'),
          match(/\(Service: [\w ]{1,60}[;,] Status Code: /),
        ],
      ],
      unless: [words('service: amazon s3'), words('service: s3')],
      isHint: true,
      alsoPossible: ['signature', 'permission', 'key-unknown-or-expired'],
      source: commonErrors,
    },
  ],
};
