/**
 * Text as Markdown that shows exactly it: nothing in it marks up or ends a table cell. What marks
 * up at the start of a line only (CommonMark §4 and §5), or an entity (§2.5), is escaped there
 * alone, so that those who read the source can read it.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)|^\s*[-+#=]|^\s*\d{1,9}[.)]/g, (found) =>
      found.replace(/.$/, '\\$&'),
    );
}

/** Text as a code span; the fence is longer than any run of backticks inside (CommonMark §6.1). */
export function code(text: string): string {
  const line = text.replace(/[\r\n]+/g, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return line === '' ? '' : `${fence}${pad}${line}${pad}${fence}`;
}

/** Text as a fenced code block (CommonMark §4.5). */
export function codeBlock(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A table of two columns with a heading; a `|` inside code is escaped as GFM asks (§4.10). */
export function table(
  head: readonly [string, string],
  rows: readonly (readonly [string, string])[],
) {
  const line = (cells: readonly [string, string]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(head), '| --- | --- |', ...rows.map(line)].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
