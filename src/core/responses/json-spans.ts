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

const marks = /["{}[\],:]/g;

/** The children of the object or list that begins here, in one pass over it. Lenient: what is no JSON has none. */
function childrenAt(text: string, at: number): readonly Child[] {
  if (!/[{[]/.test(text.charAt(at))) return [];
  const children: Child[] = [];
  let depth = 0;
  let key: string | undefined;
  let start = at + 1;
  const finish = (end: number): void => {
    const value = text.slice(start, end);
    const lead = value.length - value.trimStart().length;
    const range = { start: start + lead, end: start + value.trimEnd().length };
    if (range.end > range.start) children.push({ key, range });
  };
  marks.lastIndex = at;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const sign = mark[0];
    if (sign === '"') {
      const end = endOfString(text, mark.index);
      if (depth === 1 && key === undefined && isKey(text, end))
        key = text.slice(mark.index + 1, end - 1);
      marks.lastIndex = end;
    } else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') {
      if (depth === 1) {
        finish(mark.index);
        return children;
      }
      depth -= 1;
    } else if (depth === 1 && sign === ':') start = mark.index + 1;
    else if (depth === 1 && sign === ',') {
      finish(mark.index);
      key = undefined;
      start = mark.index + 1;
    }
  }
  return [];
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
