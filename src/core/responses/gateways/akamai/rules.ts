import { akamaiWords } from '#core/responses/gateways/akamai/words.ts';
import { type Family, match, namedBeginning, words } from '#core/responses/rule.ts';

const source = 'https://techdocs.akamai.com/edge-diagnostics/docs/error-codes';

/** Akamai, before somebody else’s server. */
export const akamai: Family = {
  id: 'akamai',
  words: akamaiWords,
  rules: [
    {
      id: 'akamai.denied',
      gateway: 'akamai',
      cause: 'ip-or-waf',
      when: [
        [words("you don't have permission to access")],
        [
          match(/\bReference #\d{1,3}\.[\da-f.]{5,80}/i),
          words('errors.edgesuite.net'),
          namedBeginning('server', 'AkamaiGHost'),
        ],
      ],
      alsoPossible: [],
      source: source,
    },
    {
      id: 'akamai.seen',
      gateway: 'akamai',
      cause: 'undecided',
      when: [[namedBeginning('server', 'AkamaiGHost')]],
      isHint: true,
      alsoPossible: ['ip-or-waf', 'permission'],
      source: source,
    },
  ],
};
