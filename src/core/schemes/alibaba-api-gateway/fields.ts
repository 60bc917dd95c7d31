import type { Field } from '#core/schemes/recipe.ts';

/** Of every choice the first is what stands for nothing chosen. */
export const methods = ['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'HEAD'] as const;
export const signatureMethods = ['HmacSHA256', 'HmacSHA1'] as const;
export const contentDigests = ['Base64(MD5(body))', 'not sent'] as const;

/** What is signed and sent as Accept where nothing is typed: without one, clients send a value of their own. */
export const defaultAccept = 'application/json';

/** The system headers of https://help.aliyun.com/document_detail/29475.html, under the vendor's names. */
export const fields: readonly Field[] = [
  choice('method', 'Method', methods),
  { id: 'appKey', label: 'X-Ca-Key', secret: false, kind: 'text' },
  { id: 'caSecret', label: 'AppSecret', secret: true, kind: 'text' },
  {
    id: 'timeStampMs',
    label: 'X-Ca-Timestamp',
    secret: false,
    kind: 'timestamp-milliseconds',
    windowSeconds: 900,
    optional: true,
  },
  { id: 'nonce', label: 'X-Ca-Nonce', secret: false, kind: 'nonce', optional: true },
  { ...text('stage', 'X-Ca-Stage'), options: ['RELEASE', 'PRE', 'TEST'] },
  {
    ...text('accept', 'Accept'),
    options: ['application/json', 'application/json; charset=utf-8', '*/*'],
    fallback: defaultAccept,
  },
  {
    ...text('contentType', 'Content-Type'),
    options: [
      'application/json; charset=utf-8',
      'application/json',
      'application/x-www-form-urlencoded; charset=utf-8',
    ],
  },
  choice('contentMd5', 'Content-MD5', contentDigests),
  text('date', 'Date'),
  { id: 'headerLines', label: 'Headers', secret: false, kind: 'lines', optional: true },
  text('signatureHeaders', 'X-Ca-Signature-Headers'),
  choice('signatureMethod', 'X-Ca-Signature-Method', signatureMethods),
];

function text(id: string, label: string): Field {
  return { id, label, secret: false, kind: 'text', optional: true };
}

function choice(id: string, label: string, options: readonly string[]): Field {
  return { id, label, secret: false, kind: 'choice', options, optional: true };
}
