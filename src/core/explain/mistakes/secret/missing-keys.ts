import { keysOf, type SecretText } from '#core/explain/mistakes/secret/key-variants.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

/** What stands in a variable that nobody set, by language, then what samples and templates hold. */
const placeholders = [
  '',
  'undefined',
  'null',
  'None',
  'nil',
  '<nil>',
  'false',
  'NaN',
  '[object Object]',
  `\${SECRET_KEY}`,
  `\${SECRET}`,
  `\${secretKey}`,
  '$SECRET_KEY',
  '$SECRET',
  '{{secretKey}}',
  '{{secret_key}}',
  '%SECRET_KEY%',
  'your_secret_key',
  'your-secret-key',
  'YOUR_SECRET_KEY',
  'your secret key',
  'yourSecretKey',
  '<your_secret_key>',
  '<SecretKey>',
  'secretKey',
  'secret_key',
  'SecretKey',
  'SECRET_KEY',
  'secret',
  'xxx',
  'xxxxxx',
  'changeme',
] as const;

const unset: Mistake = {
  id: 'secret-not-set',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['process.env', 'os.environ.get', 'templates'],
  code: { language: 'Python', line: 'secret_key = os.environ["SECRET_KEY"]' },
  source: 'https://github.com/meditohq/medito-app/pull/720',
  variants: (_, given) =>
    keysOf(
      placeholders.map((text): SecretText => [text, { placeholder: text === '' ? 'empty' : text }]),
      given,
    ),
};

/** Which other key it was cannot be computed: the search tries the keys that the user lists. */
const another: Mistake = {
  id: 'another-secret',
  layer: 'secret',
  prior: 'high',
  arisesIn: ['several apps or environments', 'a key that was reset'],
  source: 'https://github.com/stripe/stripe-node/issues/396',
  variants: () => [],
};

/** Two arguments that changed places are the usual way. */
const publicValue: Mistake = {
  id: 'public-value-as-secret',
  layer: 'secret',
  prior: 'low',
  arisesIn: ['arguments in the wrong order'],
  code: { language: 'Python', line: 'hmac.new(secret_key.encode(), message, hashlib.sha256)' },
  source: 'https://github.com/sieblyio/okx-api/issues/22',
  variants: (_, given) => keysOf(publicValues(given), given),
};

function publicValues({ recipe, fields, values }: Given): readonly SecretText[] {
  return fields.flatMap(({ id, label, secret }): readonly SecretText[] => {
    const text = values[id] ?? '';
    return secret || id === recipe.key.field || text === '' ? [] : [[text, { name: label }]];
  });
}

/** Another text in the secret's place. */
export const missingKeys: readonly Mistake[] = [another, unset, publicValue];
