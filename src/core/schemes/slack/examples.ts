import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Example } from '#core/schemes/scheme.ts';
import type { SlackWord } from '#core/schemes/slack/words.ts';

/** Slack's worked example (https://docs.slack.dev/authentication/verifying-requests-from-slack) and a common mistake. */
export const examples: readonly Example[] = [
  {
    ...named('slack.example.documented.title', 'slack.example.documented.note'),
    id: 'documented',
    values: { signingSecret: '8f742231b10e8888abcd99yyyzzz85a5', timeStamp: '1531420618' },
    body: encodeUtf8(
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
    ),
    received: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  },
  {
    ...named('slack.example.decoded.title', 'slack.example.decoded.note'),
    id: 'decoded',
    values: { signingSecret: '8f742231b10e8888abcd99yyyzzz85a5', timeStamp: '1531420618' },
    body: encodeUtf8('command=/weather&text=tomorrow in Berlin'),
    received: 'v0=768e2017acdaf2ee5a1a903d3bce3f7cccbef91920da21030ecd1c6d6d109974',
  },
];

function named(title: SlackWord, note: SlackWord) {
  return {
    title: { id: title },
    note: { id: note },
    accessPointId: 'custom',
    baseUrl: 'https://api.example.com',
    path: '/webhooks/slack',
  };
}
