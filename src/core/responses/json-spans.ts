import type { Range } from '#core/responses/range.ts';

/** A value inside an object or a list of JSON, and where it stands. Items of a list have no key. */
type Child = { readonly key: string | undefined; readonly range: Range };

/**
 * The piece of a HAR file that holds the answer to be read: the last response that is an error, else
 * the last one. The importers read the same files, but keep no places to mark. Undefined for every other text.
 */
export function harResponse(text: string): Range | undefined {
  if (!/^\s{0,100}\{/.test(text) || !text.includes('"entries"')) return undefined;
  const log = childOf(text, text.indexOf('{'), 'log');
  const entries = log && childOf(text, log.start, 'entries');
  if (entries === undefined) return undefined;
  const responses = childrenAt(text, entries.start).flatMap(({ range }) => {
    const response = childOf(text, range.start, 'response');
    return response === undefined ? [] : [response];
  });
  return responses.findLast((response) => isError(text, response)) ?? responses.at(-1);
}

function isError(text: string, response: Range): boolean {
  const status = childOf(text, response.start, 'status');
  return status !== undefined && Number(text.slice(status.start, status.end)) >= 400;
}

function childOf(text: string, at: number, key: string): Range | undefined {
  return childrenAt(text, at).find((child) => child.key === key)?.range;
}

/** The children of the object or list that begins here, in one pass over it. Lenient: what is no JSON has none. */
function childrenAt(text: string, at: number): readonly Child[] {
  const children: Child[] = [];
  let key: string | undefined;
  let valueStart = at + 1;
  for (const { sign, start, end } of ownMarks(text, at)) {
    if (sign === '"') key ??= isKey(text, end) ? text.slice(start + 1, end - 1) : undefined;
    else {
      if (sign !== ':') {
        children.push(...childBetween(text, key, valueStart, start));
        key = undefined;
      }
      if (sign === '}' || sign === ']') return children;
      valueStart = end;
    }
  }
  return [];
}

/** The child whose value stands between two marks, blanks aside; none where there is nothing else. */
function childBetween(text: string, key: string | undefined, from: number, to: number): Child[] {
  const value = text.slice(from, to);
  const lead = value.length - value.trimStart().length;
  const range = { start: from + lead, end: from + value.trimEnd().length };
  return range.end > range.start ? [{ key, range }] : [];
}

type Mark = Range & { readonly sign: string };

const marks = /["{}[\],:]/g;

/** The strings, colons and commas of the object or list that begins here, and its end; nothing of what is nested in it. */
function* ownMarks(text: string, at: number): Generator<Mark> {
  if (!/[{[]/.test(text.charAt(at))) return;
  let depth = 0;
  for (let mark = markFrom(text, at); mark; mark = markFrom(text, mark.end)) {
    const { sign } = mark;
    if (sign === '{' || sign === '[') depth += 1;
    else if (depth === 1) yield mark;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return;
  }
}

function markFrom(text: string, at: number): Mark | undefined {
  marks.lastIndex = at;
  const found = marks.exec(text);
  if (found === null) return undefined;
  const { 0: sign, index: start } = found;
  return { sign, start, end: sign === '"' ? endOfString(text, start) : start + 1 };
}

function isKey(text: string, end: number): boolean {
  return /^\s{0,50}:/.test(text.slice(end, end + 51));
}

const stringEnds = /\\|"/g;

/** Behind the quote that ends the string which begins here, or the end of the text. */
function endOfString(text: string, at: number): number {
  stringEnds.lastIndex = at + 1;
  for (let found = stringEnds.exec(text); found; found = stringEnds.exec(text)) {
    if (found[0] === '"') return stringEnds.lastIndex;
    stringEnds.lastIndex += 1;
  }
  return text.length;
}
