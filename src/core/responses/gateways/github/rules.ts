import { githubWords } from '#core/responses/gateways/github/words.ts';
import { type Family, match, named, words } from '#core/responses/rule.ts';

const source = 'https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api';

/** GitHub’s API. */
export const github: Family = {
  id: 'github',
  words: githubWords,
  rules: [
    {
      id: 'github.user-agent',
      gateway: 'github',
      cause: 'ip-or-waf',
      when: [[words('request forbidden by administrative rules')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'github.rate',
      gateway: 'github',
      cause: 'rate-limit',
      when: [
        [
          words('you have exceeded a secondary rate limit'),
          match(/\bAPI rate limit exceeded for (?:installation|user|\d{1,3}\.|[\da-f]{1,4}:)/i),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'github.permission',
      gateway: 'github',
      cause: 'permission',
      when: [
        [
          words('resource not accessible by integration'),
          words('resource not accessible by personal access token'),
          words('must have admin rights to repository'),
          words('resource protected by organization saml enforcement'),
          words('is not permitted to create or approve pull requests'),
        ],
      ],
      alsoPossible: [],
      source,
    },
    {
      id: 'github.credentials',
      gateway: 'github',
      cause: 'key-unknown-or-expired',
      when: [[words('bad credentials')], [words('github')]],
      alsoPossible: [],
      source,
    },
    {
      id: 'github.seen',
      gateway: 'github',
      cause: 'undecided',
      when: [[named('x-github-request-id'), words('docs.github.com/')]],
      isHint: true,
      alsoPossible: ['permission', 'rate-limit'],
      source,
    },
  ],
};
