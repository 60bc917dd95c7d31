import { encodeBase64 } from '#core/bytes/base64.ts';
import { digest } from '#core/crypto/fallback.ts';
import type { Given, Mistake } from '#core/schemes/mistake.ts';

const page = 'https://help.aliyun.com/document_detail/29475.html';

function headerOf({ headers }: Given, wanted: string): string | undefined {
  return headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
}

/** The gateway compares it with the body before it looks at the signature, and says `Invalid Content-MD5`. */
const bodyOfMd5: Mistake = {
  id: 'alibaba-md5-of-other-body',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'medium',
  arisesIn: ['a body that is written again after it was hashed'],
  source: page,
  evidence: (given) => {
    const sent = headerOf(given, 'content-md5');
    const expected = encodeBase64(digest('MD5', given.body));
    if (sent === undefined || sent === expected) return undefined;
    return { id: 'mistake.alibaba-md5-of-other-body.evidence', values: { sent, expected } };
  },
};

const secondsForMilliseconds: Mistake = {
  id: 'alibaba-time-in-seconds',
  layer: 'not-the-signature',
  isShownByRequest: true,
  prior: 'medium',
  arisesIn: ['time.time()', 'System.currentTimeMillis() / 1000'],
  code: { language: 'Python', line: 'str(int(time.time() * 1000))' },
  source: page,
  evidence: ({ values }) => {
    const { timeStampMs = '' } = values;
    return /^\d{10}$/.test(timeStampMs)
      ? { id: 'mistake.alibaba-time-in-seconds.evidence', values: { timeStamp: timeStampMs } }
      : undefined;
  },
};

const systemHeaders = ['x-ca-key', 'x-ca-timestamp', 'x-ca-nonce', 'x-ca-stage'];

/** A header that is signed and not named, or named and not sent, is another one to the gateway. */
const unnamed: Mistake = {
  id: 'alibaba-header-not-named',
  layer: 'not-the-signature',
  prior: 'medium',
  arisesIn: ['X-Ca-Signature-Headers written by hand'],
  source: page,
  evidence: (given) => {
    const list = headerOf(given, 'x-ca-signature-headers');
    if (list === undefined) return undefined;
    const named = list.split(',').map((name) => name.trim().toLowerCase());
    const name = systemHeaders.find(
      (one) => headerOf(given, one) !== undefined && !named.includes(one),
    );
    return name === undefined
      ? undefined
      : { id: 'mistake.alibaba-header-not-named.evidence', values: { name } };
  },
};

/** What the request itself shows. None of it computes a signature. */
export const requestMistakes: readonly Mistake[] = [bodyOfMd5, secondsForMilliseconds, unnamed];
