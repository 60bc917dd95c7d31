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
  const lines: Line[] = [];
  let line: Line = { text: '', input: undefined };
  let isQuoted = false;
  for (let at = 0; at < text.length; ) {
    const run = matchAt(plain, text, at)?.[0] ?? '';
    line.text += run;
    at += run.length;
    const character = text.charAt(at);
    const redirected = isQuoted ? undefined : matchAt(redirection, text, at);
    if (character === '\n' || (!isQuoted && /[&|]/.test(character))) {
      if (character === '\n') isQuoted = false;
      lines.push(line);
      line = { text: '', input: undefined };
      at += 1;
    } else if (character === '^' && !isQuoted) {
      // A caret before a line end joins the lines, and the character behind it is taken as it is.
      const taken = at + (text[at + 1] === '\n' ? 2 : 1);
      line.text += text.charAt(taken);
      at = taken + 1;
    } else if (redirected !== undefined) {
      if (character === '<')
        line.input = { kind: 'file', name: redirected[1] ?? redirected[2] ?? '' };
      else findings.ignore(redirected[0]);
      line.text = line.text.replace(/(?<= )[0-9]$/, '');
      at += redirected[0].length;
    } else {
      if (character === '"') isQuoted = !isQuoted;
      line.text += character;
      at += 1;
    }
  }
  lines.push(line);
  for (const [name] of text.matchAll(variable))
    findings.miss(name, 'import.shell.variable', { name });
  return lines;
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
    const backslashes = backslashesAt(line, at);
    const isBeforeQuote = line[at + backslashes] === '"';
    word = (word ?? '') + '\\'.repeat(isBeforeQuote ? Math.floor(backslashes / 2) : backslashes);
    at += backslashes;
    if (!isBeforeQuote) {
      if (backslashes === 0) word += line.charAt(at++);
      continue;
    }
    at += 1;
    if (backslashes % 2 === 1) word += '"';
    else if (isQuoted && line[at] === '"') {
      word += '"';
      at += 1;
    } else isQuoted = !isQuoted;
  }
  if (word !== undefined) words.push(word);
  return words;
}

function backslashesAt(line: Octets, at: number): number {
  let end = at;
  while (line[end] === '\\') end += 1;
  return end - at;
}
