import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { kong } from '#core/responses/gateways/kong/rules.ts';

describeFamily(kong, {
  'kong.key-missing': {
    sample: '{"message":"No API key found in request"}',
    nearMiss: '{"message":"No API found in request"}',
  },
  'kong.credentials': {
    sample: '{"message":"Invalid authentication credentials"}',
    nearMiss: '{"message":"Invalid authentication"}',
  },
  'kong.hmac-date': {
    sample:
      '{"message":"HMAC signature cannot be verified, a valid date or x-date header is required for HMAC Authentication"}',
    nearMiss: '{"message":"HMAC signature cannot be verified"}',
  },
  'kong.hmac-unverified': {
    sample: '{"message":"HMAC signature cannot be verified"}',
    nearMiss: '{"message":"HMAC signature does not match"}',
  },
  'kong.hmac-mismatch': {
    sample: '{"message":"HMAC signature does not match"}',
    nearMiss: '{"message":"HMAC signature cannot be verified"}',
  },
  'kong.jwt-expired': { sample: '{"exp":"token expired"}', nearMiss: '{"exp":1700000000}' },
  'kong.acl': {
    sample: '{"message":"You cannot consume this service"}',
    nearMiss: '{"message":"You can consume this service"}',
  },
  'kong.ip': {
    sample: '{"message":"Your IP address is not allowed"}',
    nearMiss: '{"message":"Your IP address is allowed"}',
  },
  'kong.rate': {
    sample: '{"message":"API rate limit exceeded"}',
    nearMiss: '{"message":"API rate limit exceeded for user ID 1."}',
  },
  'kong.no-route': {
    sample: '{"message":"no Route matched with those values"}',
    nearMiss: '{"message":"no Service found with those values"}',
  },
  'kong.upstream': {
    sample: '{"message":"failure to get a peer from the ring-balancer"}',
    nearMiss: '{"message":"failure"}',
  },
  'kong.unexpected': {
    sample: '{"message":"An unexpected error occurred","request_id":"asdfasdfasdf"}',
    nearMiss: '{"message":"An unexpected error occurred"}',
  },
  'kong.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nServer: kong/3.4.0\n\n{}',
    nearMiss: 'HTTP/1.1 403 Forbidden\nServer: kongregate\n\n{}',
  },
});
