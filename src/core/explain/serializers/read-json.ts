import { type Dialect, decodeEscapes, jsonDialect } from '#core/explain/serializers/dialects.ts';
import type { JsonMember, JsonNode, JsonString } from '#core/explain/serializers/json-node.ts';

/** What was read, or where the text stops being one value: UTF-16 code units from its start. */
export type JsonReading =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly at: number };

type OpenObject = { kind: 'object'; start: number; members: JsonMember[]; key: JsonString };
type OpenArray = { kind: 'array'; start: number; items: JsonNode[] };
type Cursor = {
  readonly text: string;
  readonly dialect: Dialect;
  readonly open: (OpenObject | OpenArray)[];
  at: number;
};

const numberToken = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const wordToken = /-?[A-Za-z]+/y;
const brackets = { object: '}', array: ']' } as const;

class NotAValue extends Error {}

/**
 * Reads one value and loses nothing that a runtime could see: members in order with their duplicates, strings
 * decoded beside their raw text, numbers as text. Iterative, so that nesting has no limit. Tolerant where
 * real bodies are: a string may hold raw control characters. The `value`s never pass through JSON.parse.
 */
export function readJson(text: string, dialect: Dialect = jsonDialect): JsonReading {
  const cursor: Cursor = { text, dialect, open: [], at: 0 };
  try {
    const root = readValue(cursor);
    skipSpace(cursor);
    if (cursor.at < text.length) throw new NotAValue();
    return { ok: true, root };
  } catch (error) {
    if (error instanceof NotAValue) return { ok: false, at: cursor.at };
    throw error;
  }
}

function readValue(cursor: Cursor): JsonNode {
  for (;;) {
    skipSpace(cursor);
    let node = readOpening(cursor) ? readClosing(cursor) : readScalar(cursor);
    while (node !== undefined) {
      const parent = cursor.open.at(-1);
      if (parent === undefined) return node;
      if (parent.kind === 'array') parent.items.push(node);
      else parent.members.push({ key: parent.key, value: node });
      node = readSeparator(cursor);
    }
  }
}

/** Steps into a container. */
function readOpening(cursor: Cursor): boolean {
  const start = cursor.at;
  const bracket = cursor.text[start];
  if (bracket !== '{' && bracket !== '[') return false;
  cursor.at += 1;
  const key: JsonString = { kind: 'string', raw: '', value: '', start, end: start };
  cursor.open.push(
    bracket === '{'
      ? { kind: 'object', start, members: [], key }
      : { kind: 'array', start, items: [] },
  );
  skipSpace(cursor);
  const closes = cursor.text[cursor.at] === (bracket === '{' ? '}' : ']');
  if (bracket === '{' && !closes) readKey(cursor);
  return true;
}

/** The container that closes here, empty; undefined when its first value comes next. */
function readClosing(cursor: Cursor): JsonNode | undefined {
  const innermost = cursor.open.at(-1);
  if (innermost === undefined || cursor.text[cursor.at] !== brackets[innermost.kind]) return;
  cursor.open.pop();
  cursor.at += 1;
  const { start } = innermost;
  return innermost.kind === 'array'
    ? { kind: 'array', items: innermost.items, start, end: cursor.at }
    : { kind: 'object', members: innermost.members, start, end: cursor.at };
}

/** Past the comma, or the container that closes here. */
function readSeparator(cursor: Cursor): JsonNode | undefined {
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== ',') {
    const closed = readClosing(cursor);
    if (closed === undefined) throw new NotAValue();
    return closed;
  }
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.open.at(-1)?.kind === 'object') readKey(cursor);
  return undefined;
}

function readKey(cursor: Cursor): void {
  const key = readString(cursor);
  const parent = cursor.open.at(-1);
  skipSpace(cursor);
  if (key === undefined || parent?.kind !== 'object' || cursor.text[cursor.at] !== ':') {
    throw new NotAValue();
  }
  parent.key = key;
  cursor.at += 1;
}

function readScalar(cursor: Cursor): JsonNode {
  const node = readString(cursor) ?? readNumber(cursor) ?? readWord(cursor);
  if (node === undefined) throw new NotAValue();
  return node;
}

function readString(cursor: Cursor): JsonString | undefined {
  const { text, dialect, at: start } = cursor;
  const quote = text.charCodeAt(start);
  if (!dialect.quotes.includes(text[start] ?? ' ')) return undefined;
  let escaped = false;
  let at = start + 1;
  for (let unit = text.charCodeAt(at); unit !== quote; unit = text.charCodeAt(at)) {
    if (at >= text.length) return failAt(cursor, at);
    if (unit === 0x5c) {
      escaped = true;
      at = endOf(dialect.escape, text, at) ?? failAt(cursor, at);
    } else at += 1;
  }
  cursor.at = at + 1;
  const inside = text.slice(start + 1, at);
  const value = escaped ? decodeEscapes(inside) : inside;
  return { kind: 'string', raw: text.slice(start, at + 1), value, start, end: at + 1 };
}

function readNumber(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at;
  const end = endOf(numberToken, cursor.text, start);
  if (end === undefined) return undefined;
  cursor.at = end;
  return { kind: 'number', raw: cursor.text.slice(start, end), start, end };
}

function readWord(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at;
  const end = endOf(wordToken, cursor.text, start);
  const raw = cursor.text.slice(start, end);
  const name = cursor.dialect.literals.get(raw);
  if (end === undefined || (name === undefined && !cursor.dialect.numbers.has(raw))) return;
  cursor.at = end;
  return name === undefined
    ? { kind: 'number', raw, start, end }
    : { kind: 'literal', name, start, end };
}

/** Where a token that starts at `at` ends; undefined when none does. */
function endOf(token: RegExp, text: string, at: number): number | undefined {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : undefined;
}

function failAt(cursor: Cursor, at: number): never {
  cursor.at = at;
  throw new NotAValue();
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const unit = cursor.text.charCodeAt(cursor.at);
    if (unit > 0x20 || (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)) return;
    cursor.at += 1;
  }
}
