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
  const own = (name: string, value: Octets | undefined) => ownHeader(settings, name, value);
  const custom = customHeaders(settings);
  const { range, userAgent, isJson, isCompressed, cookies } = settings;
  const headers: (Header | undefined)[] = [
    hostHeader(url, settings, custom),
    own('Authorization', authorizationOf(url, settings)),
    own('Range', range === undefined || body.kind !== 'none' ? undefined : `bytes=${range}`),
    own('User-Agent', userAgent || undefined),
    own('Accept', isJson ? undefined : '*/*'),
    ...(settings.isTransferEncoded ? [header('Connection', 'TE'), header('TE', 'gzip')] : []),
    own('Accept-Encoding', isCompressed ? 'deflate, gzip, br, zstd' : undefined),
    own('Referer', settings.referer?.replace(/;auto$/, '') || undefined),
    own('Transfer-Encoding', isChunked(settings, body) ? 'chunked' : undefined),
    ...upgradeOf(url, settings),
    own('Cookie', cookies.length > 0 ? cookies.join(';') : undefined),
    ...custom.filter(({ name }) => !isPlacedElsewhere(name, body)),
    ...jsonHeaders(settings),
    ...bodyHeaders(settings, body),
  ];
  return headers.filter((entry) => entry !== undefined);
}

/** A header that curl makes itself, where it has a value and `--header` does not name it. */
function ownHeader(
  settings: Settings,
  name: string,
  value: Octets | undefined,
): Header | undefined {
  if (value === undefined || isCustom(settings, name.toLowerCase())) return undefined;
  return header(name, value);
}

/** The first header, whether `--header` gives it or not. */
function hostHeader(
  url: CurlUrl,
  settings: Settings,
  custom: readonly Header[],
): Header | undefined {
  const given = custom.find(({ name }) => name.toLowerCase() === 'host');
  return given ? { ...given, name: 'Host' } : ownHeader(settings, 'Host', url.host);
}

function header(name: string, value: Octets): Header {
  return { name, value: textOfOctets(value) };
}

function authorizationOf(url: CurlUrl, settings: Settings): Octets | undefined {
  if (settings.bearer !== undefined) return `Bearer ${settings.bearer}`;
  const credentials = settings.user ?? url.credentials;
  if (credentials === undefined) return undefined;
  const full = credentials.includes(':') ? credentials : `${credentials}:`;
  return `Basic ${encodeBase64(bytesOfOctets(full))}`;
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
