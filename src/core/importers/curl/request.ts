import { encodeBase64 } from '#core/bytes/base64.ts';
import type { Header } from '#core/http/header.ts';
import { type FileSource, percentEncode, readFile } from '#core/importers/curl/data.ts';
import { formBody, unknownBoundary } from '#core/importers/curl/form.ts';
import { expandGlob } from '#core/importers/curl/glob.ts';
import type { Settings } from '#core/importers/curl/settings.ts';
import { type CurlUrl, readCurlUrl } from '#core/importers/curl/url.ts';
import { Findings } from '#core/importers/findings.ts';
import { bytesOfOctets, type Octets, textOfOctets, withoutBlanks } from '#core/importers/octets.ts';
import { type Draft, draftOf } from '#core/importers/reading.ts';

/** curl asks a server for leave before it sends more than this, in bytes (lib/http.c). */
const expectThreshold = 1024 * 1024;

/** More requests of one command are not read. */
const mostRequests = 1000;

/** The requests that curl makes of the settings, in order. */
export function requestsOf(settings: Settings, source: FileSource): readonly Draft[] {
  const body = bodyOf(settings, source);
  if (settings.urls.length === 0) source.findings.miss('curl', 'import.curl.no-url');
  const urls = settings.urls.flatMap((url) => urlsOf(url, settings, source.findings));
  for (const url of urls.slice(mostRequests)) source.findings.miss(url, 'import.curl.too-many');
  return urls.slice(0, mostRequests).flatMap((url) => draftFor(url, settings, body, source));
}

/** What is uploaded: by `--data`, `--form` or `--upload-file`. */
type Body = {
  readonly kind: 'none' | 'data' | 'form' | 'upload';
  readonly octets: Octets;
  /** The file of an upload, whose name a URL may want. */
  readonly file: Octets | undefined;
};

function bodyOf(settings: Settings, source: FileSource): Body {
  const none: Body = { kind: 'none', octets: '', file: undefined };
  const [upload, ...others] = settings.uploads;
  const isGiven = [settings.data !== undefined, settings.form.length > 0, upload !== undefined];
  if (isGiven.filter(Boolean).length > 1 || (isGiven.includes(true) && isHeadOnly(settings))) {
    source.findings.miss('curl', 'import.curl.refused');
  }
  for (const other of others) source.findings.miss(`--upload-file ${other}`, 'import.curl.form');
  if (settings.form.length > 0) {
    source.findings.note('import.curl.boundary');
    return { ...none, kind: 'form', octets: formBody(settings.form, source) };
  }
  if (upload !== undefined) {
    const name = upload === '.' ? '-' : upload;
    return { kind: 'upload', octets: readFile(name, source) ?? '', file: name };
  }
  if (settings.data === undefined || settings.isGet) return none;
  return { ...none, kind: 'data', octets: settings.data };
}

function isHeadOnly(settings: Settings): boolean {
  return settings.isHead && !settings.isGet;
}

function urlsOf(url: Octets, settings: Settings, findings: Findings): readonly Octets[] {
  const urls = settings.isGlobbing ? expandGlob(url) : [url];
  if (urls === undefined) findings.miss(url, 'import.curl.url-pattern');
  return urls ?? [url];
}

function draftFor(url: Octets, settings: Settings, body: Body, source: FileSource): Draft[] {
  const findings = new Findings();
  const parsed = readCurlUrl(url, settings.keepsDots);
  const target = parsed && targetOf(parsed, settings, body);
  if (parsed === undefined || target === undefined) {
    source.findings.miss(url, 'import.curl.url');
    return [];
  }
  if (settings.range !== undefined && body.kind !== 'none') {
    findings.miss(`--range ${settings.range}`, 'import.curl.untold-option');
  }
  const headers = headersOf(parsed, settings, body);
  const unknown = settings.userAgent === undefined && !isCustom(settings, 'user-agent');
  if (body.kind === 'data' && !isCustom(settings, 'content-type')) {
    findings.note('import.curl.content-type');
  }
  const draft = draftOf({
    request: {
      method: textOfOctets(methodOf(settings, body)),
      url: textOfOctets(`${parsed.scheme}://${parsed.host}${target}`),
      headers,
      body: bytesOfOctets(body.octets),
    },
    unknownHeaders: unknown ? ['User-Agent'] : [],
    bodyKnownFromWire: body.kind !== 'form',
    findings,
  });
  return [draft];
}

function methodOf(settings: Settings, { kind }: Body): Octets {
  if (settings.method !== undefined) return settings.method;
  if (settings.isHead) return 'HEAD';
  if (kind === 'upload') return 'PUT';
  return kind === 'none' ? 'GET' : 'POST';
}

/** What stands in the request line; undefined when it would hold what curl refuses. */
function targetOf(url: CurlUrl, settings: Settings, body: Body): Octets | undefined {
  if (settings.target !== undefined) return settings.target;
  const added = [...settings.queries, ...(settings.isGet ? [settings.data ?? ''] : [])];
  const query = [url.query ?? '', ...added.map(lowerPercent)]
    .filter((part) => part !== '')
    .join('&');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what curl refuses.
  if (/[\x00-\x20\x7f]/.test(query)) return undefined;
  const file = body.file === undefined || body.file === '-' ? '' : baseName(body.file);
  const path =
    url.path.endsWith('/') && url.query === undefined ? url.path + percentEncode(file) : url.path;
  return query === '' && url.query === undefined ? path : `${path}?${query}`;
}

/** What curl adds to a query gets its percent-encodings in lower case on the way (measured with 7.88). */
function lowerPercent(octets: Octets): Octets {
  return octets.replace(/%[0-9A-Fa-f]{2}/g, (encoded) => encoded.toLowerCase());
}

function baseName(path: Octets): Octets {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** In the order of curl 7.88 (lib/http.c, `Curl_http`). */
function headersOf(url: CurlUrl, settings: Settings, body: Body): readonly Header[] {
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
function isCustom({ headers }: Settings, name: string): boolean {
  return headers.some(
    (line) =>
      /[:;]/.test(line.charAt(name.length)) && line.slice(0, name.length).toLowerCase() === name,
  );
}
