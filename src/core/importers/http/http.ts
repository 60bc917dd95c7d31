import type { Header } from '#core/http/header.ts';
import { Findings } from '#core/importers/findings.ts';
import { startsMessage } from '#core/importers/http/head.ts';
import { type HttpMessage, headerValue, readMessage } from '#core/importers/http/message.ts';
import type { ImportedResponse } from '#core/importers/import.ts';
import { bytesOfOctets, type Octets, textOfOctets } from '#core/importers/octets.ts';
import { type Draft, draftOf, type Importer, type Reading } from '#core/importers/reading.ts';
import { schemes } from '#core/schemes/registry.ts';

/** Requests and responses as a proxy, a server log or the vendor's page prints them. */
export const http: Importer = {
  kind: 'http',
  detects: ({ octets }) => looksLikeHttp(octets),
  read: ({ octets }) => readMessages(octets),
};

/** Header names that show that lines are headers and not, say, YAML. */
function knownNames(): ReadonlySet<string> {
  return new Set([
    ...'host content-type content-length accept user-agent authorization'.split(' '),
    ...schemes.flatMap(({ recipe }) => recipe.headers.map(({ name }) => name.toLowerCase())),
  ]);
}

function looksLikeHttp(octets: Octets): boolean {
  const start = octets.length - octets.replace(/^[ \t\r\n]+/, '').length;
  if (
    startsMessage(octets, start) ||
    /^:(?:method|path|authority|scheme)\b/.test(octets.slice(start, start + 20))
  ) {
    return true;
  }
  const requestLine =
    /^(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS) +(?:\/|https?:\/\/)\S*[ \t]*\r?\n/;
  const head = octets.slice(start, start + 4000);
  if (requestLine.test(head)) return true;
  const names = head.match(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?=:)/gm) ?? [];
  const knownHere = knownNames();
  const known = names.filter((name) => knownHere.has(name.toLowerCase()));
  return known.length >= 2 && /^[!#$%&'*+.^_`|~0-9A-Za-z-]+:/.test(head);
}

/** A message and what was found on its way. */
export type FoundMessage = { readonly message: HttpMessage; readonly findings: Findings };

/** Every message of a text. A response belongs to the request before it. */
export function readMessages(octets: Octets): Reading {
  const findings = new Findings();
  const found: FoundMessage[] = [];
  for (let at = skipBlank(octets, 0); at < octets.length; at = skipBlank(octets, at)) {
    const own = new Findings();
    const message = readMessage(octets, at, own);
    const isEmpty = message.start.kind === 'none' && message.headers.length === 0;
    if (isEmpty || message.end === at) {
      (found.at(-1)?.findings ?? findings).miss(octets.slice(at), 'import.http.behind');
      break;
    }
    at = message.end;
    found.push({ message, findings: own });
  }
  return { drafts: draftsOf(found), findings };
}

function skipBlank(octets: Octets, at: number): number {
  let start = at;
  while (/[ \t\r\n]/.test(octets.charAt(start))) start += 1;
  return start;
}

/** Requests, each with the final response behind it. Interim responses (RFC 9110 §15.2) say nothing of the request. */
export function draftsOf(found: readonly FoundMessage[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { message, findings } of found) {
    const { start, headers, body } = message;
    if (start.kind !== 'response') drafts.push(requestDraft(message, findings));
    else if (start.status < 200)
      (drafts.at(-1)?.findings ?? findings).ignore(`HTTP ${start.status}`);
    else
      addResponse(drafts, { status: start.status, headers, body: bytesOfOctets(body) }, findings);
  }
  return drafts;
}

function addResponse(drafts: Draft[], response: ImportedResponse, findings: Findings): void {
  const last = drafts.at(-1);
  if (last === undefined || last.response !== undefined) {
    drafts.push(responseDraft(response, findings));
    return;
  }
  last.findings.add(findings);
  drafts.splice(-1, 1, { ...last, response });
}

function requestDraft({ start, headers, body, isFramed }: HttpMessage, findings: Findings): Draft {
  noteCoding(headers, findings);
  const target = start.kind === 'request' ? start.target : undefined;
  return draftOf({
    request: {
      method: start.kind === 'request' ? start.method : undefined,
      url: target === undefined ? undefined : urlOf(target, headers),
      headers,
      body: bytesOfOctets(body),
    },
    bodyKnownFromWire: isFramed,
    findings,
  });
}

/** A response alone: there is no request to fill anything with, and it is kept for whoever reads responses. */
function responseDraft(response: ImportedResponse, findings: Findings): Draft {
  findings.note('import.http.response-only');
  const request = { method: undefined, url: undefined, headers: [], body: new Uint8Array(0) };
  return draftOf({ request, response, findings });
}

function noteCoding(headers: readonly Header[], findings: Findings): void {
  const coding = headerValue(headers, 'content-encoding');
  if (coding !== undefined && coding !== 'identity') {
    findings.note('import.http.content-encoding', { coding });
  }
}

/** RFC 9112 §3.3. Nothing in a request says whether it went over TLS; vendors want it. */
function urlOf(target: Octets, headers: readonly Header[]): string {
  if (/^https?:\/\//i.test(target)) return textOfOctets(target);
  const host = headerValue(headers, 'host');
  return host === undefined ? textOfOctets(target) : `https://${host}${textOfOctets(target)}`;
}
