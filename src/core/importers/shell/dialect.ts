import type { Octets } from '#core/importers/octets.ts';

/** The shells whose commands people paste. */
export type Dialect = 'sh' | 'cmd' | 'powershell';

/** How much of a text is looked at. */
const looked = 200_000;

/**
 * Which shell a text was written for, by what only that shell has. `sh` stands for bash, zsh and
 * sh, and for what all shells read alike.
 */
export function dialectOf(text: Octets): Dialect {
  const start = text.slice(0, looked);
  if (isPowerShell(start)) return 'powershell';
  return isCmd(start) ? 'cmd' : 'sh';
}

function isPowerShell(text: Octets): boolean {
  return (
    webRequestCommand.test(text) ||
    /^[ \t]*PS [A-Za-z]:\\/m.test(text) ||
    /[ \t]`\r?\n/.test(text) ||
    /@['"]\r?\n/.test(text) ||
    /^[ \t]*\$\w+[ \t]*=[ \t]*[@'"[(]/m.test(text)
  );
}

/** PowerShell's own web requests where a command can stand; their short names only there. */
export const webRequestCommand =
  /(?:^|[\s;|{(=])Invoke-(?:WebRequest|RestMethod)[ \t]|(?:^|[\n;|{(=])[ \t]*(?:iwr|irm)[ \t]/i;

/** A caret in front of a quote, or at the end of a line; a doubled quote; a prompt with its drive. */
function isCmd(text: Octets): boolean {
  if (/^[ \t]*[A-Za-z]:\\[^\n>]*>/m.test(text) || /[ \t]\^"/.test(text)) return true;
  if (/[ \t]\\\r?\n|[ \t\n]-{1,2}[A-Za-z-]+[ \t]*'/.test(text)) return false;
  return /\^\\\^"|[ \t]\^\r?\n|"[^"\n]*""[^"\n]|^@?rem /im.test(text);
}

/**
 * Some programs copy commands with the quotes of sh and the line ends of cmd, which no shell reads.
 * Behind such a caret comes the next option.
 */
export function joinCaretLines(text: Octets): Octets {
  return text.replace(/[ \t]\^\r?\n(?=[ \t]*-)/g, ' \\\n');
}
