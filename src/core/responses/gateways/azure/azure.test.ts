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
