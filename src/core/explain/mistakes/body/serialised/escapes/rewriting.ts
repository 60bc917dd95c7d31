const escapeRuns = /(?:\\u[0-9a-fA-F]{4})+|\\./gs;

const asFound = (_: string, found: string) => found;

/**
 * Rewrites the escapes of a JSON text, whose other characters stay as they are. `hex` gets each character that is
 * written with `\u`, half a pair included, and its escapes; `short` gets the letter behind a backslash, and both.
 */
export function rewriteEscapes(
  text: string,
  { hex = asFound, short = asFound }: { hex?: typeof asFound; short?: typeof asFound },
): string {
  return text.replace(escapeRuns, (run) => {
    if (!run.startsWith('\\u') || run.length < 6) return short(run.slice(1), run);
    let at = 0;
    return Array.from(decoded(run), (character) => {
      const start = at;
      at += 6 * character.length;
      return hex(character, run.slice(start, at));
    }).join('');
  });
}

function decoded(run: string): string {
  return run.replace(/\\u(.{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Characters as escapes, two above U+FFFF; none of those asked for stands outside of a string. */
export function escaped(
  text: string,
  characters: RegExp,
  hexCase: 'lower' | 'upper' = 'lower',
): string {
  const known = new Map<string, string>();
  return text.replace(characters, (character) => {
    const found = known.get(character) ?? hexEscapes(character, hexCase);
    known.set(character, found);
    return found;
  });
}

function hexEscapes(character: string, hexCase: 'lower' | 'upper'): string {
  return Array.from({ length: character.length }, (_, index) => {
    const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${hexCase === 'upper' ? digits.toUpperCase() : digits}`;
  }).join('');
}

/** Characters that were written as escapes as themselves, where `isRaw` says so. */
export function unescaped(text: string, isRaw: (character: string) => boolean): string {
  return rewriteEscapes(text, {
    hex: (character, found) => (isRaw(character) ? character : found),
  });
}
