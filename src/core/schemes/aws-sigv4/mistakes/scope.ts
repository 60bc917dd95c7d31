import { regions } from '#core/schemes/aws-sigv4/fields.ts';
import { readHost } from '#core/schemes/aws-sigv4/hosts.ts';
import { withParts, withValue } from '#core/schemes/aws-sigv4/mistakes/edits.ts';
import { field } from '#core/schemes/aws-sigv4/parts.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';
import type { Part, Recipe } from '#core/schemes/recipe.ts';

const page =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html';
const troubleshooting =
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';

/** Names that people sign for, after the labels of the host. */
const services = [
  'mobiletargeting',
  'pinpoint',
  'execute-api',
  's3',
  'ses',
  'email',
  'sms-voice',
  'es',
  'aoss',
  'lambda',
  'sns',
  'sqs',
  'iam',
  'sts',
  'aws4_request',
];

const service: Mistake = {
  id: 'aws-service',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['mhart/aws4', 'code that takes the first label of the host'],
  code: { language: 'Python', line: "AWS4Auth(key_id, secret, 'us-east-1', 'mobiletargeting')" },
  source: 'https://github.com/mhart/aws4fetch',
  *variants(recipe, { url }) {
    const host = URL.parse(url)?.host ?? '';
    const labels = host.split('.').filter((label) => label !== '');
    for (const text of new Set([readHost(host).label, ...labels, ...services])) {
      yield {
        value: withParts(recipe, (parts) => withValue(parts, 'service', text)),
        values: { text },
      };
    }
  },
};

/** Regions, and what stands in their place elsewhere: in old S3 clients, in those of other stores, nowhere. */
const regionTexts = [...regions, 'us-standard', 'auto', ''];

const region: Mistake = {
  id: 'aws-region',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['a default region', 'AWS_REGION'],
  source: troubleshooting,
  *variants(recipe) {
    for (const text of regionTexts) {
      yield {
        value: withParts(recipe, (parts) => withValue(parts, 'region', text)),
        values: { text },
      };
    }
  },
};

/** The day before and after, and the day that each place's clock shows, are these three. */
const date: Mistake = {
  id: 'aws-scope-date',
  layer: 'recipe',
  prior: 'medium',
  arisesIn: ['code that takes the day of the local time zone', 'a key that was kept past midnight'],
  code: { language: 'Python', line: 'date_stamp = amz_date[:8]' },
  source: troubleshooting,
  *variants(recipe, given) {
    for (const text of otherDays(given)) {
      const inAll = withParts(recipe, (parts) => withValue(parts, ':date', text));
      yield { value: inAll, values: { text } };
      const { chain = [] } = recipe.key;
      const inKey = chain.map((message) => withValue(message, ':date', text));
      yield { value: { ...recipe, key: { ...recipe.key, chain: inKey } }, values: { text } };
    }
  },
};

function otherDays({ values }: Given): readonly string[] {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)T/.exec(values.amzDate ?? '') ?? [];
  const noon = Date.parse(`${year}-${month}-${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return [];
  const written = (days: number) =>
    new Date(noon + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  return [written(-1), written(1), `${year}-${month}-${day}`];
}

const secretPrefix: Mistake = {
  id: 'aws-secret-without-aws4',
  layer: 'recipe',
  prior: 'high',
  arisesIn: ['code written from memory'],
  code: { language: 'Python', line: 'sign(("AWS4" + secret).encode("utf-8"), date_stamp)' },
  source: page,
  variants: (recipe) =>
    ['', 'AWS', 'aws4'].map((before) => ({ value: withKey(recipe, { before }) })),
};

const keyChain: Mistake = {
  id: 'aws-key-chain',
  layer: 'recipe',
  prior: 'medium',
  arisesIn: ['code written from memory'],
  source: page,
  *variants(recipe) {
    const { chain = [] } = recipe.key;
    const [day = [], place = [], name = [], end = []] = chain;
    const time: readonly Part[] = [field('amzDate')];
    const others = [
      [day, place, name],
      [day, name, place, end],
      [time, place, name, end],
      [place, name, day, end],
      [],
    ];
    for (const other of others) yield { value: withKey(recipe, { chain: other }) };
  },
};

function withKey(recipe: Recipe, change: Partial<Recipe['key']>): Recipe {
  return { ...recipe, key: { ...recipe.key, ...change } };
}

/** What clients get wrong of the credential scope and of the key. */
export const scopeMistakes: readonly Mistake[] = [service, region, date, secretPrefix, keyChain];
