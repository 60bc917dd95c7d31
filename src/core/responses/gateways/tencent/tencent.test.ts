import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { tencent } from '#core/responses/gateways/tencent/rules.ts';

describeFamily(tencent, {
  'tencent.signature': {
    sample:
      '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"x"},"RequestId":"1"}}',
    nearMiss: '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}',
  },
  'tencent.clock': {
    sample: '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire"}}}',
    nearMiss: '{"Response":{"Error":{"Code":"AuthFailure.SignatureFailure"}}}',
  },
  'tencent.key': {
    sample: '{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound"}}}',
    nearMiss: '{"Response":{"Error":{"Code":"AuthFailure.MFAFailure"}}}',
  },
  'tencent.permission': {
    sample: '{"Response":{"Error":{"Code":"AuthFailure.UnauthorizedOperation"}}}',
    nearMiss: 'UnauthorizedOperation: You are not authorized to perform this operation.',
  },
  'tencent.mfa': {
    sample: '{"Response":{"Error":{"Code":"AuthFailure.MFAFailure"}}}',
    nearMiss: '{"Response":{"Error":{"Code":"AuthFailure"}}}',
  },
  'tencent.rate': {
    sample: '{"Response":{"Error":{"Code":"RequestLimitExceeded","Message":"x"}}}',
    nearMiss: 'RequestLimitExceeded: Request limit exceeded.',
  },
  'tencent.seen': {
    sample: '[TencentCloudSDKException] code:InvalidParameter message:x',
    nearMiss: '[CloudSDKException] code:InvalidParameter',
  },
  'tencent.gateway-mismatch': {
    sample:
      '{"message":"HMAC signature does not match, Server StringToSign:x-date: Mon, 01 Jan 2024 00:00:00 GMT#GET#application/json"}',
    nearMiss: '{"message":"HMAC signature does not match"}',
  },
  'tencent.gateway-clock': {
    sample:
      '{"message":"HMAC signature cannot be verified, the x-date header is out of date for HMAC Authentication."}',
    nearMiss: '{"message":"HMAC signature cannot be verified"}',
  },
  'tencent.gateway-format': {
    sample:
      '{"message":"HMAC signature cannot be verified, a validate authorization header is required"}',
    nearMiss: '{"message":"HMAC signature cannot be verified"}',
  },
  'tencent.gateway-key': {
    sample: '{"message":"HMAC apikey is invalid for API."}',
    nearMiss: '{"message":"HMAC apikey is valid."}',
  },
  'tencent.gateway-plan': {
    sample: '{"message":"Found no validate usage plan"}',
    nearMiss: '{"message":"Found a usage plan"}',
  },
  'tencent.gateway-ip': {
    sample: '{"message":"Endpoint IP address is not allowed"}',
    nearMiss: '{"message":"IP address is allowed"}',
  },
  'tencent.gateway-route': {
    sample: '{"message":"There is no api match uri[/test]"}',
    nearMiss: '{"message":"There is an api"}',
  },
  'tencent.gateway-quota': {
    sample: '{"message":"API quota exceeded"}',
    nearMiss: '{"message":"API quota left"}',
  },
  'tencent.gateway-cors': {
    sample: '{"message":"req is cross origin, api api-abc need open cors flag on API Gateway."}',
    nearMiss: '{"message":"req is same origin"}',
  },
});
