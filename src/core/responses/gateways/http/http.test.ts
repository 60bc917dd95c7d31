import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { http } from '#core/responses/gateways/http/rules.ts';

describeFamily(http, {
  'http.rate-429': {
    sample: 'HTTP/1.1 429 Too Many Requests\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\n\n',
  },
  'http.nothing-remaining': {
    sample: 'HTTP/1.1 403 Forbidden\nX-RateLimit-Remaining: 0\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nX-RateLimit-Remaining: 10\n\n',
  },
  'http.credentials-401': {
    sample: 'HTTP/1.1 401 Unauthorized\n\n',
    nearMiss: 'HTTP/1.1 402 Payment Required\n\n',
  },
  'http.forbidden-403': {
    sample: 'HTTP/1.1 403 Forbidden\n\n',
    nearMiss: 'HTTP/1.1 401 Unauthorized\n\n',
  },
  'http.message-forbidden': {
    sample: '{"message":"Forbidden"}',
    nearMiss: '{"message":"Forbidden by rule"}',
  },
  'http.not-found': {
    sample: 'HTTP/1.1 404 Not Found\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\n\n',
  },
  'http.proxy': {
    sample: 'HTTP/1.1 407 Proxy Authentication Required\n\n',
    nearMiss: 'HTTP/1.1 408 Request Timeout\n\n',
  },
  'http.server-error': {
    sample: 'HTTP/1.1 502 Bad Gateway\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\n\n',
  },
  'http.success': { sample: 'HTTP/1.1 200 OK\n\n', nearMiss: 'HTTP/1.1 403 Forbidden\n\n' },
});
