import type { Bytes } from '#core/bytes/bytes.ts';
import { readCommands } from '#core/importers/curl/curl.ts';
import { unknownBoundary } from '#core/importers/curl/form.ts';
import { Findings } from '#core/importers/findings.ts';
import { readHead } from '#core/importers/http/head.ts';
import { draftsOf, type FoundMessage } from '#core/importers/http/http.ts';
import { looksLikeLog, readLogLines } from '#core/importers/http/log-lines.ts';
import { readMessage } from '#core/importers/http/message.ts';
import { bytesOfOctets, type Octets, octetsOf, octetsOfText } from '#core/importers/octets.ts';
import {
  type Draft,
  draftOf,
  type Files,
  type Importer,
  type Reading,
} from '#core/importers/reading.ts';
import { isSecretHeader } from '#core/importers/secret-headers.ts';

/**
 * A log of `curl --verbose`, with the command that made it before it or without. The log has every
 * header as it was sent and no request body: that comes from the command, or is asked for.
 */
export const verbose: Importer = {
  kind: 'curl-verbose',
  detects: ({ octets }) => looksLikeLog(octets),
  read: ({ octets }, files) => readLog(octets, files),
};

function readLog(octets: Octets, files: Files): Reading {
  const log = split(octets);
  const findings = new Findings();
  for (const line of log.said) findings.ignore(line);
  const commands = /^\s*$/.test(log.command) ? undefined : readCommands(log.command, files);
  if (commands !== undefined) findings.add(commands.findings);
  const uploads = log.said.flatMap(
    (line) => /upload completely sent off: (\d+)/.exec(line)?.[1] ?? [],
  );
  const made = commands?.drafts ?? [];
  const logged = draftsOf(log.messages.map(readLogged));
  const drafts = logged.map((draft, index) =>
    draft.request.method === undefined
      ? draft
      : withBody(draft, made[Math.min(index, made.length - 1)], files, uploads[index]),
  );
  for (const { request } of made.slice(drafts.length)) {
    findings.miss(octetsOfText(request.url ?? ''), 'import.log.other-request');
  }
  const [first] = drafts;
  if (first === undefined || drafts.length > 1) return { drafts, findings };
  first.findings.add(findings);
  return { drafts, findings: new Findings() };
}

/** A message of the log: the lines with its mark, and what stood unmarked behind them. */
type Logged = { readonly mark: '>' | '<'; readonly head: Octets[]; readonly body: Octets[] };

type Log = {
  readonly command: Octets;
  readonly messages: readonly Logged[];
  /** What curl itself says. */
  readonly said: readonly Octets[];
};

/** Lines before the log are the command; unmarked lines in it are the response's body and curl's progress meter. */
function split(octets: Octets): Log {
  const lines = readLogLines(octets);
  const firstMark = lines.findIndex(({ mark, text }) => mark !== '' || isMeter(text));
  const said: Octets[] = [];
  const messages: Logged[] = [];
  for (const { mark, text } of lines.slice(firstMark)) {
    const last = messages.at(-1);
    const isNew = last?.mark !== mark || last.head.at(-1) === '\r\n';
    if ((mark === '>' || mark === '<') && isNew)
      messages.push({ mark, head: [`${text}\r\n`], body: [] });
    else if (mark === '>' || mark === '<') last?.head.push(`${text}\r\n`);
    else if (mark === '' && last?.mark === '<' && !isMeter(text)) last.body.push(text);
    else if (text !== '') said.push(text);
  }
  const command = lines.slice(0, firstMark).map(({ text }) => text);
  return { command: command.join('\n'), messages, said };
}

function isMeter(line: Octets): boolean {
  return /^\s*% Total\s|^\s*Dload\s+Upload|--:--:--/.test(line.slice(0, 400));
}

function readLogged({ mark, head, body }: Logged): FoundMessage {
  const findings = new Findings();
  const text = head.join('');
  if (mark === '<') {
    const whole = text + body.join('\n');
    const message = readMessage(whole, 0, findings);
    addBehind(whole.slice(message.end), findings);
    return { message, findings };
  }
  const { start, headers, end } = readHead(text, 0, findings);
  addBehind(text.slice(end), findings);
  return { message: { start, headers, body: '', isFramed: true, end }, findings };
}

function addBehind(rest: Octets, findings: Findings): void {
  if (/[^ \t\r\n]/.test(rest)) findings.miss(rest, 'import.http.behind');
}

function withBody(
  draft: Draft,
  command: Draft | undefined,
  files: Files,
  uploaded: string | undefined,
): Draft {
  const { findings, request } = draft;
  const given = files.get('');
  const headers = new Map(request.headers.map(({ name, value }) => [name.toLowerCase(), value]));
  const length = headers.get('content-length') ?? uploaded;
  const expectsBody = length === undefined ? headers.has('transfer-encoding') : length !== '0';
  const taken = given ?? withBoundary(command?.request.body, headers.get('content-type'));
  if (command !== undefined) {
    findings.add(command.findings);
    addDifferences(command, draft, findings);
  }
  if (!expectsBody) return withoutBody(draft, length === undefined ? taken : undefined);
  if (taken === undefined || (taken.length === 0 && command?.findings.needs.length === 0)) {
    findings.need('body', '');
    findings.note('import.log.no-body');
    return { ...draft, bodyKnownFromWire: false };
  }
  const isRight = length === undefined || Number(length) === taken.length;
  if (!isRight && (given !== undefined || findings.needs.length === 0)) {
    findings.miss(octetsOf(taken), 'import.log.length', {
      length: Number(length),
      found: taken.length,
    });
  }
  const bodyKnownFromWire = isRight && findings.needs.length === 0 && length !== undefined;
  return draftOf({ ...draft, bodyKnownFromWire, request: { ...request, body: taken } });
}

function withoutBody(draft: Draft, unsent: Bytes | undefined): Draft {
  const { findings, request } = draft;
  if (unsent !== undefined && unsent.length > 0) findings.note('import.log.body-not-sent');
  return draftOf({
    ...draft,
    bodyKnownFromWire: true,
    request: { ...request, body: new Uint8Array(0) },
  });
}

/** The boundary of a form is drawn at random; the log has the one that was sent. */
function withBoundary(body: Bytes | undefined, type: string | undefined): Bytes | undefined {
  const boundary = /boundary=([^;\s]+)/.exec(type ?? '')?.[1];
  if (body === undefined || boundary === undefined) return body;
  return bytesOfOctets(octetsOf(body).replaceAll(unknownBoundary, boundary));
}

/** What the command tells and the log does not: it may be the log of another command. */
function addDifferences(command: Draft, { request }: Draft, findings: Findings): void {
  const place = (url = '') => url.replace(/^https?:/i, '');
  const url = command.request.url ?? '';
  if (place(url) !== place(request.url))
    findings.miss(octetsOfText(url), 'import.log.other-request');
  const sent = new Set(request.headers.map(({ name, value }) => `${name.toLowerCase()}: ${value}`));
  for (const { name, value } of command.request.headers) {
    const lower = name.toLowerCase();
    if (sent.has(`${lower}: ${value}`) || isRedrawn.has(lower)) continue;
    if (lower === 'content-type' && value.startsWith('multipart/')) continue;
    if (isSecretHeader(name)) findings.mask(name, 'import.masked.credential');
    else findings.miss(octetsOfText(`${name}: ${value}`), 'import.log.other-request');
  }
}

/** Headers that follow from the running curl and the boundary that it draws. */
const isRedrawn: ReadonlySet<string> = new Set(
  'host accept-encoding content-length transfer-encoding expect'.split(' '),
);
