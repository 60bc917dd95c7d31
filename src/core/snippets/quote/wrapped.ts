/** Columns that the literal of one line may take before the next one starts. */
const width = 88;

/**
 * The characters of a literal in lines, none of which ends inside of an escape. Lines end behind each line
 * end of the content, `\\n`; those too wide behind a comma or a space, if there is one.
 */
export function wrapped(tokens: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let columns = 0;
  for (const token of tokens) {
    const isWide = columns + token.length > width;
    if (isWide || line.at(-1) === '\\n') {
      const rest = isWide ? line.splice(lastBreak(line)) : line.splice(line.length);
      lines.push(line.join(''));
      line = rest;
      columns = rest.join('').length;
    }
    line.push(token);
    columns += token.length;
  }
  return [...lines, line.join('')];
}

/** Behind the last comma or space of the second half of a line; else its end. */
function lastBreak(line: readonly string[]): number {
  const last = line.findLastIndex((token) => token === ',' || token === ' ');
  return last >= line.length / 2 ? last + 1 : line.length;
}
