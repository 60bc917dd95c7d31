import type { Header } from '#core/http/header.ts';

/** The headers of a field's lines, and the numbers of the lines that are none, from 1. */
export type HeaderLines = {
  readonly headers: readonly Header[];
  readonly unreadable: readonly number[];
};

/** `Name: value`, the name a token (RFC 9110 §5.6.2). */
const headerLine = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*(.*?)[ \t]*$/;

/** Reads one header a line; a blank line is none, and one that begins with white space goes on the last. */
export function readHeaderLines(text: string): HeaderLines {
  const headers: Header[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const last = headers.at(-1);
    const [, name, value = ''] = headerLine.exec(line) ?? [];
    if (name !== undefined) headers.push({ name, value });
    else if (/^[ \t]/.test(line) && last !== undefined) {
      headers[headers.length - 1] = { ...last, value: `${last.value} ${line.trim()}` };
    } else unreadable.push(index + 1);
  }
  return { headers, unreadable };
}
