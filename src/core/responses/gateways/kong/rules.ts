import { kongWords } from '#core/responses/gateways/kong/words.ts';
import { type Family, named, namedBeginning, words } from '#core/responses/rule.ts';

const source = 'https://github.com/Kong/kong/tree/master/kong/plugins';

/** Kong Gateway, and gateways built on it that kept its words, such as Tencent’s. */
export const kong: Family = {
  id: 'kong',
  words: kongWords,
  rules: [
    {
      id: 'kong.key-missing',
      gateway: 'kong',
      cause: 'key-unknown-or-expired',
      when: [[words('no api key found in request'), words('duplicate api key found')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'kong.credentials',
      gateway: 'kong',
      cause: 'key-unknown-or-expired',
      when: [
        [
          words('invalid authentication credentials'),
          words('invalid key/secret'),
          words('no credentials found for given'),
        ],
      ],
      alsoPossible: ['signature'],
      source,
    },
    {
      id: 'kong.hmac-date',
      gateway: 'kong',
      cause: 'clock',
      when: [
        [words('hmac signature cannot be verified, a valid date or x-date header is required')],
      ],
      alsoPossible: ['signature'],
      source,
    },
    {
      id: 'kong.hmac-unverified',
      gateway: 'kong',
      cause: 'signature',
      when: [[words('hmac signature cannot be verified')]],
      alsoPossible: ['key-unknown-or-expired', 'clock'],
      source,
    },
    {
      id: 'kong.hmac-mismatch',
      gateway: 'kong',
      cause: 'signature',
      when: [[words('hmac signature does not match')]],
      unless: [words('server stringtosign')],
      alsoPossible: [],
      source,
    },
    {
      id: 'kong.jwt-expired',
      gateway: 'kong',
      cause: 'key-unknown-or-expired',
      when: [[named('exp', 'token expired')]],
      alsoPossible: ['clock'],
      source,
    },
    {
      id: 'kong.acl',
      gateway: 'kong',
      cause: 'permission',
      when: [[words('you cannot consume this service')]],
      alsoPossible: ['key-unknown-or-expired'],
      source,
    },
    {
      id: 'kong.ip',
      gateway: 'kong',
      cause: 'ip-or-waf',
      when: [[words('your ip address is not allowed'), words('ip address not allowed:')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'kong.rate',
      gateway: 'kong',
      cause: 'rate-limit',
      when: [[named('message', 'API rate limit exceeded')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'kong.no-route',
      gateway: 'kong',
      cause: 'wrong-endpoint',
      when: [[words('no route matched with those values')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'kong.upstream',
      gateway: 'kong',
      cause: 'not-a-403-matter',
      when: [
        [
          words('failure to get a peer from the ring-balancer'),
          words('an invalid response was received from the upstream server'),
          words('the upstream server is currently unavailable'),
          words('the upstream server is timing out'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'kong.unexpected',
      gateway: 'kong',
      cause: 'not-a-403-matter',
      when: [[named('message', 'An unexpected error occurred')], [named('request_id')]],
      alsoPossible: [],
      source: 'https://github.com/Kong/kong/blob/master/kong/pdk/response.lua',
    },
    {
      id: 'kong.seen',
      gateway: 'kong',
      cause: 'undecided',
      when: [
        [
          namedBeginning('server', 'kong/'),
          named('x-kong-request-id'),
          named('x-kong-response-latency'),
          named('x-kong-upstream-latency'),
          namedBeginning('via', 'kong/', '1.1 kong/'),
        ],
      ],
      isHint: true,
      alsoPossible: ['key-unknown-or-expired', 'permission', 'ip-or-waf'],
      source,
    },
  ],
};
