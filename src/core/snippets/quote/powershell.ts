import { refuse } from '#core/snippets/sendable.ts';

/** PowerShell takes typographic single quotes for the ASCII one (about_Quoting_Rules). */
const singleQuotes = /['\u2018\u2019\u201a\u201b]/g;

/** Any text as a single-quoted string of PowerShell, in which only quotes are special, and doubled. */
export function powershellString(text: string): string {
  return `'${text.replace(singleQuotes, '$&$&')}'`;
}

/**
 * One argument for curl.exe. Refused is what Windows PowerShell 5.1 hands on changed: a double
 * quote, a backslash at the end, and letters outside of ASCII, which depend on the code page
 * (about_Parsing, "Passing arguments that contain quote characters").
 * @throws CoreError `snippet-cannot-quote`
 */
export function powershellArgument(name: string, text: string): string {
  requirePowershellArgument(name, text);
  return powershellString(text);
}

/** @throws CoreError `snippet-cannot-quote`, see {@link powershellArgument} */
export function requirePowershellArgument(name: string, text: string): void {
  refuse(/["\p{Cc}]|[^\p{ASCII}]|\\$/u, name, text, 'PowerShell');
}
