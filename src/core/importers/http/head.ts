import type { Header } from '#core/http/header.ts';
import type { Findings } from '#core/importers/findings.ts';
import { matchAt } from '#core/importers/match-at.ts';
import { type Octets, textOfOctets, withoutBlanks } from '#core/importers/octets.ts';

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

type Head = {
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
