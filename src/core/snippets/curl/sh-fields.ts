import { headerText } from '#core/snippets/curl/options.ts';
import type { FieldValue, Plan, PlannedHeader } from '#core/snippets/plan.ts';
import { shWord } from '#core/snippets/quote/sh.ts';

/** The name of the shell variable that holds a value. */
export function shVariable({ from, words, variable }: FieldValue): string {
  return from === 'environment' ? variable : words.join('_');
}

/** One word for `--header`. */
export function shHeader({ name, value }: PlannedHeader): string {
  if (value.kind === 'text') return shWord(headerText(name, value.text));
  if (value.kind === 'signature') return expansion(name, '$signature');
  const { from, text, variable } = value.value;
  // Without the variable the shell says so and does not start curl.
  if (from === 'environment') return expansion(name, `\${${variable}:?is not set}`);
  if (from === 'text' && text === '') return shWord(headerText(name, text));
  return expansion(name, `$${shVariable(value.value)}`);
}

/** `"Name: $variable"`, or in two quotes where the name would not survive the double ones. */
function expansion(name: string, variable: string): string {
  return /^[\w-]+$/.test(name) ? `"${name}: ${variable}"` : `${shWord(`${name}: `)}"${variable}"`;
}

/** Lines that give each secret its variable, or fail when the environment has none. */
export function shSecrets({ fields }: Plan): readonly string[] {
  return fields.filter(({ field }) => field.secret).map(secretLine);
}

function secretLine(value: FieldValue): string {
  const { field, from, text, variable } = value;
  if (from === 'text') return `${shVariable(value)}=${shWord(text)}`;
  return `[ -n "\${${variable}:-}" ] || fail 'Set the environment variable ${variable} to the ${field.label}.'`;
}

/** Warnings about secrets that stand in the code, as comments of plain words. */
export function shWarnings({ fields }: Plan): readonly string[] {
  return fields
    .filter(({ field, from }) => field.secret && from === 'text')
    .map(({ field }) => `# WARNING: the ${field.label} stands in this code. Do not share it.`);
}
