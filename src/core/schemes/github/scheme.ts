import { examples } from '#core/schemes/github/examples.ts';
import { words } from '#core/schemes/github/words.ts';
import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'webhookSecret', label: 'Webhook secret', secret: true, kind: 'text' },
  { id: 'githubEvent', label: 'X-GitHub-Event', secret: false, kind: 'text', optional: true },
];

/**
 * Webhooks of GitHub: X-Hub-Signature-256 = "sha256=" + hex(HMAC-SHA256(secret, body)). The event is
 * not signed, but what receives a webhook goes by it.
 */
export const github: Scheme = {
  id: 'github',
  name: 'GitHub',
  title: 'GitHub webhooks',
  method: 'POST',
  documentation: {
    en: 'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
    'zh-CN': 'https://docs.github.com/zh/webhooks/using-webhooks/validating-webhook-deliveries',
  },
  fields,
  recipe: {
    message: [{ kind: 'body' }],
    key: { field: 'webhookSecret', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [
      { name: 'X-GitHub-Event', value: [{ kind: 'field', field: 'githubEvent' }] },
      {
        name: 'X-Hub-Signature-256',
        value: [{ kind: 'literal', text: 'sha256=' }, { kind: 'signature' }],
      },
    ],
  },
  accessPoints: [],
  paths: [],
  sendsForms: true,
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
};
