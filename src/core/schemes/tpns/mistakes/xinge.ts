import type { Given, MessageForm, Mistake, Profile, Variant } from '#core/schemes/mistake.ts';
import type { Part } from '#core/schemes/recipe.ts';

/**
 * Version 2 of the service under its old name, Xinge:
 * MD5(method + host + path + parameters in the order of their names + secret key),
 * https://github.com/xingePush/xinge-docs.
 */
const string: Mistake = {
  id: 'tpns-xinge-v2-string',
  layer: 'concatenation',
  prior: 'low',
  arisesIn: ['code for version 2 of Xinge'],
  source: 'https://github.com/xingePush/xinge-docs',
  variants: (_, given) => stringsOf(given),
};

function* stringsOf({ method, url }: Given): Iterable<Variant<MessageForm>> {
  if (!URL.canParse(url)) return;
  const { hostname, pathname } = new URL(url);
  const parameters: readonly Part[] = [
    { kind: 'literal', text: `${method}${hostname}${pathname}access_id=` },
    { kind: 'field', field: 'accessId' },
  ];
  const message: readonly Part[] = [{ kind: 'literal', text: 'message=' }, { kind: 'body' }];
  const time: readonly Part[] = [
    { kind: 'literal', text: 'timestamp=' },
    { kind: 'field', field: 'timeStamp' },
  ];
  const secret: Part = { kind: 'field', field: 'secretKey' };
  for (const rest of [[...message, ...time], time, [...time, { kind: 'body' } as const]]) {
    yield { value: { parts: [...parameters, ...rest, secret] } };
    yield { value: { parts: [...parameters, ...rest] } };
  }
}

export const xingeMistakes: readonly Mistake[] = [string];

export const xingeProfiles: readonly Profile[] = [
  {
    id: 'tpns-xinge-v2',
    mistakes: ['tpns-xinge-v2-string', 'hash-without-hmac'],
    optional: ['base64-step-left-out'],
  },
  {
    id: 'tpns-formula-to-the-letter',
    mistakes: ['tpns-documentation-brace', 'plus-signs-between-parts', 'hex-step-left-out'],
  },
];
