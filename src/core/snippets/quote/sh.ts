import type { BodyRun } from '#core/snippets/body-form.ts';

/** Any text but NUL as one word of POSIX sh: nothing is special between single quotes (POSIX XCU 2.2.2). */
export function shWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** What printf of POSIX sh gives for a short escape of its format (POSIX XBD 5). */
const shortEscapes: Readonly<Record<number, string>> = { 9: '\\t', 13: '\\r' };

/**
 * The format operand with which printf writes exactly these bytes: octal escapes, always of three
 * digits so that a digit behind them stays one. One line of code per LF.
 */
export function shPrintfFormat(runs: readonly BodyRun[]): string {
  const lines = runs.map(formatOf).join('').replace(/^-/, '\\055').split('\n');
  const last = lines.pop() ?? '';
  const words = [...lines.map((line) => `${line}\\n`), last];
  return words
    .filter((word, index) => word !== '' || index === 0)
    .map(shWord)
    .join('\\\n');
}

function formatOf(run: BodyRun): string {
  if (run.kind === 'text') return run.text.replaceAll('\\', '\\\\').replaceAll('%', '%%');
  return Array.from(run.octets, octal).join('');
}

function octal(octet: number): string {
  return shortEscapes[octet] ?? `\\${octet.toString(8).padStart(3, '0')}`;
}
