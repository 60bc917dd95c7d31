import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { github } from '#core/responses/gateways/github/rules.ts';

describeFamily(github, {
  'github.user-agent': {
    sample:
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    nearMiss: 'Request forbidden by rules.',
  },
  'github.rate': {
    sample: '{"message":"You have exceeded a secondary rate limit."}',
    nearMiss: '{"message":"API rate limit exceeded"}',
  },
  'github.permission': {
    sample:
      '{"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest"}',
    nearMiss: '{"message":"Resource not found"}',
  },
  'github.credentials': {
    sample: '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest"}',
    nearMiss: '{"message":"Bad credentials"}',
  },
  'github.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nX-GitHub-Request-Id: 0A1B:2C3D\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nX-Request-Id: 0A1B\n\n',
  },
});
