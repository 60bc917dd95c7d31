import type { Header } from '#core/http/header.ts';
import type { Findings } from '#core/importers/findings.ts';
import { readChunks } from '#core/importers/http/chunked.ts';
import { matchAt } from '#core/importers/match-at.ts';
import { type Octets, textOfOctets, withoutBlanks } from '#core/importers/octets.ts';

/** An HTTP message as it stands in a text. */
export type HttpMessage = {
  readonly start: StartLine;
  readonly headers: readonly Header[];
  /** What the text holds of the content, transfer codings taken off. */
  readonly body: Octets;
  /** Whether the message itself says that this is all of its content. */
  readonly isFramed: boolean;
  /** Where the text goes on behind it. */
  readonly end: number;
};

export type StartLine =
  | { readonly kind: 'request'; readonly method: string; readonly target: Octets }
  | { readonly kind: 'response'; readonly status: number }
  /** Header lines alone. */
  | { readonly kind: 'none' };

const requestLine =
  /(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+) +(\S+) +HTTP\/[0-9.]+|(GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) +((?:\/|https?:\/\/)\S*))[ \t]*(?:\r?\n|$)/y;
const strictRequestLine = /[A-Z][!#$%&'*+.^_`|~0-9A-Za-z-]* +\S+ +HTTP\/[0-9.]+[ \t]*(?:\r?\n|$)/y;
const statusLine = /HTTP\/[0-9.]+ +([0-9]{3})(?: ([^\r\n]*))?(?:\r?\n|$)/y;
const fieldLine = /([!#$%&'*+.^_`|~0-9A-Za-z-]+):([^\r\n]*)(\r?\n|$)/y;
const folded = /[ \t]+([^\r\n]*)(\r?\n|$)/y;
const pseudoField =
  /:(method|path|authority|scheme|status):?[ \t]*\r?\n?[ \t]*([^\r\n]*)(\r?\n|$)/y;

/** Whether a message starts at `at`, by a start line that is nothing else. */
export function startsMessage(text: Octets, at: number): boolean {
  return (
    matchAt(strictRequestLine, text, at) !== undefined ||
    matchAt(statusLine, text, at) !== undefined
  );
}

/**
 * Reads one message (RFC 9112) at `at`. It bears what people paste: LF line ends, no HTTP version, folded
 * lines, a missing blank line before the body, HTTP/2 pseudo-headers.
 */
export function readMessage(text: Octets, at: number, findings: Findings): HttpMessage {
  const head = readHead(text, at, findings);
  const { headers, start } = head;
  if (isBodyless(start)) {
    const end = head.end + (matchAt(/\r?\n/y, text, head.end)?.[0].length ?? 0);
    return { start, headers, body: '', isFramed: true, end };
  }
  const bodyStart = skipBlankLine(text, head.end, headers, findings);
  const coding = headerValue(headers, 'transfer-encoding')?.toLowerCase() ?? '';
  if (/\bchunked$/.test(coding)) return chunkedMessage(text, bodyStart, start, headers, findings);
  const length = headerValue(headers, 'content-length');
  if (length !== undefined && /^\d{1,15}$/.test(length)) {
    return sizedMessage(text, bodyStart, start, headers, Number(length), findings);
  }
  if (length !== undefined) findings.miss(length, 'import.http.length-unreadable');
  const end = endOfUnframed(text, bodyStart, start);
  const body = text.slice(bodyStart, end);
  if (body.endsWith('\n') && start.kind !== 'response') findings.note('import.http.final-newline');
  return { start, headers, body, isFramed: body === '', end };
}

/** RFC 9112 §6.3: responses that never have content. */
function isBodyless(start: StartLine): boolean {
  if (start.kind !== 'response') return false;
  return start.status < 200 || start.status === 204 || start.status === 304;
}

export type Head = {
  readonly start: StartLine;
  readonly headers: readonly Header[];
  readonly end: number;
};

/** The start line and the headers of a message, whatever follows them. */
export function readHead(text: Octets, at: number, findings: Findings): Head {
  const { start, end: startEnd } = readStart(text, at, findings);
  const { headers, pseudo, end } = readFields(text, startEnd, findings);
  const authority = pseudo.get('authority');
  return {
    start: start.kind === 'none' ? pseudoStart(pseudo) : start,
    headers: authority === undefined ? headers : [headerOf('Host', authority), ...headers],
    end,
  };
}

/** A header that the lines behind it may go on. */
type OpenHeader = { readonly name: string; value: string };

type Fields = { readonly headers: OpenHeader[]; readonly pseudo: Map<string, Octets> };

function readFields(text: Octets, at: number, findings: Findings): Fields & { end: number } {
  const fields: Fields = { headers: [], pseudo: new Map() };
  let end = at;
  let length = 0;
  do {
    length = takeField(text, end, fields, findings);
    end += length;
  } while (length > 0);
  return { ...fields, end };
}

/** Takes in the header, the pseudo-header or the fold at `at`, and gives its length; 0 where there is none. */
function takeField(text: Octets, at: number, fields: Fields, findings: Findings): number {
  const { headers, pseudo } = fields;
  const special = matchAt(pseudoField, text, at);
  if (special !== undefined) {
    pseudo.set(special[1] ?? '', special[2] ?? '');
    return special[0].length;
  }
  const field = matchAt(fieldLine, text, at);
  if (field === undefined) return takeFold(text, at, headers.at(-1), findings);
  headers.push(headerOf(field[1] ?? '', field[2] ?? ''));
  return field[0].length;
}

/** RFC 9112 §5.2: a recipient puts spaces in place of the fold. */
function takeFold(
  text: Octets,
  at: number,
  header: OpenHeader | undefined,
  findings: Findings,
): number {
  const fold = matchAt(folded, text, at);
  const more = withoutBlanks(fold?.[1] ?? '');
  if (header === undefined || fold === undefined || more === '') return 0;
  header.value = withoutBlanks(`${header.value} ${textOfOctets(more)}`);
  findings.note('import.http.folded', { name: header.name });
  return fold[0].length;
}

function readStart(
  text: Octets,
  at: number,
  findings: Findings,
): { start: StartLine; end: number } {
  const status = matchAt(statusLine, text, at);
  if (status !== undefined) {
    if (status[2]) findings.ignore(status[2]);
    return { start: { kind: 'response', status: Number(status[1]) }, end: at + status[0].length };
  }
  const request = matchAt(requestLine, text, at);
  if (request === undefined || /^[^:]*:$/.test(request[1] ?? ''))
    return { start: { kind: 'none' }, end: at };
  const method = request[1] ?? request[3] ?? '';
  const target = request[2] ?? request[4] ?? '';
  return { start: { kind: 'request', method, target }, end: at + request[0].length };
}

function pseudoStart(pseudo: ReadonlyMap<string, Octets>): StartLine {
  const [method, path, status] = [pseudo.get('method'), pseudo.get('path'), pseudo.get('status')];
  if (status !== undefined && /^\d{3}$/.test(status))
    return { kind: 'response', status: Number(status) };
  if (method === undefined && path === undefined) return { kind: 'none' };
  return { kind: 'request', method: method ?? 'GET', target: path ?? '/' };
}

function headerOf(name: Octets, value: Octets): OpenHeader {
  return { name, value: textOfOctets(withoutBlanks(value)) };
}

/** The vendor's own page prints the body right behind the headers. */
function skipBlankLine(
  text: Octets,
  at: number,
  headers: readonly Header[],
  findings: Findings,
): number {
  const blank = matchAt(/[ \t]*\r?\n/y, text, at);
  if (blank !== undefined) return at + blank[0].length;
  if (at < text.length && headers.length > 0) findings.note('import.http.no-blank-line');
  return at;
}

/** Without a length a request has no content, and a response goes on to the end (RFC 9112 §6.3); people leave lengths out. */
function endOfUnframed(text: Octets, at: number, start: StartLine): number {
  if (start.kind === 'response') return nextMessage(text, at, requestAhead);
  return nextMessage(text, at, messageAhead);
}

const requestAhead = /(?<=\n)[A-Z]+ +\S+ +HTTP\/[0-9.]+[ \t]*\r?(?:\n|$)/g;
const messageAhead =
  /(?<=\n)(?:[A-Z]+ +\S+ +HTTP\/[0-9.]+[ \t]*\r?(?:\n|$)|HTTP\/[0-9.]+ +[0-9]{3}[ \r\n])/g;

function nextMessage(text: Octets, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.index ?? text.length;
}

function sizedMessage(
  text: Octets,
  at: number,
  start: StartLine,
  headers: readonly Header[],
  length: number,
  findings: Findings,
): HttpMessage {
  const end = Math.min(at + length, text.length);
  const body = text.slice(at, end);
  const missing = length - body.length;
  if (missing > 0 && body.length > 0) {
    const lineEnds = body.replace(/\r\n/g, '').split('\n').length - 1;
    const id = lineEnds === missing ? 'import.http.length-line-ends' : 'import.http.length-longer';
    findings.miss(`Content-Length: ${length}`, id, { length, found: body.length });
  }
  return { start, headers, body, isFramed: missing === 0, end };
}

function chunkedMessage(
  text: Octets,
  at: number,
  start: StartLine,
  headers: readonly Header[],
  findings: Findings,
): HttpMessage {
  const chunks = readChunks(text, at);
  if (chunks !== undefined) {
    const { body, end, trailers } = chunks;
    if (trailers !== '') findings.miss(trailers, 'import.http.trailers');
    return { start, headers, body, isFramed: true, end };
  }
  const end = endOfUnframed(text, at, start);
  const body = text.slice(at, end);
  if (body !== '') findings.note('import.http.not-chunked');
  return { start, headers, body, isFramed: false, end };
}

/** The value of a header, in any letter case; of several the last. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.findLast((header) => header.name.toLowerCase() === name)?.value;
}
