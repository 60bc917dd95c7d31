import { azure } from '#core/responses/gateways/azure/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(azure, {
  'azure.key-invalid': {
    sample:
      '{"statusCode":401,"message":"Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription."}',
    nearMiss: '{"message":"Access denied due to missing subscription key."}',
  },
  'azure.key-or-endpoint': {
    sample:
      '{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}',
    nearMiss: '{"message":"Access denied due to invalid subscription key."}',
  },
  'azure.key-missing': {
    sample: '{"statusCode":401,"message":"Access denied due to missing subscription key."}',
    nearMiss: '{"statusCode":401,"message":"Access denied."}',
  },
  'azure.quota': {
    sample:
      '{"statusCode":403,"message":"Out of call volume quota. Quota will be replenished in 22.14:18:12."}',
    nearMiss: '{"statusCode":403,"message":"Out of memory."}',
  },
  'azure.rate': {
    sample: '{"statusCode":429,"message":"Rate limit is exceeded. Try again in 56 seconds."}',
    nearMiss: '{"message":"Rate limit is fine."}',
  },
  'azure.storage-signature': {
    sample:
      'Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature. RequestId:0f68c108-601e-0098-4dc6-2d49fc000000',
    nearMiss: 'Server failed to authenticate the request.',
  },
  'azure.storage-permission': {
    sample: '<Error><Code>AuthorizationPermissionMismatch</Code></Error>',
    nearMiss: '<Error><Code>AuthorizationFailed</Code></Error>',
  },
  'azure.storage-network': {
    sample: '<Error><Code>AuthorizationSourceIPMismatch</Code></Error>',
    nearMiss: '<Error><Code>AuthorizationMismatch</Code></Error>',
  },
  'azure.storage-failure': {
    sample:
      '<Error><Code>AuthorizationFailure</Code><Message>This request is not authorized to perform this operation.</Message></Error>',
    nearMiss: '<Error><Code>AuthorizationFailed</Code></Error>',
  },
  'azure.role': {
    sample:
      '{"error":{"code":"AuthorizationFailed","message":"The client does not have authorization to perform action"}}',
    nearMiss: '{"error":{"code":"AuthorizationFailure"}}',
  },
  'azure.token': {
    sample:
      '{"error":{"code":"ExpiredAuthenticationToken","message":"The access token expiry UTC time is earlier than current UTC time"}}',
    nearMiss: '{"error":{"code":"AuthenticationFailed"}}',
  },
  'azure.provider': {
    sample: '{"error":{"code":"MissingSubscriptionRegistration"}}',
    nearMiss: '{"error":{"code":"SubscriptionNotFound"}}',
  },
  'azure.application-gateway': {
    sample:
      '<center><h1>403 Forbidden</h1></center><hr><center>Microsoft-Azure-Application-Gateway/v2</center>',
    nearMiss: '<h1>502 Bad Gateway</h1><center>Microsoft-Azure-Application-Gateway/v2</center>',
  },
  'azure.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nx-azure-ref: 0abcdef\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nx-ref: 0abcdef\n\n',
  },
});
