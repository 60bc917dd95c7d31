import { isPlain } from '#core/snippets/body-form.ts';

/** Columns that the literal of one line may take before the next one starts. */
const width = 88;

const shortEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Exactly these bytes: readable ASCII as it is, `\xNN` for the rest. In parentheses when it takes several lines. */
export function pythonBytes(bytes: Uint8Array): string {
  return literal(Array.from(bytes, byteToken), 'b');
}

/** Exactly this text; what cannot be seen is escaped. In parentheses when it takes several lines. */
export function pythonText(text: string): string {
  return literal(Array.from(text, characterToken), '');
}

function byteToken(byte: number): string {
  const character = String.fromCharCode(byte);
  if (byte >= 0x20 && byte < 0x7f) return shortEscapes[character] ?? character;
  return shortEscapes[character] ?? `\\x${byte.toString(16).padStart(2, '0')}`;
}

function characterToken(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  if (isPlain(character)) return character;
  const codePoint = character.codePointAt(0) ?? 0;
  const digits = codePoint.toString(16);
  return codePoint > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

function literal(tokens: readonly string[], prefix: 'b' | ''): string {
  const lines = wrap(tokens).map((line) => `${prefix}'${line}'`);
  if (lines.length === 1) return lines.join('');
  return `(\n${lines.map((line) => `    ${line}\n`).join('')})`;
}

/** Lines end behind each line end of the content; those too wide behind a comma or a space, if there is one. */
function wrap(tokens: readonly string[]): readonly string[] {
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
