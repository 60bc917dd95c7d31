import type { Header } from '#core/http/header.ts';
import { addAround } from '#core/importers/code/around.ts';
import { CodeReader } from '#core/importers/code/code-reader.ts';
import type { Literal } from '#core/importers/code/literal.ts';
import { readScope, resolve, type Scope } from '#core/importers/code/scope.ts';
import { bytesOf, evaluate, type Value } from '#core/importers/code/values.ts';
import { Findings } from '#core/importers/findings.ts';
import { octetsOfText, withoutBlanks } from '#core/importers/octets.ts';
import { type Draft, draftOf, type Importer, type Reading } from '#core/importers/reading.ts';

/** `fetch(…)` as browsers copy it, as Node's, and as people write it with literal values. */
export const fetchCall: Importer = {
  kind: 'fetch',
  detects: ({ octets }) =>
    /(?:^|[^\w.$])(?:window\.|globalThis\.)?fetch\s*\(\s*["'`]/.test(octets) ||
    /(?:^|[^\w.$])fetch\s*\(\s*\w+\s*,\s*[{\w]/.test(octets),
  read: ({ text }) =>
    text === undefined ? { drafts: [], findings: new Findings() } : readFetch(text),
};

function readFetch(text: string): Reading {
  const scope = readScope(text, 'javascript');
  const findings = new Findings();
  const drafts: Draft[] = [];
  const pattern = /(?:^|[^\w$])fetch\s*(?=\()/g;
  let behind = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index + match[0].indexOf('fetch');
    const reader = new CodeReader(text, start, 'javascript');
    const call = reader.read();
    for (const { start: from, end } of reader.skipped) {
      findings.miss(octetsOfText(text.slice(from, end)), 'import.code.expression');
    }
    addAround(text, behind, start, scope, findings);
    behind = call.end;
    pattern.lastIndex = Math.max(pattern.lastIndex, call.end);
    const inner = callOf(call);
    if (inner === undefined)
      findings.miss(octetsOfText(text.slice(start, call.end)), 'import.code.call');
    else {
      addChained(text.slice(inner.end, call.end), findings);
      drafts.push(draftFor(inner, text, scope));
    }
  }
  addAround(text, behind, text.length, scope, findings);
  return { drafts, findings };
}

/** `fetch(…).then(…)` is a method of the call. */
function callOf(literal: Literal): Extract<Literal, { kind: 'call' }> | undefined {
  let call: Literal | undefined = literal;
  while (call?.kind === 'call' && call.receiver !== undefined) call = call.receiver;
  return call?.kind === 'call' ? call : undefined;
}

/** What is done with the response. */
export function addChained(text: string, findings: Findings): void {
  if (text !== '') findings.ignore(octetsOfText(text));
}

function draftFor(call: Extract<Literal, { kind: 'call' }>, text: string, scope: Scope): Draft {
  const findings = new Findings();
  const context = { scope, language: 'javascript' as const };
  const missed = (literal: Literal, id: string) =>
    findings.miss(octetsOfText(text.slice(literal.start, literal.end)), id);
  const [target, given, ...others] = call.items;
  for (const other of others) missed(other, 'import.code.expression');
  const url = evaluate(target, context);
  if (url?.kind !== 'text') missed(target ?? call, 'import.code.expression');
  const options = resolve(given, scope);
  const entries = options?.kind === 'record' ? options.entries : [];
  if (options !== undefined && options.kind !== 'record') missed(options, 'import.code.expression');
  const state: State = { method: 'GET', headers: [], body: undefined, isExact: true };
  for (const [name, value] of entries) applyOption(name, value, state, { text, scope, findings });
  addContentType(state, isForm(entries, scope));
  return draftOf({
    request: {
      method: state.method,
      url: url?.kind === 'text' ? url.text : undefined,
      headers: state.headers,
      body: state.body === undefined ? new Uint8Array(0) : bytesOf(state.body, new Map(), findings),
    },
    bodyKnownFromWire: state.isExact,
    findings,
  });
}

type State = {
  method: string;
  headers: Header[];
  body: Value | undefined;
  isExact: boolean;
};

type Around = { readonly text: string; readonly scope: Scope; readonly findings: Findings };

const withoutEffect = new Set(
  'mode credentials cache redirect referrerPolicy integrity keepalive signal priority duplex window'.split(
    ' ',
  ),
);

function applyOption(name: string, value: Literal, state: State, around: Around): void {
  const { text, scope, findings } = around;
  const context = { scope, language: 'javascript' as const };
  const raw = octetsOfText(text.slice(value.start, value.end));
  if (name === 'headers') {
    state.headers.push(...readHeaders(value, 'javascript', around));
    return;
  }
  const read = evaluate(value, context);
  const isNothing = value.kind === 'name' && /^(?:null|undefined)$/.test(value.name);
  if (name === 'method' && read?.kind === 'text') state.method = methodOf(read.text);
  else if (name === 'body' && isNothing) state.body = undefined;
  else if (name === 'body' && read !== undefined) state.body = read;
  else if (name === 'body') {
    state.isExact = false;
    findings.need('body', '');
    findings.miss(raw, 'import.code.expression');
  } else if (name === 'referrer' && read?.kind === 'text' && read.text !== '') {
    state.headers.push({ name: 'Referer', value: read.text });
  } else if (withoutEffect.has(name) || name === 'referrer')
    findings.ignore(`${octetsOfText(name)}: ${raw}`);
  else findings.miss(`${octetsOfText(name)}: ${raw}`, 'import.code.expression');
}

/** Fetch §2.2.1 writes these in upper case, and leaves others as they are. */
function methodOf(text: string): string {
  return /^(?:delete|get|head|options|post|put)$/i.test(text) ? text.toUpperCase() : text;
}

/** The headers of a record, of a list of pairs, or of `new Headers(…)`. */
export function readHeaders(
  literal: Literal,
  language: 'javascript' | 'python',
  { text, scope, findings }: Around,
): Header[] {
  const value = resolve(literal, scope);
  const inner =
    value?.kind === 'call' && value.callee === 'Headers' ? resolve(value.items[0], scope) : value;
  if (value?.kind === 'call') {
    for (const other of value.items.slice(1)) {
      findings.miss(octetsOfText(text.slice(other.start, other.end)), 'import.code.expression');
    }
  }
  const pairs = inner?.kind === 'record' ? inner.entries : pairsOf(inner);
  if (pairs === undefined) {
    findings.miss(octetsOfText(text.slice(literal.start, literal.end)), 'import.code.expression');
    return [];
  }
  return pairs.flatMap(([name, item]) => {
    const read = evaluate(item, { scope, language });
    // Fetch §2.2.2 takes these away at both ends, and no other white space.
    if (read?.kind === 'text') return [{ name, value: withoutBlanks(read.text, ' \t\r\n') }];
    const raw = `${name}: ${text.slice(item.start, item.end)}`;
    findings.miss(octetsOfText(raw), 'import.code.expression');
    return [];
  });
}

function pairsOf(literal: Literal | undefined): (readonly [string, Literal])[] | undefined {
  if (literal?.kind !== 'list') return undefined;
  const pairs = literal.items.map((item): readonly [string, Literal] | undefined => {
    const [name, value] = item.kind === 'list' ? item.items : [];
    return name?.kind === 'text' && value !== undefined ? [name.value, value] : undefined;
  });
  const read = pairs.filter((pair) => pair !== undefined);
  return read.length === pairs.length ? read : undefined;
}

/** Fetch §2.2.4 "extract a body": a text, and a form, bring a type of their own. */
function addContentType(state: State, isFormBody: boolean): void {
  const isTyped = state.headers.some(({ name }) => name.toLowerCase() === 'content-type');
  if (isTyped || state.body?.kind !== 'text') return;
  const type = isFormBody ? 'application/x-www-form-urlencoded' : 'text/plain';
  state.headers.push({ name: 'Content-Type', value: `${type};charset=UTF-8` });
}

function isForm(entries: readonly (readonly [string, Literal])[], scope: Scope): boolean {
  const body = resolve(entries.find(([name]) => name === 'body')?.[1], scope);
  return body?.kind === 'call' && body.callee === 'URLSearchParams';
}
