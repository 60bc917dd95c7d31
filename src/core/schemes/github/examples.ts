import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { GithubWord } from '#core/schemes/github/words.ts';
import type { Example } from '#core/schemes/scheme.ts';

/** GitHub's test values (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries) and a common mistake. */
const webhookSecret = "It's a Secret to Everybody";

export const examples: readonly Example[] = [
  {
    ...named('github.example.documented.title', 'github.example.documented.note'),
    id: 'documented',
    values: { webhookSecret },
    body: encodeUtf8('Hello, World!'),
    received: 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
  },
  {
    ...named('github.example.rewritten.title', 'github.example.rewritten.note'),
    id: 'rewritten',
    values: { webhookSecret, githubEvent: 'issues' },
    body: encodeUtf8(
      '{"action": "opened", "issue": {"number": 7, "title": "Umlauts: \\u00e4 \\u00f6 \\u00fc"}, "sender": {"login": "octocat"}}',
    ),
    received: 'sha256=713909ad489a831390b1cf54d6018094fe89b17500deba31470ba87d93863d4d',
  },
];

function named(title: GithubWord, note: GithubWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/webhooks/github',
  };
}
