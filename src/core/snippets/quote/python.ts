import { isPlain } from '#core/snippets/body-form.ts';
import { wrapped } from '#core/snippets/quote/wrapped.ts';

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
  const lines = wrapped(tokens).map((line) => `${prefix}'${line}'`);
  if (lines.length === 1) return lines.join('');
  return `(\n${lines.map((line) => `    ${line}\n`).join('')})`;
}
