import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Header } from '#core/http/header.ts';
import { unknownBoundary } from '#core/importers/curl/form.ts';
import type { Settings } from '#core/importers/curl/settings.ts';
import type { CurlUrl } from '#core/importers/curl/url.ts';
import { bytesOfOctets, type Octets, textOfOctets, withoutBlanks } from '#core/importers/octets.ts';

/** curl asks a server for leave before it sends more than this, in bytes (lib/http.c). */
const expectThreshold = 1024 * 1024;

/** What is uploaded: by `--data`, `--form` or `--upload-file`. */
export type Body = {
  readonly kind: 'none' | 'data' | 'form' | 'upload';
  readonly octets: Octets;
  /** The file of an upload, whose name a URL may want. */
  readonly file: Octets | undefined;
};

/** What curl sends, in the order of curl 7.88 (lib/http.c, `Curl_http`). */
export function headersOf(url: CurlUrl, settings: Settings, body: Body): readonly Header[] {
  const has = (name: string) => isCustom(settings, name);
  const custom = customHeaders(settings);
  const host = custom.find(({ name }) => name.toLowerCase() === 'host');
  const headers: (Header | undefined)[] = [
    has('host') && host === undefined
      ? undefined
      : { name: 'Host', value: host?.value ?? textOfOctets(url.host) },
    has('authorization') ? undefined : authorizationOf(url, settings),
    settings.range === undefined || has('range') || body.kind !== 'none'
      ? undefined
      : header('Range', `bytes=${settings.range}`),
    settings.userAgent && !has('user-agent') ? header('User-Agent', settings.userAgent) : undefined,
    has('accept') || settings.isJson ? undefined : header('Accept', '*/*'),
    ...(settings.isTransferEncoded ? [header('Connection', 'TE'), header('TE', 'gzip')] : []),
    settings.isCompressed && !has('accept-encoding')
      ? header('Accept-Encoding', 'deflate, gzip, br, zstd')
      : undefined,
    refererOf(settings),
    isChunked(settings, body) && !has('transfer-encoding')
      ? header('Transfer-Encoding', 'chunked')
      : undefined,
    ...upgradeOf(url, settings),
    settings.cookies.length > 0 && !has('cookie')
      ? header('Cookie', settings.cookies.join(';'))
      : undefined,
    ...custom.filter(({ name }) => !isPlacedElsewhere(name, body)),
    ...jsonHeaders(settings),
    ...bodyHeaders(settings, body),
  ];
  return headers.filter((entry) => entry !== undefined);
}

function header(name: string, value: Octets): Header {
  return { name, value: textOfOctets(value) };
}

function authorizationOf(url: CurlUrl, settings: Settings): Header | undefined {
  if (settings.bearer !== undefined) return header('Authorization', `Bearer ${settings.bearer}`);
  const credentials = settings.user ?? url.credentials;
  if (credentials === undefined) return undefined;
  const full = credentials.includes(':') ? credentials : `${credentials}:`;
  return header('Authorization', `Basic ${encodeBase64(bytesOfOctets(full))}`);
}

function refererOf(settings: Settings): Header | undefined {
  const referer = settings.referer?.replace(/;auto$/, '');
  return referer && !isCustom(settings, 'referer') ? header('Referer', referer) : undefined;
}

/** Over TLS the version is agreed upon before the request; in clear text a header asks for it (RFC 7540 §3.2). */
function upgradeOf(url: CurlUrl, { isHttp2 }: Settings): Header[] {
  if (!isHttp2 || url.scheme !== 'http') return [];
  return [
    header('Connection', 'Upgrade, HTTP2-Settings'),
    header('Upgrade', 'h2c'),
    header('HTTP2-Settings', 'AAMAAABkAAQCAAAAAAIAAAAA'),
  ];
}

/** `--json` adds its headers behind those of `--header`. */
function jsonHeaders(settings: Settings): Header[] {
  if (!settings.isJson) return [];
  return ['Content-Type', 'Accept']
    .filter((name) => !isCustom(settings, name.toLowerCase()))
    .map((name) => header(name, 'application/json'));
}

function bodyHeaders(settings: Settings, body: Body): (Header | undefined)[] {
  if (body.kind === 'none') return [];
  const has = (name: string) => isCustom(settings, name);
  const size = body.octets.length;
  const expects = body.kind === 'upload' || size > expectThreshold;
  return [
    has('content-length') || has('transfer-encoding') || isChunked(settings, body)
      ? undefined
      : header('Content-Length', String(size)),
    body.kind === 'form' ? formType(settings) : undefined,
    body.kind === 'data' && !settings.isJson && !has('content-type')
      ? header('Content-Type', 'application/x-www-form-urlencoded')
      : undefined,
    expects && !has('expect') ? header('Expect', '100-continue') : undefined,
  ];
}

function formType(settings: Settings): Header {
  const given = customHeaders(settings).find(({ name }) => name.toLowerCase() === 'content-type');
  return header(
    'Content-Type',
    `${given?.value ?? 'multipart/form-data'}; boundary=${unknownBoundary}`,
  );
}

/** Standard input has no length that curl would know before it sends. */
function isChunked(settings: Settings, { kind, file }: Body): boolean {
  return kind === 'upload' && file === '-' && !isCustom(settings, 'content-length');
}

function isPlacedElsewhere(name: string, { kind }: Body): boolean {
  const lower = name.toLowerCase();
  return lower === 'host' || (lower === 'content-type' && kind === 'form');
}

/** `Name: value` is sent, `Name;` is sent empty, `Name:` sends nothing. */
function customHeaders({ headers }: Settings): readonly Header[] {
  return headers.flatMap((line) => {
    const end = line.search(/[:;]/);
    const value = withoutBlanks(line.slice(end + 1));
    const isSent = end > 0 && (line[end] === ':') === (value !== '');
    return isSent ? [header(textOfOctets(line.slice(0, end)), value)] : [];
  });
}

/** Whether `--header` names a header, to send it or to keep curl from sending it. */
export function isCustom({ headers }: Settings, name: string): boolean {
  return headers.some(
    (line) =>
      /[:;]/.test(line.charAt(name.length)) && line.slice(0, name.length).toLowerCase() === name,
  );
}
