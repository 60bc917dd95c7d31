import { nginxWords } from '#core/responses/gateways/nginx/words.ts';
import { type Family, match, namedBeginning, words } from '#core/responses/rule.ts';

const source = 'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c';

/** nginx and OpenResty: the web server itself, not an API. */
export const nginx: Family = {
  id: 'nginx',
  words: nginxWords,
  rules: [
    {
      id: 'nginx.page',
      gateway: 'nginx',
      cause: 'undecided',
      when: [
        [match(/<center>(?:nginx|openresty)(?:\/[\d.]{1,20})?<\/center>/i)],
        [words('403 forbidden')],
      ],
      alsoPossible: ['ip-or-waf', 'permission', 'wrong-endpoint'],
      source: source,
    },
    {
      id: 'nginx.basic',
      gateway: 'nginx',
      cause: 'key-unknown-or-expired',
      when: [
        [match(/<center>(?:nginx|openresty)(?:\/[\d.]{1,20})?<\/center>/i)],
        [words('401 authorization required')],
      ],
      alsoPossible: ['wrong-endpoint'],
      source: source,
    },
    {
      id: 'nginx.seen',
      gateway: 'nginx',
      cause: 'undecided',
      when: [[namedBeginning('server', 'nginx', 'openresty')]],
      isHint: true,
      alsoPossible: ['permission', 'ip-or-waf', 'signature'],
      source: source,
    },
  ],
};
