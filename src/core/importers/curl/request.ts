import { type FileSource, percentEncode, readFile } from '#core/importers/curl/data.ts';
import { formBody } from '#core/importers/curl/form.ts';
import { expandGlob } from '#core/importers/curl/glob.ts';
import { type Body, headersOf, isCustom } from '#core/importers/curl/request-headers.ts';
import type { Settings } from '#core/importers/curl/settings.ts';
import { type CurlUrl, readCurlUrl } from '#core/importers/curl/url.ts';
import { Findings } from '#core/importers/findings.ts';
import { bytesOfOctets, type Octets, textOfOctets } from '#core/importers/octets.ts';
import { type Draft, draftOf } from '#core/importers/reading.ts';

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
