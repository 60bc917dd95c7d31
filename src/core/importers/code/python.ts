import type { Header } from '#core/http/header.ts';
import { addAround } from '#core/importers/code/around.ts';
import { CodeReader } from '#core/importers/code/code-reader.ts';
import { addChained, readHeaders } from '#core/importers/code/fetch.ts';
import type { Literal } from '#core/importers/code/literal.ts';
import {
  type Around,
  argumentsOf,
  type Call,
  type Given,
  missed,
} from '#core/importers/code/python-arguments.ts';
import { bodyOf } from '#core/importers/code/python-body.ts';
import { readScope } from '#core/importers/code/scope.ts';
import { evaluate } from '#core/importers/code/values.ts';
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
