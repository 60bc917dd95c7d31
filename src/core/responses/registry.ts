import type { Locale, Words } from '#core/messages.ts';
import { akamai } from '#core/responses/gateways/akamai/rules.ts';
import { alibaba } from '#core/responses/gateways/alibaba/rules.ts';
import { apigee } from '#core/responses/gateways/apigee/rules.ts';
import { apinto } from '#core/responses/gateways/apinto/rules.ts';
import { aws } from '#core/responses/gateways/aws/rules.ts';
import { azure } from '#core/responses/gateways/azure/rules.ts';
import { cloudflare } from '#core/responses/gateways/cloudflare/rules.ts';
import { cloudfront } from '#core/responses/gateways/cloudfront/rules.ts';
import { cors } from '#core/responses/gateways/cors/rules.ts';
import { f5 } from '#core/responses/gateways/f5/rules.ts';
import { firewalls } from '#core/responses/gateways/firewalls/rules.ts';
import { github } from '#core/responses/gateways/github/rules.ts';
import { google } from '#core/responses/gateways/google/rules.ts';
import { http } from '#core/responses/gateways/http/rules.ts';
import { imperva } from '#core/responses/gateways/imperva/rules.ts';
import { kong } from '#core/responses/gateways/kong/rules.ts';
import { nginx } from '#core/responses/gateways/nginx/rules.ts';
import { s3 } from '#core/responses/gateways/s3/rules.ts';
import { sellingPartner } from '#core/responses/gateways/selling-partner/rules.ts';
import { tencent } from '#core/responses/gateways/tencent/rules.ts';
import { tpns } from '#core/responses/gateways/tpns/rules.ts';
import type { Family } from '#core/responses/rule.ts';
import { readingWords } from '#core/responses/words.ts';

/** The only list of gateways. */
export const families: readonly Family[] = [
  aws,
  s3,
  sellingPartner,
  cloudfront,
  apigee,
  kong,
  apinto,
  azure,
  google,
  tpns,
  tencent,
  alibaba,
  github,
  nginx,
  cloudflare,
  akamai,
  imperva,
  f5,
  firewalls,
  cors,
  http,
];

/** Everything that the page says about readings, to be loaded with them. */
export const responseWords: Words = { en: merged('en'), 'zh-CN': merged('zh-CN') };

function merged(locale: Locale): Readonly<Record<string, string>> {
  const all = [readingWords, ...families.map(({ words }) => words)];
  return Object.fromEntries(all.flatMap((words) => Object.entries(words[locale])));
}
