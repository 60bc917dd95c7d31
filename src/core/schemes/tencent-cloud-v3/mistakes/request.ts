import type { Given, Mistake } from '#core/schemes/mistake.ts';
import { serviceOf } from '#core/schemes/tencent-cloud-v3/hosts.ts';
import { hostOf } from '#core/schemes/tencent-cloud-v3/recipe.ts';

const page = 'https://cloud.tencent.com/document/api/213/30654';

const service: Mistake = {
  id: 'tc3-service-of-other-domain',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'medium',
  arisesIn: ['code copied from the example of another service'],
  source: page,
  evidence: ({ values, url }) => {
    const { service: signed = '' } = values;
    const expected = serviceOf(hostOf(url));
    if (signed === '' || expected === undefined || signed === expected) return undefined;
    return {
      id: 'mistake.tc3-service-of-other-domain.evidence',
      values: { signed, expected },
    };
  },
};

const path: Mistake = {
  id: 'tc3-path',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['code written for a REST API'],
  source: page,
  evidence: ({ url, values }) => {
    const sent = (values[':path'] ?? '/').replace(/\?.*$/s, '');
    if (sent === '/' || serviceOf(hostOf(url)) === undefined) return undefined;
    return { id: 'mistake.tc3-path.evidence', values: { path: sent } };
  },
};

/** The scope that was sent names the day that the client signed. */
const dateOfScope: Mistake = {
  id: 'tc3-date-of-scope',
  caseOf: 'tc3-local-date',
  layer: 'not-the-signature',
  prior: 'high',
  arisesIn: ['code that formats the date in the time zone of the machine'],
  source: page,
  evidence: (given) => {
    const sent = sentDate(given);
    const date = new Date(Number(given.values.timeStamp || 'none') * 1000);
    if (sent === undefined || Number.isNaN(date.getTime())) return undefined;
    const expected = date.toISOString().slice(0, 10);
    return sent === expected
      ? undefined
      : { id: 'mistake.tc3-date-of-scope.evidence', values: { sent, expected } };
  },
};

function sentDate({ headers }: Given): string | undefined {
  const header = headers.find(({ name }) => name.toLowerCase() === 'authorization');
  return /^TC3-HMAC-SHA256 Credential=[^/]*\/(\d{4}-\d\d-\d\d)\//.exec(header?.value ?? '')?.[1];
}

/** What the request itself shows. None of it computes a signature. */
export const requestMistakes: readonly Mistake[] = [dateOfScope, service, path];
