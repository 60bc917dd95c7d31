/** Code, and the names of what has to stand above it: imports, functions of its own. */
export type Code = { readonly text: string; readonly needs: readonly string[] };

/** Pieces of code as one, needs and all. Texts are code too: quote what is a value. */
export function code(strings: TemplateStringsArray, ...pieces: readonly (Code | string)[]): Code {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  return { text: String.raw({ raw: strings }, ...texts), needs: pieces.flatMap(needsOf) };
}

/** Code that calls something by the name that it has once `need` stands above. */
export function needing(need: string, text: string): Code {
  return { text, needs: [need] };
}

/** Pieces of code with a separator between them. */
export function joined(pieces: readonly (Code | string)[], separator: string): Code {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  return { text: texts.join(separator), needs: pieces.flatMap(needsOf) };
}

/** Columns that a line may take before its list goes over several. */
const width = 80;

/** What stands between brackets: in one line, or in a line each where that gets too long. */
export function listed(parts: readonly Code[], indent: string, last: ',' | '' = ''): Code {
  const line = joined(parts, ', ');
  if (line.text.length <= width) return line;
  return code`\n${indent}${joined(parts, `,\n${indent}`)}${last}\n`;
}

/** Operands with an operator behind each but the last: in one line, or in a line each where that gets too long. */
export function chained(parts: readonly Code[], operator: '+' | '.', indent: string): Code {
  const line = joined(parts, ` ${operator} `);
  return line.text.length <= width ? line : joined(parts, ` ${operator}\n${indent}`);
}

function needsOf(piece: Code | string): readonly string[] {
  return typeof piece === 'string' ? [] : piece.needs;
}
