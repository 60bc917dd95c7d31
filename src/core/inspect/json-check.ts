import type { Bytes } from '#core/bytes/bytes.ts';
import { nameOf } from '#core/bytes/character-marks.ts';
import { characterLength, codePointAt } from '#core/bytes/utf8.ts';
import {
  fail,
  type JsonCursor,
  type JsonProblem,
  skipScalar,
  skipString,
  skipWhitespace,
} from '#core/inspect/json-scan.ts';
import type { Message } from '#core/messages.ts';

/** Where and why a text stops being JSON. */
export type JsonError = {
  /** In bytes; the length of the bytes when their end came too early. */
  readonly offset: number;
  /** From 1. A line ends at LF, as in the editor. */
  readonly line: number;
  /** From 1, in characters; a byte that is not UTF-8 counts as one. */
  readonly column: number;
  readonly message: Message;
};

/**
 * Whether bytes are one JSON text. A `bom` before it is a fact of its own: RFC 8259 §8.1 forbids to
 * add one and lets parsers ignore or refuse it.
 */
export type JsonCheck =
  | { readonly status: 'empty' }
  | { readonly status: 'valid'; readonly bom: boolean }
  | { readonly status: 'error'; readonly bom: boolean; readonly error: JsonError };

/**
 * Checks bytes against RFC 8259 up to the first error, bytes that are not UTF-8 (§8.1) included.
 * Iterative: nesting has no limit. An escaped lone surrogate (§8.2) and a key that comes twice (§4)
 * are valid.
 */
export function checkJson(bytes: Bytes): JsonCheck {
  if (bytes.length === 0) return { status: 'empty' };
  const bom = codePointAt(bytes, 0) === 0xfeff;
  const cursor: JsonCursor = { bytes, at: bom ? 3 : 0, problem: undefined };
  skipText(cursor);
  if (cursor.problem === undefined) return { status: 'valid', bom };
  return { status: 'error', bom, error: errorAt(cursor.problem, bytes, cursor.at) };
}

const comma = 0x2c;
const objectEnd = 0x7d;
const arrayEnd = 0x5d;

/** What ends the object or array that this byte opens. */
function endOf(byte: number | undefined): number | undefined {
  if (byte === 0x7b) return objectEnd;
  return byte === 0x5b ? arrayEnd : undefined;
}

function skipText(cursor: JsonCursor): boolean {
  const awaitedEnds: number[] = [];
  do {
    if (!enterValue(cursor, awaitedEnds)) return false;
  } while (leaveValues(cursor, awaitedEnds));
  if (cursor.problem !== undefined) return false;
  return cursor.at === cursor.bytes.length || fail(cursor, 'text-after-end');
}

/** Into a value as deep as its first scalar or empty container, which it skips. */
function enterValue(cursor: JsonCursor, awaitedEnds: number[]): boolean {
  for (;;) {
    skipWhitespace(cursor);
    const end = endOf(cursor.bytes[cursor.at]);
    if (end === undefined) return skipScalar(cursor);
    cursor.at += 1;
    skipWhitespace(cursor);
    if (cursor.bytes[cursor.at] === end) {
      cursor.at += 1;
      return true;
    }
    awaitedEnds.push(end);
    if (end === objectEnd && !skipKey(cursor)) return false;
  }
}

/** Out of as many containers as end here; true when a comma says that another value follows. */
function leaveValues(cursor: JsonCursor, awaitedEnds: number[]): boolean {
  for (;;) {
    skipWhitespace(cursor);
    const end = awaitedEnds.at(-1);
    if (end === undefined) return false;
    const byte = cursor.bytes[cursor.at];
    if (byte === comma) return skipComma(cursor, end);
    if (byte !== end) {
      const place = end === objectEnd ? 'object' : 'array';
      return fail(cursor, `expected-comma-in-${place}`);
    }
    cursor.at += 1;
    awaitedEnds.pop();
  }
}

function skipComma(cursor: JsonCursor, end: number): boolean {
  cursor.at += 1;
  skipWhitespace(cursor);
  if (cursor.bytes[cursor.at] === end) return fail(cursor, 'trailing-comma');
  return end === arrayEnd || skipKey(cursor);
}

/** A key and the colon after it. */
function skipKey(cursor: JsonCursor): boolean {
  if (cursor.bytes[cursor.at] !== 0x22) return fail(cursor, 'expected-key');
  if (!skipString(cursor)) return false;
  skipWhitespace(cursor);
  if (cursor.bytes[cursor.at] !== 0x3a) return fail(cursor, 'expected-colon');
  cursor.at += 1;
  return true;
}

function errorAt(problem: JsonProblem, bytes: Bytes, offset: number): JsonError {
  let line = 1;
  let lineStart = 0;
  for (
    let end = bytes.indexOf(0x0a);
    end !== -1 && end < offset;
    end = bytes.indexOf(0x0a, lineStart)
  ) {
    line += 1;
    lineStart = end + 1;
  }
  let column = 1;
  for (let at = lineStart; at < offset; column += 1) at += characterLength(bytes, at) || 1;
  return { offset, line, column, message: messageOf(problem, bytes, offset) };
}

function messageOf(problem: JsonProblem, bytes: Bytes, offset: number): Message {
  const byte = bytes[offset];
  if (byte === undefined) return { id: 'json.unexpected-end' };
  const codePoint = codePointAt(bytes, offset);
  if (codePoint === undefined) {
    const found = byte.toString(16).toUpperCase();
    return { id: 'json.invalid-utf8', values: { found } };
  }
  return { id: `json.${problem}`, values: { found: nameOf(codePoint) } };
}
