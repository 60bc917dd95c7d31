import { refuse } from '#core/snippets/sendable.ts';

/**
 * One argument for a program started by cmd.exe. Between double quotes cmd leaves `^ & | < > ( )`
 * alone. Refused is what it does not: `%` is expanded even there, and its escape in a batch file
 * (`%%`) is wrong at the prompt; `!` is expanded where delayed expansion is on; `"` ends the
 * quotes for cmd, whatever the program makes of it; a backslash before the closing quote escapes
 * it for the program; letters outside of ASCII depend on the code page.
 * @throws CoreError `snippet-cannot-quote`
 */
export function cmdArgument(name: string, text: string): string {
  refuse(/[%!"\p{Cc}]|[^\p{ASCII}]|\\$/u, name, text, 'cmd');
  return `"${text}"`;
}
