import { apinto } from '#core/responses/gateways/apinto/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(apinto, {
  'apinto.rate': {
    sample: '{"message":"[rate_limiting] API rate limit of minute exceeded","status_code":429}',
    nearMiss: '{"message":"API rate limit exceeded"}',
  },
  'apinto.cors': { sample: '[CORS] The origin is not allowed', nearMiss: '[CORS] Cross Domain!' },
  'apinto.ip': { sample: '[ip_restriction] Illegal IP!', nearMiss: '[ip_restriction] ok' },
  'apinto.clock': {
    sample: 'timestamp 1700000000 is too old, current time is 1700001000',
    nearMiss: 'timestamp is missing',
  },
  'apinto.sign': {
    sample: 'HTTP/1.1 403 Forbidden\n\ninvalid sign',
    nearMiss: 'HTTP/1.1 403 Forbidden\n\ninvalid sign-in page',
  },
  'apinto.replay': { sample: 'replay attack detected, nonce: abc', nearMiss: 'replay started' },
  'apinto.app': { sample: 'the app(abc@application) is disabled', nearMiss: 'the app is disabled' },
  'apinto.console-login': {
    sample: '{"code":403,"msg":"not login","success":"fail"}',
    nearMiss: '{"code":403,"msg":"not login"}',
  },
  'apinto.console-permission': {
    sample: '{"code":403,"msg":"no permission","success":"fail"}',
    nearMiss: '{"code":403,"msg":"no permission"}',
  },
  'apinto.seen': {
    sample: '{"code":-1,"success":"fail","msg":"http status code is 403"}',
    nearMiss: '{"code":-1,"success":"ok","msg":"http status code is 200"}',
  },
});
