import type { CodeCursor } from '#core/importers/code/code-cursor.ts';
import { readStringLiteral } from '#core/importers/code/string-literals.ts';

/** Whether the member ends behind its name: `{ body }` is short for `{ body: body }`. */
export function isShorthand(cursor: CodeCursor): boolean {
  const end = cursor.at;
  cursor.skipSpace();
  const isShort = /[,}]/.test(cursor.character);
  if (isShort) cursor.at = end;
  return isShort;
}

/** The name in front of the `:` of a member; undefined when it is computed or none. */
export function readKey(cursor: CodeCursor): string | undefined {
  const string = readStringLiteral(cursor.text, cursor.at, cursor.language);
  if (typeof string?.value === 'string') {
    cursor.at = string.end;
    return string.value;
  }
  const bare = cursor.match(/[A-Za-z_$][\w$]*|\d+/y)?.[0];
  if (bare === undefined || cursor.language === 'python') return undefined;
  cursor.at += bare.length;
  return bare;
}
