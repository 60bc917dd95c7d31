import { aws } from '#core/responses/gateways/aws/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(aws, {
  'aws.missing-authentication-token': {
    sample: '{"message":"Missing Authentication Token"}',
    nearMiss: '{"message":"Request is missing Authentication Token"}',
  },
  'aws.not-signed': {
    sample:
      '{"__type":"com.amazon.coral.service#MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}',
    nearMiss: '{"message":"Missing Authentication Token"}',
  },
  'aws.not-key-value': {
    sample:
      '{"message":"\'abcd\' not a valid key=value pair (missing equal-sign) in Authorization header: \'Bearer abcd\'."}',
    nearMiss: '{"message":"Authorization header requires \'Credential\' parameter."}',
  },
  'aws.incomplete-signature': {
    sample:
      '{"message":"Authorization header requires \'Credential\' parameter. Authorization header requires \'Signature\' parameter."}',
    nearMiss: '{"message":"Authorization header is required"}',
  },
  'aws.malformed-authorization': {
    sample:
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'abc'",
    nearMiss: 'Credential should be scoped to a valid region.',
  },
  'aws.signature-mismatch': {
    sample:
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    nearMiss:
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  },
  'aws.credential-scope': {
    sample: '{"message":"Credential should be scoped to correct service: \'execute-api\'. "}',
    nearMiss: '{"message":"Credential must be given"}',
  },
  'aws.clock': {
    sample:
      'Signature expired: 20180707T233021Z is now earlier than 20180710T071214Z (20180710T071714Z - 5 min.)',
    nearMiss:
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  },
  'aws.key-unknown': {
    sample:
      '{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}',
    nearMiss:
      '{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}',
  },
  'aws.token-expired': {
    sample:
      '<Error><Type>Sender</Type><Code>ExpiredToken</Code><Message>The security token included in the request is expired</Message></Error>',
    nearMiss: 'The security token included in the request is invalid',
  },
  'aws.iam-denied': {
    sample:
      'User: arn:aws:iam::111111111111:user/u is not authorized to perform: lambda:GetFunction on resource: arn:aws:lambda:us-east-1:111111111111:function:f with an explicit deny',
    nearMiss: 'User is not authorized to access this resource',
  },
  'aws.authorizer-denied': {
    sample: '{"Message":"User is not authorized to access this resource with an explicit deny"}',
    nearMiss: 'User: x is not authorized to perform: execute-api:Invoke on resource: y',
  },
  'aws.account-suspended': {
    sample: '{"__type":"AccessDeniedException","Reason":"INSUFFICIENT_ACCOUNT_REPUTATION"}',
    nearMiss: '{"__type":"AccessDeniedException","Message":"Reputation"}',
  },
  'aws.function-url': {
    sample:
      '{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
    nearMiss: '{"Message":"Forbidden"}',
  },
  'aws.access-denied': {
    sample: 'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: AccessDeniedException\n\n{}',
    nearMiss: 'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: ForbiddenException\n\n{}',
  },
  'aws.throttled': {
    sample: '{"__type":"TooManyRequestsException","message":"Too Many Requests"}',
    nearMiss: '{"__type":"Throttler","message":"busy"}',
  },
  'aws.forbidden': {
    sample:
      'HTTP/1.1 403 Forbidden\nx-amzn-ErrorType: ForbiddenException\n\n{"message":"Forbidden"}',
    nearMiss: '{"message":"Forbidden"}',
  },
  'aws.load-balancer': {
    sample: 'HTTP/1.1 403 Forbidden\nServer: awselb/2.0\n\n',
    nearMiss: 'HTTP/1.1 503 Service Unavailable\nServer: awselb/2.0\n\n',
  },
  'aws.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nx-amzn-RequestId: 0a1b2c3d\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nx-request-id: 0a1b2c3d\n\n',
  },
});
