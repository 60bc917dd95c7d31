import type { Field } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { examples } from '#core/schemes/slack/examples.ts';
import { words } from '#core/schemes/slack/words.ts';
import { strayHints } from '#core/schemes/value-hints.ts';

const fields: readonly Field[] = [
  { id: 'signingSecret', label: 'Signing secret', secret: true, kind: 'text' },
  {
    id: 'timeStamp',
    label: 'X-Slack-Request-Timestamp',
    secret: false,
    kind: 'timestamp-seconds',
    windowSeconds: 300,
  },
];

/**
 * Requests of Slack to an app: X-Slack-Signature = "v0=" + hex(HMAC-SHA256(signing secret,
 * "v0:" + time stamp + ":" + body)). The body of a slash command is a form, that of an event JSON.
 * Slack's page tells receivers to take five minutes.
 */
export const slack: Scheme = {
  id: 'slack',
  name: 'Slack',
  title: 'Slack requests',
  method: 'POST',
  documentation: {
    en: 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
    'zh-CN': 'https://docs.slack.dev/authentication/verifying-requests-from-slack',
  },
  fields,
  recipe: {
    message: [
      { kind: 'literal', text: 'v0:' },
      { kind: 'field', field: 'timeStamp' },
      { kind: 'literal', text: ':' },
      { kind: 'body' },
    ],
    key: { field: 'signingSecret', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [
      { name: 'X-Slack-Request-Timestamp', value: [{ kind: 'field', field: 'timeStamp' }] },
      {
        name: 'X-Slack-Signature',
        value: [{ kind: 'literal', text: 'v0=' }, { kind: 'signature' }],
      },
    ],
  },
  accessPoints: [],
  paths: [],
  sendsForms: true,
  examples,
  hints: strayHints(fields),
  words: async (locale) => words[locale],
  mistakes: async () => (await import('#core/schemes/slack/mistakes/mistakes.ts')).book,
};
