import type { Header } from '#core/http/header.ts';
import type { Findings } from '#core/importers/findings.ts';
import { readChunks } from '#core/importers/http/chunked.ts';
import { readHead, type StartLine } from '#core/importers/http/head.ts';
import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';

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
