import { apintoWords } from '#core/responses/gateways/apinto/words.ts';
import { type Family, match, named, words } from '#core/responses/rule.ts';

const gatewaySource = 'https://github.com/eolinker/apinto';
const consoleSource = 'https://github.com/APIParkLab/APIPark';

/** Apinto, the gateway under APIPark, and APIPark’s own console. */
export const apinto: Family = {
  id: 'apinto',
  words: apintoWords,
  rules: [
    {
      id: 'apinto.rate',
      gateway: 'apinto',
      cause: 'rate-limit',
      when: [[words('[rate_limiting] api rate limit of')]],
      alsoPossible: [],
      source: gatewaySource,
    },
    {
      id: 'apinto.cors',
      gateway: 'apinto',
      cause: 'cors',
      when: [[words('[cors] the origin is not allowed'), words('[cors] request method')]],
      alsoPossible: [],
      source: gatewaySource,
    },
    {
      id: 'apinto.ip',
      gateway: 'apinto',
      cause: 'ip-or-waf',
      when: [[words('[ip_restriction] illegal ip')]],
      alsoPossible: [],
      source: gatewaySource,
    },
    {
      id: 'apinto.clock',
      gateway: 'apinto',
      cause: 'clock',
      when: [[match(/\btimestamp \d{1,20} is too (?:old|new), current time is \d{1,20}/)]],
      alsoPossible: [],
      source: gatewaySource,
    },
    {
      id: 'apinto.sign',
      gateway: 'apinto',
      cause: 'signature',
      when: [
        [match(/^[ \t]{0,20}(?:invalid sign|missing (?:timestamp|nonce|sign))[ \t]{0,20}$/im)],
      ],
      alsoPossible: [],
      source: gatewaySource,
    },
    {
      id: 'apinto.replay',
      gateway: 'apinto',
      cause: 'signature',
      when: [[words('replay attack detected, nonce')]],
      alsoPossible: [],
      source: gatewaySource,
    },
    {
      id: 'apinto.app',
      gateway: 'apinto',
      cause: 'key-unknown-or-expired',
      when: [
        [
          words('missing or invalid token'),
          words('no app to auth'),
          match(/\bthe app\([^)\n]{1,100}\) is disabled/),
          match(/^[ \t]{0,20}invalid user[ \t]{0,20}$/im),
        ],
      ],
      alsoPossible: ['permission'],
      source: gatewaySource,
    },
    {
      id: 'apinto.console-login',
      gateway: 'apinto',
      cause: 'key-unknown-or-expired',
      when: [[named('msg', 'not login')], [named('success', 'fail')]],
      alsoPossible: [],
      source: consoleSource,
    },
    {
      id: 'apinto.console-permission',
      gateway: 'apinto',
      cause: 'permission',
      when: [[named('msg', 'no permission')], [named('success', 'fail')]],
      alsoPossible: [],
      source: consoleSource,
    },
    {
      id: 'apinto.seen',
      gateway: 'apinto',
      cause: 'undecided',
      when: [[named('success', 'fail')], [named('msg')]],
      isHint: true,
      alsoPossible: ['permission', 'wrong-endpoint', 'ip-or-waf'],
      source: consoleSource,
    },
  ],
};
