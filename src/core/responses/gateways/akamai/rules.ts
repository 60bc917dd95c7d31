import { akamaiWords } from '#core/responses/gateways/akamai/words.ts';
import { type Family, match, namedBeginning, words } from '#core/responses/rule.ts';

const source = 'https://gist.github.com/chrisvanpatten/dc02f0d5727369801dc7e9e6fded1837';

/** Akamai, before somebody else’s server. */
export const akamai: Family = {
  id: 'akamai',
  words: akamaiWords,
  rules: [
    {
      id: 'akamai.edgegrid-clock',
      gateway: 'akamai',
      cause: 'clock',
      when: [[words('invalid timestamp')], [words('problems.luna.akamaiapis.net/-/pep-auth')]],
      alsoPossible: [],
      source: 'https://github.com/akamai/AkamaiOPEN-edgegrid-node/issues/234',
    },
    {
      id: 'akamai.edgegrid-signature',
      gateway: 'akamai',
      cause: 'signature',
      when: [
        [words('the signature does not match')],
        [words('problems.luna.akamaiapis.net/-/pep-auth')],
      ],
      alsoPossible: ['clock'],
      source: 'https://github.com/akamai/AkamaiOPEN-edgegrid-powershell/issues/10',
    },
    {
      id: 'akamai.denied',
      gateway: 'akamai',
      cause: 'ip-or-waf',
      when: [
        [words("you don't have permission to access")],
        [
          match(/\bReference #(?:18|24)\.[\da-f.]{5,80}/i),
          words('errors.edgesuite.net/18.'),
          namedBeginning('server', 'AkamaiGHost'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'akamai.edge-error',
      gateway: 'akamai',
      cause: 'not-a-403-matter',
      when: [[match(/\bReference #(?:1|3|4|6|9|11|15|30|97)\.[\da-f.]{5,80}/i)]],
      alsoPossible: [],
      source,
    },
    {
      id: 'akamai.seen',
      gateway: 'akamai',
      cause: 'undecided',
      when: [[namedBeginning('server', 'AkamaiGHost'), words('.luna.akamaiapis.net/')]],
      isHint: true,
      alsoPossible: ['ip-or-waf', 'permission'],
      source,
    },
  ],
};
