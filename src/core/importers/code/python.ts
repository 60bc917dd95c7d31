import type { Bytes } from '#core/bytes/bytes.ts';
import type { Header } from '#core/http/header.ts';
import { addAround } from '#core/importers/code/around.ts';
import { CodeReader } from '#core/importers/code/code-reader.ts';
import { addChained, readHeaders } from '#core/importers/code/fetch.ts';
import type { Literal } from '#core/importers/code/literal.ts';
import { readScope, resolve, type Scope } from '#core/importers/code/scope.ts';
import { bytesOf, dumped, evaluate, formText, type Value } from '#core/importers/code/values.ts';
import { Findings } from '#core/importers/findings.ts';
import { octetsOfText } from '#core/importers/octets.ts';
import {
  type Draft,
  draftOf,
  type Files,
  type Importer,
  type Reading,
} from '#core/importers/reading.ts';

const verbs = 'get|post|put|patch|delete|head|options|request';
const callPattern = new RegExp(
  `(?:^|[^\\w.])([A-Za-z_]\\w*)\\.(?:${verbs})\\s*\\(|(?:^|[^\\w])(?:urllib\\.request\\.)?Request\\s*\\(`,
  'g',
);

/** Calls of `requests` (and of what is called like it), of `http.client` and `urllib.request`, with literal values. */
export const python: Importer = {
  kind: 'python',
  detects: ({ octets }) =>
    /(?:^|[^\w.])(?:requests|httpx|session|client|s)\.(?:get|post|put|patch|delete|head|options|request)\s*\(/.test(
      octets,
    ) || /^(?:import|from) (?:requests|httpx|http\.client|urllib)/m.test(octets),
  read: ({ text }, files) =>
    text === undefined ? { drafts: [], findings: new Findings() } : readPython(text, files),
};

type Call = Extract<Literal, { kind: 'call' }>;

type Around = {
  readonly text: string;
  readonly scope: Scope;
  readonly findings: Findings;
  readonly files: Files;
};

function readPython(text: string, files: Files): Reading {
  const scope = readScope(text, 'python');
  const findings = new Findings();
  const drafts: Draft[] = [];
  const pattern = new RegExp(callPattern);
  let behind = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index + (/^[A-Za-z_]/.test(match[0]) ? 0 : 1);
    const reader = new CodeReader(text, start, 'python');
    const call = reader.read();
    for (const { start: from, end } of reader.skipped) {
      findings.miss(octetsOfText(text.slice(from, end)), 'import.code.expression');
    }
    addAround(text, behind, start, scope, findings);
    behind = Math.max(behind, call.end);
    pattern.lastIndex = Math.max(pattern.lastIndex, call.end);
    const inner = innermost(call);
    if (inner === undefined)
      findings.miss(octetsOfText(text.slice(start, call.end)), 'import.code.call');
    else {
      addChained(text.slice(inner.end, call.end), findings);
      addDraft(drafts, inner, { text, scope, findings: new Findings(), files }, findings);
    }
  }
  addAround(text, behind, text.length, scope, findings);
  return { drafts, findings };
}

function innermost(literal: Literal): Call | undefined {
  let call: Literal | undefined = literal;
  while (call?.kind === 'call' && call.receiver !== undefined) call = call.receiver;
  return call?.kind === 'call' ? call : undefined;
}

/** `dict.get(…)` looks like a request and is none: without a URL there is nothing to import. */
function addDraft(drafts: Draft[], call: Call, around: Around, findings: Findings): void {
  const given = argumentsOf(call, around);
  const draft = given === undefined ? undefined : draftFor(call, given, around);
  if (draft === undefined) findings.ignore(octetsOfText(around.text.slice(call.start, call.end)));
  else drafts.push(draft);
}

type Given = {
  readonly method: string;
  readonly url: Literal | undefined;
  /** In front of a path, for `http.client`. */
  readonly base: string;
  readonly rest: ReadonlyMap<string, Literal>;
};

const positions: Readonly<Record<string, readonly string[]>> = {
  request: ['method', 'url', 'params', 'data'],
  post: ['url', 'data', 'json'],
  put: ['url', 'data'],
  patch: ['url', 'data'],
  get: ['url', 'params'],
  connection: ['method', 'url', 'body', 'headers'],
  Request: ['url', 'data', 'headers'],
};

/** The arguments by name, whatever way they are given. */
function argumentsOf(call: Call, around: Around): Given | undefined {
  const { scope } = around;
  const context = { scope, language: 'python' as const };
  const dot = call.callee.lastIndexOf('.');
  const verb = call.callee.slice(dot + 1);
  const connection = resolve(scope.values.get(call.callee.slice(0, Math.max(0, dot))), scope);
  const host =
    connection?.kind === 'call' && /HTTPS?Connection$/.test(connection.callee)
      ? connection
      : undefined;
  const names = positions[host === undefined ? verb : 'connection'] ?? ['url'];
  const rest = new Map(call.keywords);
  for (const [index, item] of call.items.entries()) rest.set(names[index] ?? `#${index}`, item);
  const named = evaluate(rest.get('method'), context);
  const isFixed = verb !== 'request' && verb !== 'Request';
  const fallback = rest.has('data') ? 'POST' : 'GET';
  const method = isFixed ? verb.toUpperCase() : named?.kind === 'text' ? named.text : fallback;
  const url = rest.get('url');
  const untold = rest.get('method');
  if (untold !== undefined && named?.kind !== 'text') missed(untold, around);
  rest.delete('method');
  rest.delete('url');
  if (host !== undefined) return { method, url, rest, base: baseOf(host, scope) };
  const text = evaluate(url, context);
  const isUrl =
    text?.kind === 'text' ? /^https?:\/\//i.test(text.text) : url !== undefined && rest.size > 0;
  return isUrl ? { method, url, rest, base: '' } : undefined;
}

function baseOf({ callee, items }: Call, scope: Scope): string {
  const host = evaluate(items[0], { scope, language: 'python' });
  const port = items[1]?.kind === 'number' ? `:${items[1].raw}` : '';
  const scheme = callee.endsWith('HTTPSConnection') ? 'https' : 'http';
  return host?.kind === 'text' ? `${scheme}://${host.text}${port}` : '';
}

function draftFor(call: Call, { method, url, base, rest }: Given, around: Around): Draft {
  const { text, scope, findings } = around;
  findings.ignore(octetsOfText(call.callee));
  const address = evaluate(url, { scope, language: 'python' });
  if (address?.kind !== 'text') missed(url ?? call, around);
  const headers: Header[] = [];
  const given = rest.get('headers');
  if (given !== undefined) headers.push(...readHeaders(given, 'python', { text, scope, findings }));
  const body = bodyOf(rest, around, /(?:^|\.)Request$/.test(call.callee));
  const isTyped = headers.some(({ name }) => name.toLowerCase() === 'content-type');
  if (body?.type !== undefined && !isTyped)
    headers.push({ name: 'Content-Type', value: body.type });
  for (const [name, value] of rest) readOther(name, value, around);
  return draftOf({
    request: {
      method: method.toUpperCase(),
      url: address?.kind === 'text' ? base + address.text : undefined,
      headers,
      body: body?.bytes ?? new Uint8Array(0),
    },
    bodyKnownFromWire: body === undefined || body.isExact,
    findings,
  });
}

type PyBody = {
  readonly bytes: Bytes;
  readonly type: string | undefined;
  readonly isExact: boolean;
};

/** `json=` is said, as it is not the customer's text but what the library writes. */
function bodyOf(
  rest: ReadonlyMap<string, Literal>,
  around: Around,
  isUrllib: boolean,
): PyBody | undefined {
  const { scope, findings } = around;
  const context = { scope, language: 'python' as const };
  const json = rest.get('json');
  const plain = rest.get('data') ?? rest.get('body') ?? rest.get('content');
  const given = isNone(plain) ? undefined : plain;
  if (given !== undefined && json !== undefined && !isNone(json)) missed(json, around);
  if (given === undefined && json !== undefined && !isNone(json)) {
    const value = dumped(json, context, 'python-json-dumps');
    if (value !== undefined) findings.note('import.python.json');
    return bodyFrom(json, value, 'application/json', around);
  }
  if (given === undefined) return undefined;
  const target = resolve(given, scope);
  const isForm = target?.kind === 'record';
  const value = isForm ? formText(target, context) : evaluate(given, context);
  // requests leaves a text without a type; urllib gives one to everything.
  const type = isForm || isUrllib ? 'application/x-www-form-urlencoded' : undefined;
  return bodyFrom(given, value, type, around);
}

function isNone(literal: Literal | undefined): boolean {
  return literal?.kind === 'name' && literal.name === 'None';
}

function bodyFrom(
  literal: Literal,
  value: Value | undefined,
  type: string | undefined,
  around: Around,
): PyBody {
  if (value === undefined) {
    missed(literal, around);
    around.findings.need('body', '');
    return { bytes: new Uint8Array(0), type, isExact: false };
  }
  // http.client of old took Latin-1 for a text; requests of today takes UTF-8.
  const isAscii = value.kind !== 'text' || !/[^\0-\x7f]/.test(value.text);
  if (!isAscii) around.findings.note('import.python.charset');
  const bytes = bytesOf(value, around.files, around.findings);
  return { bytes, type, isExact: isAscii && around.findings.needs.length === 0 };
}

function missed(literal: Literal, { text, findings }: Around): void {
  findings.miss(octetsOfText(text.slice(literal.start, literal.end)), 'import.code.expression');
}

const withoutEffect = new Set(
  'timeout verify allow_redirects stream proxies cert follow_redirects'.split(' '),
);
const readAlready = new Set('headers data json body content'.split(' '));

function readOther(name: string, value: Literal, around: Around): void {
  const raw = octetsOfText(`${name}=${around.text.slice(value.start, value.end)}`);
  if (readAlready.has(name)) return;
  if (name === 'auth' || name === 'cookies')
    around.findings.mask(`${name}=`, 'import.masked.credential');
  else if (withoutEffect.has(name)) around.findings.ignore(raw);
  else around.findings.miss(raw, 'import.code.expression');
}
