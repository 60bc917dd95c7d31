import type { Findings } from '#core/importers/findings.ts';
import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';
import { type CurlCall, type Input, isCurl } from '#core/importers/shell/command.ts';

/**
 * Every call of curl in a text for the command prompt or a batch file. Two programs read such a line one
 * after the other: cmd takes out carets and looks for `& | < >` outside of double quotes, then the
 * C runtime of curl.exe splits the rest into arguments.
 */
export function readCmd(text: Octets, findings: Findings): readonly CurlCall[] {
  const calls: CurlCall[] = [];
  // cmd drops every CR before anything else.
  for (const { text: line, input } of readLines(
    withoutPrompts(text.replaceAll('\r', ''), findings),
    findings,
  )) {
    const words = splitArguments(line);
    const start = words.findIndex((word) => isCurl(word.replace(/^@/, '')));
    if (start !== -1) {
      if (start > 0) findings.ignore(words.slice(0, start).join(' '));
      calls.push({ words: words.slice(start + 1), input, raw: line });
    } else if (/^(?:@?(?:rem|echo|set|cls|chcp|cd)\b|::)/i.test(line)) findings.ignore(line);
    else if (line.trim() !== '') findings.miss(line, 'import.shell.command');
  }
  return calls;
}

/** `C:\\folder>` in front of a command. Its `>` would be a redirection. */
function withoutPrompts(text: Octets, findings: Findings): Octets {
  return text.replace(/^[ \t]*[A-Za-z]:\\[^\n>]*>/gm, (prompt) => {
    findings.ignore(prompt);
    return '';
  });
}

type Line = { text: Octets; input: Input | undefined };

const variable = /%[A-Za-z_][\w()]*%/g;
const plain = /[^\n^&|<>"]+/y;
const redirection = /[<>]>?&?[ \t]*(?:"([^"\n]*)"|([^ \t\n&|]*))/y;

/** The commands of a text, after cmd has read its carets; quotes are still there. */
function readLines(text: Octets, findings: Findings): readonly Line[] {
  const lines = new LineReader(text, findings).read();
  for (const [name] of text.matchAll(variable))
    findings.miss(name, 'import.shell.variable', { name });
  return lines;
}

class LineReader {
  readonly #text: Octets;
  readonly #findings: Findings;
  readonly #lines: Line[] = [];
  #line: Line = { text: '', input: undefined };
  #at = 0;
  #isQuoted = false;

  constructor(text: Octets, findings: Findings) {
    this.#text = text;
    this.#findings = findings;
  }

  read(): readonly Line[] {
    while (this.#at < this.#text.length) {
      const run = matchAt(plain, this.#text, this.#at)?.[0] ?? '';
      this.#line.text += run;
      this.#at += run.length;
      this.#readMark(this.#text.charAt(this.#at));
    }
    return [...this.#lines, this.#line];
  }

  /** Between quotes, only the quote and the line end mean something. */
  #readMark(mark: string): void {
    if (mark === '\n') this.#endLine();
    else if (this.#isQuoted) this.#take(mark);
    else if (mark === '&' || mark === '|') this.#endLine();
    else if (mark === '^') this.#takeBehindCaret();
    else this.#redirectOrTake(mark);
  }

  #endLine(): void {
    this.#lines.push(this.#line);
    this.#line = { text: '', input: undefined };
    this.#isQuoted = false;
    this.#at += 1;
  }

  #take(character: string): void {
    if (character === '"') this.#isQuoted = !this.#isQuoted;
    this.#line.text += character;
    this.#at += 1;
  }

  /** A caret before a line end joins the lines, and the character behind it is taken as it is. */
  #takeBehindCaret(): void {
    const taken = this.#at + (this.#text[this.#at + 1] === '\n' ? 2 : 1);
    this.#line.text += this.#text.charAt(taken);
    this.#at = taken + 1;
  }

  #redirectOrTake(mark: string): void {
    const redirected = matchAt(redirection, this.#text, this.#at);
    if (redirected === undefined) {
      this.#take(mark);
      return;
    }
    const [all, quoted, bare] = redirected;
    if (mark === '<') this.#line.input = { kind: 'file', name: quoted ?? bare ?? '' };
    else this.#findings.ignore(all);
    // The digit of a stream that stands in front, as in `2>`.
    this.#line.text = this.#line.text.replace(/(?<= )[0-9]$/, '');
    this.#at += all.length;
  }
}

const ordinary = /[^ \t"\\]+/y;

/**
 * The arguments of a line, its program's name first, as Microsoft's C runtime splits it
 * (https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments): backslashes
 * count only before a double quote, and two quotes inside of quotes are one.
 */
export function splitArguments(line: Octets): readonly Octets[] {
  const words: Octets[] = [];
  let word: Octets | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; ) {
    const run = matchAt(ordinary, line, at)?.[0];
    if (run !== undefined) {
      word = (word ?? '') + run;
      at += run.length;
      continue;
    }
    const character = line.charAt(at);
    if (!isQuoted && (character === ' ' || character === '\t')) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
      continue;
    }
    const read = readBackslashes(line, at, isQuoted);
    word = (word ?? '') + read.text;
    at = read.end;
    isQuoted = read.isQuoted;
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** Backslashes with the quote behind them, or another character: what they stand for, and where they end. */
function readBackslashes(line: Octets, at: number, isQuoted: boolean) {
  const count = backslashesAt(line, at);
  const behind = at + count;
  if (line[behind] !== '"') {
    const end = Math.max(behind, at + 1);
    return { text: line.slice(at, end), end, isQuoted };
  }
  const text = '\\'.repeat(Math.floor(count / 2));
  if (count % 2 === 1) return { text: `${text}"`, end: behind + 1, isQuoted };
  if (isQuoted && line[behind + 1] === '"') return { text: `${text}"`, end: behind + 2, isQuoted };
  return { text, end: behind + 1, isQuoted: !isQuoted };
}

function backslashesAt(line: Octets, at: number): number {
  let end = at;
  while (line[end] === '\\') end += 1;
  return end - at;
}
