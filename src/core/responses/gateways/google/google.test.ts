import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { google } from '#core/responses/gateways/google/rules.ts';

describeFamily(google, {
  'google.key-invalid': {
    sample: '{"error":{"code":400,"details":[{"reason":"API_KEY_INVALID"}]}}',
    nearMiss: '{"error":{"code":403,"details":[{"reason":"API_KEY_SERVICE_BLOCKED"}]}}',
  },
  'google.key-service': {
    sample: '{"error":{"code":403,"details":[{"reason":"API_KEY_SERVICE_BLOCKED"}]}}',
    nearMiss: '{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}',
  },
  'google.key-referrer': {
    sample:
      '{"error":{"code":403,"message":"Requests from referer \\u003cempty\\u003e are blocked.","status":"PERMISSION_DENIED"}}',
    nearMiss: '{"error":{"code":403,"message":"Requests from users are blocked."}}',
  },
  'google.key-ip': {
    sample: '{"error":{"details":[{"reason":"API_KEY_IP_ADDRESS_BLOCKED"}]}}',
    nearMiss: '{"error":{"details":[{"reason":"API_KEY_ANDROID_APP_BLOCKED"}]}}',
  },
  'google.key-app': {
    sample: '{"error":{"details":[{"reason":"API_KEY_IOS_APP_BLOCKED"}]}}',
    nearMiss: '{"error":{"details":[{"reason":"API_KEY_INVALID"}]}}',
  },
  'google.token-expired': {
    sample: '{"error":{"code":401,"details":[{"reason":"ACCESS_TOKEN_EXPIRED"}]}}',
    nearMiss: '{"error":{"details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}',
  },
  'google.scopes': {
    sample: '{"error":{"code":403,"message":"Request had insufficient authentication scopes."}}',
    nearMiss: '{"error":{"code":403,"message":"Request had an error."}}',
  },
  'google.iam': {
    sample: '{"error":{"code":403,"details":[{"reason":"IAM_PERMISSION_DENIED"}]}}',
    nearMiss: '{"error":{"code":403,"status":"PERMISSION_DENIED"}}',
  },
  'google.no-credentials': {
    sample: '{"error":{"code":401,"details":[{"reason":"CREDENTIALS_MISSING"}]}}',
    nearMiss: '{"error":{"code":401,"status":"UNAUTHENTICATED"}}',
  },
  'google.project': {
    sample: '{"error":{"code":403,"details":[{"reason":"SERVICE_DISABLED"}]}}',
    nearMiss: '{"error":{"code":503,"details":[{"reason":"SERVICE_UNAVAILABLE"}]}}',
  },
  'google.rate': {
    sample: '{"error":{"code":403,"errors":[{"reason":"userRateLimitExceeded"}]}}',
    nearMiss: '{"error":{"code":403,"errors":[{"reason":"forbidden"}]}}',
  },
  'google.frontend': {
    sample: 'Error: Forbidden\nYour client does not have permission to get URL / from this server.',
    nearMiss: 'Your client has issued a malformed or illegal request.',
  },
  'google.denied': {
    sample:
      '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
    nearMiss: '{"error":{"code":404,"status":"NOT_FOUND"}}',
  },
  'google.perimeter': {
    sample: '{"error":{"code":403,"details":[{"reason":"SECURITY_POLICY_VIOLATED"}]}}',
    nearMiss: '{"error":{"code":403,"details":[{"reason":"POLICY"}]}}',
  },
  'google.seen': {
    sample:
      '{"error":{"code":403,"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"LOCATION_TAX_POLICY_VIOLATED"}]}}',
    nearMiss: '{"error":{"code":403}}',
  },
});
