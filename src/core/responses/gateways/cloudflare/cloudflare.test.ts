import { cloudflare } from '#core/responses/gateways/cloudflare/rules.ts';
import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';

describeFamily(cloudflare, {
  'cloudflare.firewall': { sample: 'error code: 1020', nearMiss: 'error code: 10200' },
  'cloudflare.browser': { sample: 'error code: 1010', nearMiss: 'error code: 1011' },
  'cloudflare.address': { sample: 'Error 1006 Ray ID: 6b99', nearMiss: 'Error 1001 Ray ID: 6b99' },
  'cloudflare.rate': { sample: 'error code: 1015', nearMiss: 'error code: 1016' },
  'cloudflare.challenge': {
    sample: 'HTTP/2 403\ncf-mitigated: challenge\n',
    nearMiss: 'HTTP/2 403\ncf-ray: 123456\n',
  },
  'cloudflare.host': { sample: 'error code: 1003', nearMiss: 'error code: 1020' },
  'cloudflare.seen': {
    sample: 'HTTP/2 403\nserver: cloudflare\n',
    nearMiss: 'HTTP/2 403\nserver: cloud\n',
  },
});
