import { readBase64Text } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Header } from '#core/http/header.ts';
import { bodyBytes } from '#core/importers/body-bytes.ts';
import { formEncode } from '#core/importers/curl/data.ts';
import {
  ignoreOthers,
  listMember,
  member,
  textMember,
} from '#core/importers/documents/json-value.ts';
import { Findings } from '#core/importers/findings.ts';
import type { ImportedResponse } from '#core/importers/import.ts';
import { octetsOfText } from '#core/importers/octets.ts';
import { type Draft, draftOf, type Importer } from '#core/importers/reading.ts';

/** HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), as browsers and proxies export it. */
export const har: Importer = {
  kind: 'har',
  detects: ({ json }) =>
    Array.isArray(member(member(json, 'log'), 'entries')) ||
    (member(member(json, 'request'), 'headers') !== undefined &&
      textMember(member(json, 'request'), 'url') !== undefined &&
      !isPostman(json)),
  read: ({ json }) => {
    const log = member(json, 'log');
    const entries = log === undefined ? [json] : listMember(log, 'entries');
    const findings = new Findings();
    ignoreOthers(log, 'entries', findings);
    if (log !== undefined) ignoreOthers(json, 'log', findings);
    return { drafts: entries.map(readEntry), findings };
  },
};

/** A Postman item has its headers under `header`. */
function isPostman(json: unknown): boolean {
  return member(member(json, 'request'), 'header') !== undefined;
}

function readEntry(entry: unknown): Draft {
  const findings = new Findings();
  const request = member(entry, 'request');
  const { bytes, isExact } = readBody(request, findings);
  ignoreOthers(entry, 'request response', findings);
  ignoreOthers(request, 'method url headers postData bodySize', findings);
  ignoreOthers(member(request, 'postData'), 'text params encoding', findings);
  return draftOf({
    request: {
      method: textMember(request, 'method'),
      url: textMember(request, 'url'),
      headers: readPairs(request, 'headers', findings),
      body: bytes,
    },
    response: readResponse(member(entry, 'response'), findings),
    bodyKnownFromWire: isExact,
    findings,
  });
}

/** Name and value of each item of a list. */
function readPairs(value: unknown, name: string, findings: Findings): readonly Header[] {
  return listMember(value, name).flatMap((item) => {
    const key = textMember(item, 'name');
    const text = textMember(item, 'value');
    if (key === undefined || text === undefined) {
      findings.miss(octetsOfText(JSON.stringify(item)), 'import.json.header');
      return [];
    }
    ignoreOthers(item, 'name value', findings);
    return [{ name: key, value: text }];
  });
}

type HarBody = { readonly bytes: Bytes; readonly isExact: boolean };

function readBody(request: unknown, findings: Findings): HarBody {
  const posted = member(request, 'postData');
  const size = member(request, 'bodySize');
  const text = textMember(posted, 'text');
  const bytes =
    text === undefined ? fromParams(posted, findings) : fromText(posted, text, findings);
  const expected = typeof size === 'number' && size >= 0 ? size : undefined;
  if (expected !== undefined && expected > 0 && expected !== bytes.length) {
    findings.miss('bodySize', 'import.har.size', { size: expected, found: bytes.length });
    if (bytes.length === 0) findings.need('body', '');
  }
  const isExact = expected === bytes.length && (text ?? '').isWellFormed();
  return { bytes, isExact };
}

/** Proxies mark bytes that are no text with an encoding, although HAR 1.2 has none for requests. */
function fromText(posted: unknown, text: string, findings: Findings): Bytes {
  const encoding = textMember(posted, 'encoding');
  if (encoding === 'base64') {
    const bytes = decoded(text);
    if (bytes !== undefined) return bytes;
  }
  if (encoding !== undefined) findings.miss(octetsOfText(encoding), 'import.har.encoding');
  // A browser writes the body as text; bytes that are no UTF-8 are lost then.
  if (text.includes('\ufffd')) findings.note('import.har.replaced');
  return bodyBytes(text, findings);
}

function decoded(text: string): Bytes | undefined {
  try {
    return readBase64Text(text);
  } catch {
    // Not Base64: the caller reports the encoding and takes the text as it stands.
    return undefined;
  }
}

function fromParams(posted: unknown, findings: Findings): Bytes {
  const params = readPairs(posted, 'params', findings);
  if (params.length === 0) return new Uint8Array(0);
  findings.note('import.har.params');
  const pairs = params.map(
    ({ name, value }) => `${formEncode(octetsOfText(name))}=${formEncode(octetsOfText(value))}`,
  );
  return new TextEncoder().encode(pairs.join('&'));
}

function readResponse(response: unknown, findings: Findings): ImportedResponse | undefined {
  const status = member(response, 'status');
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 100 || status > 999) {
    const shown = JSON.stringify(response) ?? '';
    if (response !== undefined) findings.miss(octetsOfText(shown), 'import.json.member');
    return undefined;
  }
  ignoreOthers(response, 'status headers content', findings);
  const content = member(response, 'content');
  ignoreOthers(content, 'text encoding', findings);
  const text = textMember(content, 'text') ?? '';
  const encoding = textMember(content, 'encoding');
  const isBase64 = encoding === 'base64';
  const bytes = isBase64 ? decoded(text) : undefined;
  if (encoding !== undefined && bytes === undefined) {
    findings.miss(octetsOfText(encoding), 'import.har.encoding');
  }
  return {
    status,
    headers: readPairs(response, 'headers', findings),
    body: bytes ?? new TextEncoder().encode(text),
  };
}
