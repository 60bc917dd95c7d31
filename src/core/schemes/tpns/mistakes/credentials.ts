import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';
import { examples } from '#core/schemes/tpns/examples.ts';
import { accessIdPrefixes, accessPoints } from '#core/schemes/tpns/hosts.ts';
import { sampleValues, vendorPage } from '#core/schemes/tpns/mistakes/documentation.ts';

const accessPointPage = 'https://www.tencentcloud.com/document/product/1024/38517';
const errorPage = 'https://www.tencentcloud.com/document/product/1024/34883';

const accessPoint: Mistake = {
  id: 'tpns-access-point',
  caseOf: 'another-host',
  layer: 'not-the-signature',
  prior: 'high',
  arisesIn: ['the default host of samples and SDKs'],
  source: accessPointPage,
  evidence: ({ values, url }) => {
    const host = URL.canParse(url) ? new URL(url).host : '';
    const called = accessPoints.find(({ baseUrl }) => new URL(baseUrl).host === host);
    const seen = accessIdPrefixes.find(({ prefix }) => values.accessId?.startsWith(prefix));
    const due = accessPoints.find(({ id }) => id === seen?.accessPointId);
    if (!called || !seen || !due || called.id === due.id) return undefined;
    const expected = new URL(due.baseUrl).host;
    const said = { prefix: seen.prefix, host, expected };
    return { id: 'mistake.tpns-access-point.evidence', values: said };
  },
};

const platform: Mistake = {
  id: 'tpns-app-of-other-platform',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'medium',
  arisesIn: ['one configuration for Android and iOS'],
  source: errorPage,
  evidence: (given) => {
    const [app, message] = [platformOfId(given), platformOfBody(given)];
    return app === undefined || message === undefined || app === message
      ? undefined
      : { id: 'mistake.tpns-app-of-other-platform.evidence', values: { app, message } };
  },
};

/** As seen in the vendor's samples and in public code: 15… belongs to Android, 16… to iOS. */
function platformOfId({ values }: Given): 'Android' | 'iOS' | undefined {
  const start = /^1([56])\d{8}$/.exec(values.accessId ?? '')?.[1];
  return start === undefined ? undefined : start === '5' ? 'Android' : 'iOS';
}

/** The members `android` and `ios` of a message hold what is for one platform alone. */
function platformOfBody({ body }: Given): 'Android' | 'iOS' | undefined {
  const text = utf8TextOf(body) ?? '';
  const isFor = (name: string) =>
    new RegExp(`"${name}"\\s*:|"platform"\\s*:\\s*"${name}"`).test(text);
  if (isFor('android') === isFor('ios')) return undefined;
  return isFor('ios') ? 'iOS' : 'Android';
}

const accessKey: Mistake = {
  id: 'tpns-access-key-as-access-id',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['the console, which shows Access ID, Access KEY and SECRET KEY together'],
  source: vendorPage,
  evidence: ({ values }) =>
    /^A[0-9A-Z]{11}$/.test(values.accessId ?? '')
      ? { id: 'mistake.tpns-access-key-as-access-id.evidence' }
      : undefined,
};

const cloudCredentials: Mistake = {
  id: 'tpns-cloud-api-credentials',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['Tencent Cloud API 3.0'],
  source: 'https://cloud.tencent.com/document/product/548/41046',
  evidence: ({ values }) =>
    [values.accessId, values.secretKey].some((value) => value?.startsWith('AKID'))
      ? { id: 'mistake.tpns-cloud-api-credentials.evidence' }
      : undefined,
};

const sampleCredentials: Mistake = {
  id: 'tpns-documentation-values',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'low',
  arisesIn: ['the samples of the documentation'],
  code: { language: 'Python', line: 'time_stamp = str(int(time.time()))' },
  source: vendorPage,
  evidence: ({ values, fields }) => {
    const names = fields
      .filter(({ id }) => sampleValues(id).includes(values[id] ?? ''))
      .map(({ label }) => label);
    return names.length === 0
      ? undefined
      : { id: 'mistake.tpns-documentation-values.evidence', values: { names: names.join(', ') } };
  },
};

/** In August 2021 the vendor took a member out of the printed body and left the printed Sign. */
const workedExample: Mistake = {
  id: 'tpns-worked-example',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'medium',
  arisesIn: ['right code that is tested against the documentation'],
  source: vendorPage,
  evidence: ({ received }) =>
    received !== '' && received === publishedSign
      ? { id: 'mistake.tpns-worked-example.evidence' }
      : undefined,
};

const publishedSign = examples.find(({ id }) => id === 'without-platform')?.received;

/** What the values themselves show. None of it computes a signature. */
export const credentialMistakes: readonly Mistake[] = [
  accessPoint,
  platform,
  workedExample,
  accessKey,
  cloudCredentials,
  sampleCredentials,
];
