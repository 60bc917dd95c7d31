import { cloudflareWords } from '#core/responses/gateways/cloudflare/words.ts';
import { type Family, match, named, namedBeginning, words } from '#core/responses/rule.ts';

const source =
  'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/';

/** Cloudflare, before somebody else’s server. */
export const cloudflare: Family = {
  id: 'cloudflare',
  words: cloudflareWords,
  rules: [
    {
      id: 'cloudflare.firewall',
      gateway: 'cloudflare',
      cause: 'ip-or-waf',
      when: [
        [
          match(/\berror(?: code)?:? ?(?:1020)\b/i),
          words('used cloudflare to restrict access'),
          words('sorry, you have been blocked'),
          words('attention required! | cloudflare'),
          words('cloudflare ray id found at the bottom of this page'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'cloudflare.browser',
      gateway: 'cloudflare',
      cause: 'ip-or-waf',
      when: [
        [
          match(/\berror(?: code)?:? ?(?:1010)\b/i),
          words("banned your access based on your browser's signature"),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'cloudflare.address',
      gateway: 'cloudflare',
      cause: 'ip-or-waf',
      when: [[match(/\berror(?: code)?:? ?(?:1005|1006|1007|1008|1009|1012|1106)\b/i)]],
      alsoPossible: [],
      source,
    },
    {
      id: 'cloudflare.rate',
      gateway: 'cloudflare',
      cause: 'rate-limit',
      when: [[match(/\berror(?: code)?:? ?(?:1015)\b/i), words('you are being rate limited')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'cloudflare.challenge',
      gateway: 'cloudflare',
      cause: 'ip-or-waf',
      when: [[named('cf-mitigated', 'challenge'), words('<title>just a moment...')]],
      alsoPossible: [],
      source:
        'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/',
    },
    {
      id: 'cloudflare.host',
      gateway: 'cloudflare',
      cause: 'wrong-endpoint',
      when: [[match(/\berror(?: code)?:? ?(?:1000|1001|1002|1003|1016)\b/i)]],
      alsoPossible: [],
      source,
    },
    {
      id: 'cloudflare.seen',
      gateway: 'cloudflare',
      cause: 'undecided',
      when: [[namedBeginning('server', 'cloudflare'), named('cf-ray')]],
      isHint: true,
      alsoPossible: ['permission', 'ip-or-waf', 'signature'],
      source,
    },
  ],
};
