import type { Evidence } from '#core/responses/evidence.ts';
import { instantOf } from '#core/responses/instant.ts';

/** What an answer tells besides its cause. Undefined: it does not tell. */
export type Facts = {
  readonly status: number | undefined;
  /** What the vendor's support will ask for. */
  readonly requestId: string | undefined;
  /** Of the header `Date`, in milliseconds since 1970. */
  readonly date: number | undefined;
  /** What the server says in its error that its clock shows, in milliseconds since 1970. */
  readonly serverTime: number | undefined;
  /** Region and service that the credential should have been scoped to. */
  readonly expectedRegion: string | undefined;
  readonly expectedService: string | undefined;
  /**
   * What the server signed, as it wrote it: Tencent's and Alibaba's gateways print `#` for a line
   * feed. It can hold a session token: for comparing, not for showing.
   */
  readonly serverStringToSign: string | undefined;
  readonly serverCanonicalRequest: string | undefined;
};

export function factsOf(evidence: Evidence): Facts {
  return {
    status: evidence.status?.code,
    requestId: requestIdIn(evidence),
    date: mapped(firstValue(evidence, 'date'), instantOf),
    serverTime: serverTimeIn(evidence),
    expectedRegion: captured(evidence, expectedRegion) ?? firstValue(evidence, 'region', isRegion),
    expectedService: captured(evidence, expectedService),
    serverStringToSign: stringToSignIn(evidence),
    serverCanonicalRequest: canonicalRequestIn(evidence),
  };
}

function mapped<From, To>(value: From | undefined, map: (value: From) => To): To | undefined {
  return value === undefined ? undefined : map(value);
}

/** The first value of a name that the server has given and that is fit. */
function firstValue(
  { named }: Evidence,
  name: string,
  isFit: (value: string) => boolean = (value) => value !== '',
): string | undefined {
  return named.get(name)?.find(({ value, isRequest }) => !isRequest && isFit(value))?.value;
}

function captured({ view }: Evidence, pattern: RegExp): string | undefined {
  return pattern.exec(view.plain)?.[1];
}

const requestIdNames = [
  'x-amzn-requestid',
  'x-amz-request-id',
  'apim-request-id',
  'x-ca-request-id',
  'x-oss-request-id',
  'x-github-request-id',
  'x-kong-request-id',
  'x-request-id',
  'requestid',
  'request_id',
  'cf-ray',
  'x-amz-cf-id',
  'seq',
];

const requestIdSentence = /\brequest ?id:? {0,3}([\w=-]{6,100})/i;

function requestIdIn(evidence: Evidence): string | undefined {
  const isId = (value: string): boolean => /^[\w.=:/+-]{6,200}$/.test(value.trim());
  for (const name of requestIdNames) {
    const value = firstValue(evidence, name, isId)?.trim();
    if (value !== undefined) return value;
  }
  return captured(evidence, requestIdSentence);
}

/** AWS: `Signature expired: … is now earlier than … (20180710T071714Z - 5 min.)`; the third time is its own. */
const awsTime = /\((\d{8}T\d{6}Z) [-+] \d{1,3} min\.\)/;
/** Apinto: `timestamp N is too old, current time is M`, both in seconds. */
const apintoTime = /\bis too (?:old|new), current time is (\d{10})\b/;

function serverTimeIn(evidence: Evidence): number | undefined {
  const written = firstValue(evidence, 'servertime') ?? captured(evidence, awsTime);
  if (written !== undefined) return instantOf(written);
  return mapped(captured(evidence, apintoTime), (seconds) => Number(seconds) * 1000);
}

const expectedRegion = /\bis wrong; expecting '([\w-]{1,60})'/;
const expectedService = /\bscoped to correct service: '([\w-]{1,60})'/;

function isRegion(value: string): boolean {
  return /^[a-z]{2}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(value);
}

function stringToSignIn(evidence: Evidence): string | undefined {
  return (
    quotedBehind(evidence, 'The String-to-Sign should have been', "'") ??
    lineBehind(evidence, 'Server StringToSign:') ??
    lineBehind(evidence, 'server string to sign is:') ??
    firstValue(evidence, 'stringtosign')
  );
}

function canonicalRequestIn(evidence: Evidence): string | undefined {
  return (
    canonicalQuoted(evidence) ??
    mapped(firstValue(evidence, 'canonicalrequestbytes', isHexList), textOfHexList) ??
    firstValue(evidence, 'canonicalrequest')
  );
}

/** A header in it can hold a quotation mark, so that it ends where the string to sign is announced. */
function canonicalQuoted({ view: { plain } }: Evidence): string | undefined {
  const sentence = 'The Canonical String for this request should have been';
  const open = plain.indexOf("'", Math.max(0, plain.indexOf(sentence)));
  const end = plain.indexOf('The String-to-Sign should have been', open);
  if (!plain.includes(sentence) || open < 0 || end < 0) return undefined;
  const close = plain.lastIndexOf("'", end);
  return close <= open ? undefined : plain.slice(open + 1, close);
}

/** S3 prints the exact bytes beside the text, in which XML may have changed line ends. */
function isHexList(text: string): boolean {
  return /^[0-9a-fA-F]{2}(?: [0-9a-fA-F]{2}){8,20000}$/.test(text.trim());
}

function textOfHexList(text: string): string {
  const bytes = text
    .trim()
    .split(' ')
    .map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** What stands in quotes behind a sentence and one line end. */
function quotedBehind({ view }: Evidence, sentence: string, quote: string): string | undefined {
  const { plain } = view;
  const at = plain.indexOf(sentence);
  if (at < 0) return undefined;
  const open = plain.indexOf(quote, at + sentence.length);
  if (open < 0 || plain.slice(at + sentence.length, open).trim() !== '') return undefined;
  const close = plain.indexOf(quote, open + 1);
  return close < 0 ? undefined : plain.slice(open + 1, close);
}

/** What follows a sentence up to the end of its line or its JSON string, without grave accents around it. */
function lineBehind({ view }: Evidence, sentence: string): string | undefined {
  const { plain } = view;
  const at = plain.indexOf(sentence);
  if (at < 0) return undefined;
  const start = at + sentence.length;
  const rest = plain.slice(start, start + 20_000);
  const [line = ''] = rest.split(/["\r\n]/, 1);
  const inner = line.trim().replace(/^`|`$/g, '');
  return inner === '' ? undefined : inner;
}
