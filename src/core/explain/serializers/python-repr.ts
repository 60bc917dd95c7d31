import type { Quote } from '#core/explain/serializers/quoting.ts';

// str.isprintable: every character but those of the categories "Other" and "Separator", the space apart
// (https://docs.python.org/3/library/stdtypes.html#str.isprintable). Which code points are assigned depends on the
// Unicode version of the Python and of this engine; Python 3.11 has 14.0.
const unprintable = /(?! )[\p{C}\p{Z}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * `repr` of a str: single quotes unless the text has them and no double ones
 * (https://docs.python.org/3/library/functions.html#repr).
 */
export const pythonRepr: Quote = ({ value }) => {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replace(unprintable, escapeOf);
  return `${quote}${escaped}${quote}`;
};

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = (length: number) => code.toString(16).padStart(length, '0');
  if (code > 0xffff) return `\\U${hex(8)}`;
  if (code > 0xff) return `\\u${hex(4)}`;
  return shortEscapes[character] ?? `\\x${hex(2)}`;
}
