import { nginxWords } from '#core/responses/gateways/nginx/words.ts';
import { type Family, match, named, namedBeginning, words } from '#core/responses/rule.ts';

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
      source,
    },
    {
      id: 'nginx.not-found',
      gateway: 'nginx',
      cause: 'wrong-endpoint',
      when: [
        [match(/<center>(?:nginx|openresty)(?:\/[\d.]{1,20})?<\/center>/i)],
        [words('404 not found'), words('405 not allowed')],
      ],
      alsoPossible: ['permission'],
      source,
    },
    {
      id: 'nginx.trouble',
      gateway: 'nginx',
      cause: 'not-a-403-matter',
      when: [
        [match(/<center>(?:nginx|openresty)(?:\/[\d.]{1,20})?<\/center>/i)],
        [
          words('400 bad request'),
          words('413 request entity too large'),
          words('414 request-uri too large'),
          words('502 bad gateway'),
          words('503 service temporarily unavailable'),
          words('504 gateway time-out'),
        ],
      ],
      alsoPossible: [],
      source,
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
      source,
    },
    {
      id: 'nginx.seen',
      gateway: 'nginx',
      cause: 'undecided',
      when: [[namedBeginning('server', 'nginx', 'openresty')]],
      unless: [
        named('x-kong-upstream-latency'),
        named('x-kong-response-latency'),
        namedBeginning('via', 'kong/', '1.1 kong/'),
      ],
      isHint: true,
      alsoPossible: ['permission', 'ip-or-waf', 'signature'],
      source,
    },
  ],
};
