import type { Literal } from '#core/importers/code/literal.ts';
import { resolve, type Scope } from '#core/importers/code/scope.ts';
import { evaluate } from '#core/importers/code/values.ts';
import type { Findings } from '#core/importers/findings.ts';
import { octetsOfText } from '#core/importers/octets.ts';
import type { Files } from '#core/importers/reading.ts';

export type Call = Extract<Literal, { kind: 'call' }>;

/** The program that a call stands in. */
export type Around = {
  readonly text: string;
  readonly scope: Scope;
  readonly findings: Findings;
  readonly files: Files;
};

/** What a call hands over, by name. */
export type Given = {
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

/** The arguments by name, whatever way they are given; undefined when they name no URL. */
export function argumentsOf(call: Call, around: Around): Given | undefined {
  const { scope } = around;
  const dot = call.callee.lastIndexOf('.');
  const verb = call.callee.slice(dot + 1);
  const connection = connectionOf(call.callee.slice(0, Math.max(0, dot)), scope);
  const rest = byName(call, connection === undefined ? verb : 'connection');
  const method = methodOf(verb, rest, around);
  const url = rest.get('url');
  rest.delete('method');
  rest.delete('url');
  if (connection !== undefined) return { method, url, rest, base: baseOf(connection, scope) };
  return namesUrl(url, rest, scope) ? { method, url, rest, base: '' } : undefined;
}

/** The `http.client` connection that a variable holds. */
function connectionOf(variable: string, scope: Scope): Call | undefined {
  const value = resolve(scope.values.get(variable), scope);
  const isConnection = value?.kind === 'call' && /HTTPS?Connection$/.test(value.callee);
  return isConnection ? value : undefined;
}

function byName(call: Call, positionsOf: string): Map<string, Literal> {
  const names = positions[positionsOf] ?? ['url'];
  const given = new Map(call.keywords);
  for (const [index, item] of call.items.entries()) given.set(names[index] ?? `#${index}`, item);
  return given;
}

function methodOf(verb: string, given: ReadonlyMap<string, Literal>, around: Around): string {
  const literal = given.get('method');
  const named = evaluate(literal, { scope: around.scope, language: 'python' });
  if (literal !== undefined && named?.kind !== 'text') missed(literal, around);
  if (verb !== 'request' && verb !== 'Request') return verb.toUpperCase();
  if (named?.kind === 'text') return named.text;
  return given.has('data') ? 'POST' : 'GET';
}

/** What is no text is taken for a URL when more is handed over with it. */
function namesUrl(
  url: Literal | undefined,
  rest: ReadonlyMap<string, Literal>,
  scope: Scope,
): boolean {
  const text = evaluate(url, { scope, language: 'python' });
  if (text?.kind === 'text') return /^https?:\/\//i.test(text.text);
  return url !== undefined && rest.size > 0;
}

function baseOf({ callee, items }: Call, scope: Scope): string {
  const host = evaluate(items[0], { scope, language: 'python' });
  const port = items[1]?.kind === 'number' ? `:${items[1].raw}` : '';
  const scheme = callee.endsWith('HTTPSConnection') ? 'https' : 'http';
  return host?.kind === 'text' ? `${scheme}://${host.text}${port}` : '';
}

/** Lists what cannot be told from the text alone. */
export function missed(literal: Literal, { text, findings }: Around): void {
  findings.miss(octetsOfText(text.slice(literal.start, literal.end)), 'import.code.expression');
}
