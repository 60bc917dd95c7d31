import { readBase64Text } from '#core/bytes/byte-input.ts';
import type { Bytes } from '#core/bytes/bytes.ts';
import type { Header } from '#core/http/request.ts';
import { formEncode } from '#core/importers/curl/data.ts';
import { listMember, member, textMember } from '#core/importers/documents/json-value.ts';
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
    return { drafts: entries.map(readEntry), findings: new Findings() };
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
  const comment = textMember(entry, 'comment');
  if (comment !== undefined && comment !== '') findings.ignore(octetsOfText(comment));
  return draftOf({
    request: {
      method: textMember(request, 'method'),
      url: textMember(request, 'url'),
      headers: readPairs(request, 'headers'),
      body: bytes,
    },
    response: readResponse(member(entry, 'response'), findings),
    bodyKnownFromWire: isExact,
    findings,
  });
}

/** Name and value of each item of a list. */
function readPairs(value: unknown, name: string): readonly Header[] {
  return listMember(value, name).flatMap((item) => {
    const key = textMember(item, 'name');
    return key === undefined ? [] : [{ name: key, value: textMember(item, 'value') ?? '' }];
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
  return { bytes, isExact: expected === bytes.length };
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
  return new TextEncoder().encode(text);
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
  const params = readPairs(posted, 'params');
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
    return undefined;
  }
  const content = member(response, 'content');
  const text = textMember(content, 'text') ?? '';
  const isBase64 = textMember(content, 'encoding') === 'base64';
  const bytes = isBase64 ? decoded(text) : undefined;
  if (isBase64 && bytes === undefined) findings.miss('content', 'import.har.encoding');
  return {
    status,
    headers: readPairs(response, 'headers'),
    body: bytes ?? new TextEncoder().encode(text),
  };
}
