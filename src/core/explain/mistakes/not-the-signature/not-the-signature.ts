import { md5 } from '@noble/hashes/legacy.js';
import { encodeBase64 } from '#core/bytes/base64.ts';
import {
  ownHeaderNames,
  parsedUrl,
  sameName,
  valueOfHeader,
} from '#core/explain/mistakes/transport/request-headers.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

/** In seconds. Two clocks that are set agree better, and a request takes less from signing to sending. */
const unusualAge = 60;

const clock: Mistake = {
  id: 'clock-off',
  layer: 'not-the-signature',
  prior: 'medium',
  arisesIn: ['virtual machines', 'containers', 'queues', 'retries'],
  code: { language: 'shell', line: 'chronyc tracking' },
  source: 'https://github.com/mozilla/fxa-content-server/issues/160',
  evidence: (given) => {
    const apart = secondsFromDate(given);
    return apart === undefined || Math.abs(apart) <= unusualAge
      ? undefined
      : { id: 'mistake.clock-off.evidence', values: { count: Math.abs(apart) } };
  },
};

/** From the request's header Date to its signed time stamp, in seconds; undefined where one of them is missing. */
function secondsFromDate(given: Given): number | undefined {
  const field = given.fields.find(({ kind }) => kind === 'timestamp-seconds');
  const seconds = field === undefined ? '' : (given.values[field.id] ?? '');
  const date = Date.parse(valueOfHeader(given, 'Date') ?? '');
  if (!/^\d{1,11}$/.test(seconds) || Number.isNaN(date)) return undefined;
  return Number(seconds) - Math.round(date / 1000);
}

const headerName: Mistake = {
  id: 'header-missing-or-renamed',
  layer: 'not-the-signature',
  prior: 'low',
  arisesIn: ['nginx, which drops names with _', 'SDKs that rename headers', 'forwarding servers'],
  source: 'https://github.com/yanxi123-com/weixin-js-sdk/issues/36',
  evidence: (given) => {
    const due = ownHeaderNames(given);
    const names = given.headers.map(({ name }) => name);
    const isThere = (own: string) => names.some((name) => sameName(name, own));
    const missing = due.filter((own) => !isThere(own));
    const renamed = missing.flatMap((due) =>
      names.filter((name) => isAlike(name, due)).map((name) => ({ name, due })),
    )[0];
    if (renamed) return { id: 'mistake.header-missing-or-renamed.renamed', values: renamed };
    // Without any of them, the headers were not seen.
    const [first] = missing;
    return first === undefined || missing.length === due.length
      ? undefined
      : { id: 'mistake.header-missing-or-renamed.evidence', values: { due: first } };
  },
};

/** Whether names differ by nothing but letter case, `-`, `_` and an `X-` before them. */
function isAlike(a: string, b: string): boolean {
  const core = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:http[-_])?(?:x[-_])?/, '')
      .replace(/[-_]/g, '');
  return core(a) === core(b);
}

const otherHost: Mistake = {
  id: 'another-host',
  layer: 'not-the-signature',
  prior: 'medium',
  arisesIn: ['defaults of an SDK', 'settings of another environment'],
  evidence: (given) => {
    const [host, due] = [valueOfHeader(given, 'Host')?.trim(), parsedUrl(given)?.host];
    return host && due && !sameName(host, due)
      ? { id: 'mistake.another-host.evidence', values: { host, due } }
      : undefined;
  },
};

const mixedUp: Mistake = {
  id: 'headers-of-another-request',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['logs of several requests', 'support tickets'],
  evidence: (given) => {
    const digest = valueOfHeader(given, 'Content-MD5')?.trim();
    return digest !== undefined && digest !== encodeBase64(md5(given.body))
      ? { id: 'mistake.headers-of-another-request.evidence' }
      : undefined;
  },
};

const otherAuthorization: Mistake = {
  id: 'two-kinds-of-authentication',
  layer: 'not-the-signature',
  prior: 'low',
  arisesIn: ['clients with default credentials', 'code that was changed over'],
  evidence: (given) => {
    const scheme = /^\s*([\w-]+)/.exec(valueOfHeader(given, 'Authorization') ?? '')?.[1];
    const isOwn = ownHeaderNames(given).some((name) => sameName(name, 'Authorization'));
    return scheme === undefined || isOwn
      ? undefined
      : { id: 'mistake.two-kinds-of-authentication.evidence', values: { scheme } };
  },
};

/** No request shows these by itself. */
const elsewhere = (id: string, prior: Mistake['prior'], arisesIn: readonly string[]): Mistake => ({
  id,
  layer: 'not-the-signature',
  prior,
  arisesIn,
  evidence: () => undefined,
});

/** What else answers like a wrong signature. */
export const notTheSignatureMistakes: readonly Mistake[] = [
  otherHost,
  clock,
  elsewhere('pair-of-another-app', 'medium', ['several apps, platforms or environments']),
  headerName,
  otherAuthorization,
  mixedUp,
  elsewhere('address-not-allowed', 'low', ['IP allowlists', 'firewalls']),
  elsewhere('app-not-active', 'low', ['unpaid or deleted apps', 'services that are not enabled']),
];
