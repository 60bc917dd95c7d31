import { describeFamily } from '#core/responses/gateways/describe-family.properties.ts';
import { nginx } from '#core/responses/gateways/nginx/rules.ts';

describeFamily(nginx, {
  'nginx.page': {
    sample:
      '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx/1.14.2</center></body></html>',
    nearMiss: '<html><center><h1>404 Not Found</h1></center><hr><center>nginx</center></html>',
  },
  'nginx.not-found': {
    sample: '<html><center><h1>404 Not Found</h1></center><hr><center>nginx</center></html>',
    nearMiss: '<html><h1>404 Not Found</h1></html>',
  },
  'nginx.trouble': {
    sample:
      '<html><center><h1>400 Bad Request</h1></center><hr><center>openresty/1.11.2.2</center></html>',
    nearMiss:
      '<html><center><h1>401 Authorization Required</h1></center><hr><center>nginx</center></html>',
  },
  'nginx.basic': {
    sample:
      '<html><center><h1>401 Authorization Required</h1></center><hr><center>nginx</center></html>',
    nearMiss: '<html><h1>401 Authorization Required</h1></html>',
  },
  'nginx.seen': {
    sample: 'HTTP/1.1 403 Forbidden\nServer: nginx/1.18.0\n\n',
    nearMiss: 'HTTP/1.1 403 Forbidden\nServer: Apache\n\n',
  },
});
