import { headerText } from '#core/snippets/curl/options.ts';
import type { FieldValue, Plan, PlannedHeader } from '#core/snippets/plan.ts';
import {
  powershellArgument,
  powershellString,
  requirePowershellArgument,
} from '#core/snippets/quote/powershell.ts';

/** The variable of a field, such as `$accessId`. */
export function powershellVariable({ words }: FieldValue): string {
  const [first = '', ...rest] = words;
  return `$${first}${rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}`;
}

/** One argument for `--header`. */
export function powershellHeader({ name, value }: PlannedHeader): string {
  if (value.kind === 'text') return powershellArgument(name, headerText(name, value.text));
  if (value.kind === 'signature') return expansion(name, '$signature');
  requirePowershellArgument(name, value.value.text);
  if (value.value.from === 'text' && value.value.text === '') {
    return powershellArgument(name, headerText(name, ''));
  }
  return expansion(name, powershellVariable(value.value));
}

function expansion(name: string, variable: string): string {
  if (/^[\w-]+$/.test(name)) return `"${name}: ${variable}"`;
  return `(${powershellArgument(name, `${name}: `)} + ${variable})`;
}

/** Lines that give each secret its variable, or throw when the environment has none. */
export function powershellSecrets({ fields }: Plan): readonly string[] {
  return fields.filter(({ field }) => field.secret).flatMap(secretLines);
}

function secretLines(value: FieldValue): readonly string[] {
  const { field, from, text, variable } = value;
  const name = powershellVariable(value);
  if (from === 'text') return [`${name} = ${powershellString(text)}`];
  return [
    `${name} = $env:${variable}`,
    `if (-not ${name}) { throw 'Set the environment variable ${variable} to the ${field.label}.' }`,
  ];
}

/** What the code does, and a warning for each secret that stands in it. */
export function powershellComments({ fields, body, sha256 }: Plan): readonly string[] {
  return [
    `# Sends ${body.length} bytes, SHA-256 ${sha256}`,
    ...fields
      .filter(({ field, from }) => field.secret && from === 'text')
      .map(({ field }) => `# WARNING: the ${field.label} stands in this code. Do not share it.`),
  ];
}
