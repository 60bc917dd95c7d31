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

/** Lists what cannot be told from the text alone. */
export function missed(literal: Literal, { text, findings }: Around): void {
  findings.miss(octetsOfText(text.slice(literal.start, literal.end)), 'import.code.expression');
}
