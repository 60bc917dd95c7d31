import type { Header } from '#core/http/header.ts';
import { methods, payloads, places, signings } from '#core/schemes/aws-sigv4/fields.ts';
import { readHost } from '#core/schemes/aws-sigv4/hosts.ts';
import { isFree } from '#core/schemes/aws-sigv4/recipe-of.ts';
import type { Received, SentRequest } from '#core/schemes/scheme.ts';

/** What says how a request was signed, from its header or from its query. */
type Saying = {
  readonly signature: string;
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  /** Fields that only this place of the signature fills. */
  readonly own: Readonly<Record<string, string>>;
};

/** What a request signed by Signature Version 4 fills in: nothing that its host tells, which may be what is wrong. */
export function readRequest(request: SentRequest): Received {
  const saying = inHeader(request) ?? inQuery(request);
  if (saying === undefined) return { signature: undefined, values: new Map() };
  const { signature, credential, signedHeaders, own } = saying;
  const [accessKeyId = '', , region = '', service = ''] = credential.split('/');
  const known = readHost(URL.parse(request.url ?? '')?.host ?? '');
  const { method = '' } = request;
  const isSigned = (name: string) => signedHeaders.includes(name);
  const values = {
    accessKeyId,
    region: known.region === '' ? region : '',
    service: known.service === '' ? service : '',
    method: methods.find((one) => one === method) ?? '',
    signedHeaderLines: linesOf(request.headers, isSigned),
    signsContentType: isSigned('content-type') ? signings[0] : signings[1],
    ...own,
  };
  return { signature, values: new Map(Object.entries(values).filter(([, text]) => text !== '')) };
}

function inHeader({ headers }: SentRequest): Saying | undefined {
  const signature = headerOf(headers, 'authorization');
  const named = (name: string) => new RegExp(`\\b${name}=([^,\\s]+)`).exec(signature)?.[1];
  const credential = named('Credential');
  if (!signature.startsWith('AWS4-HMAC-SHA256') || credential === undefined) return undefined;
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
  const query = URL.parse(url)?.searchParams;
  const signature = query?.get('X-Amz-Signature');
  const credential = query?.get('X-Amz-Credential');
  if (!query || !signature || !credential) return undefined;
  const own = {
    place: places[1],
    amzDate: query.get('X-Amz-Date') ?? '',
    // A plus is itself there, and no space of a form.
    sessionToken: (query.get('X-Amz-Security-Token') ?? '').replaceAll(' ', '+'),
    expires: query.get('X-Amz-Expires') ?? '',
  };
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  return { signature, credential, signedHeaders, own };
}

/** The signed headers that have no field of their own, as lines; Host comes from the URL. */
function linesOf(headers: readonly Header[], isSigned: (name: string) => boolean): string {
  return headers
    .filter(({ name }) => isSigned(name.toLowerCase()) && isFree(name) && !/^host$/i.test(name))
    .map(({ name, value }) => `${name}: ${value}`)
    .join('\n');
}

function headerOf(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value.trim() ?? '';
}
