import type { Header } from '#core/http/header.ts';
import { methods, payloads, places, signings } from '#core/schemes/aws-sigv4/fields.ts';
import { readHost } from '#core/schemes/aws-sigv4/hosts.ts';
import { algorithm, nameOf, signaturePairs } from '#core/schemes/aws-sigv4/presigned.ts';
import { isFree } from '#core/schemes/aws-sigv4/recipe-of.ts';
import type { Received, SentRequest } from '#core/schemes/scheme.ts';

/** What says how a request was signed, from its header or from its query. */
type Saying = {
  readonly signature: string;
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  /** Fields that only this place of the signature fills. */
  readonly own: Readonly<Record<string, string>>;
  /** Names of the parameters of the query that say it. */
  readonly parameters?: readonly string[];
};

/** What a request signed by Signature Version 4 fills in: nothing that its host tells, which may be what is wrong. */
export function readRequest(request: SentRequest): Received {
  const saying = inHeader(request) ?? inQuery(request);
  if (saying === undefined) return { signature: undefined, values: new Map() };
  const { signature, credential, signedHeaders, own, parameters = [] } = saying;
  const [accessKeyId = '', , region = '', service = ''] = credential.split('/');
  const known = readHost(URL.parse(request.url ?? '')?.host ?? '');
  const { method = '' } = request;
  const isSigned = (name: string) => signedHeaders.includes(name);
  // A URL alone tells which headers go along, and not what they hold.
  const unseen = parameters.length === 0 ? [] : unseenLines(request.headers, signedHeaders);
  const values = {
    accessKeyId,
    region: known.region === '' ? region : '',
    service: known.service === '' ? service : '',
    method: methods.find((one) => one === method) ?? '',
    signedHeaderLines: [...linesOf(request.headers, isSigned), ...unseen].join('\n'),
    signsContentType: isSigned('content-type') ? signings[0] : signings[1],
    ...own,
  };
  const filled = new Map(Object.entries(values).filter(([, text]) => text !== ''));
  return { signature, values: filled, parameters };
}

function inHeader({ headers }: SentRequest): Saying | undefined {
  const signature = headerOf(headers, 'authorization');
  const named = (name: string) => new RegExp(`\\b${name}=([^,\\s]+)`).exec(signature)?.[1];
  const credential = named('Credential');
  if (!signature.startsWith(algorithm) || credential === undefined) return undefined;
  const isUnsigned = headerOf(headers, 'x-amz-content-sha256') === payloads[1];
  const own = {
    place: places[0],
    amzDate: headerOf(headers, 'x-amz-date'),
    sessionToken: headerOf(headers, 'x-amz-security-token'),
    payload: payloads[isUnsigned ? 1 : 0],
  };
  return { signature, credential, signedHeaders: (named('SignedHeaders') ?? '').split(';'), own };
}

function inQuery({ url = '' }: SentRequest): Saying | undefined {
  const { search, searchParams: query } = URL.parse(url) ?? {};
  const credential = query?.get('X-Amz-Credential');
  if (!query?.get('X-Amz-Signature') || !credential) return undefined;
  if ((query.get('X-Amz-Algorithm') ?? algorithm) !== algorithm) return undefined;
  const pairs = signaturePairs(search?.slice(1) ?? '');
  // All that the URL says of its signature stays together, the token apart, which is a secret.
  const signature = pairs.filter((pair) => !/^x-amz-security-token=/i.test(pair)).join('&');
  const own = {
    place: places[1],
    amzDate: query.get('X-Amz-Date') ?? '',
    // A plus is itself there, and no space of a form.
    sessionToken: (query.get('X-Amz-Security-Token') ?? '').replaceAll(' ', '+'),
    expires: query.get('X-Amz-Expires') ?? '',
  };
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  return { signature, credential, signedHeaders, own, parameters: pairs.map(nameOf) };
}

/** The signed headers that have no field of their own, as lines; Host comes from the URL. */
function linesOf(headers: readonly Header[], isSigned: (name: string) => boolean): string[] {
  return headers
    .filter(({ name }) => isSigned(name.toLowerCase()) && isFree(name) && !/^host$/i.test(name))
    .map(({ name, value }) => `${name}: ${value}`);
}

/** The signed headers that are not among those of the request, their values still to be typed. */
function unseenLines(headers: readonly Header[], signed: readonly string[]): string[] {
  const seen = headers.map(({ name }) => name.toLowerCase());
  return signed
    .filter((name) => name !== '' && name !== 'host' && isFree(name) && !seen.includes(name))
    .map((name) => `${name}:`);
}

function headerOf(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value.trim() ?? '';
}
