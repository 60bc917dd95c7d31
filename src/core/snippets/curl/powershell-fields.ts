import { headerText } from '#core/snippets/curl/options.ts';
import { camelCase } from '#core/snippets/language.ts';
import type { FieldValue, Plan, PlannedHeader, PlannedPiece } from '#core/snippets/plan.ts';
import { type Clock, clockOf } from '#core/snippets/plan-values.ts';
import {
  powershellArgument,
  powershellString,
  requirePowershellArgument,
} from '#core/snippets/quote/powershell.ts';
import type { UrlPiece } from '#core/snippets/sending.ts';

/** The variable of a field, such as `$accessId`. */
export function powershellVariable(value: FieldValue): string {
  return `$${camelCase(value)}`;
}

/** One argument for `--header`. */
export function powershellHeader({ name, value }: PlannedHeader): string {
  if (value.kind === 'text') return powershellArgument(name, headerText(name, value.text));
  const { pieces } = value;
  for (const piece of pieces) {
    if (piece.kind === 'field') requirePowershellArgument(name, piece.value.text);
  }
  if (pieces.every(isEmpty)) return powershellArgument(name, headerText(name, ''));
  const all: readonly PlannedPiece[] = [{ kind: 'literal', text: `${name}: ` }, ...pieces];
  if (all.every(isPlain)) return `"${all.map(expansion).join('')}"`;
  return `(${all.map((piece) => operand(name, piece)).join(' + ')})`;
}

/** One argument for the URL, its values percent-encoded when it is read. */
export function powershellUrl(pieces: readonly UrlPiece[]): string {
  const operands = pieces.map((piece) =>
    typeof piece === 'string'
      ? powershellArgument('URL', piece)
      : `[Uri]::EscapeDataString(${variableOf(piece)})`,
  );
  return operands.length === 1 ? operands.join('') : `(${operands.join(' + ')})`;
}

/** A variable, or a literal that nothing happens to between double quotes. */
function isPlain(piece: PlannedPiece): boolean {
  return piece.kind !== 'literal' || /^[\w ,.:;=/-]*$/.test(piece.text);
}

function expansion(piece: PlannedPiece, index: number, pieces: readonly PlannedPiece[]): string {
  if (piece.kind === 'literal') return piece.text;
  const next = pieces[index + 1];
  const variable = variableOf(piece);
  // A colon behind a name would make it that of a drive (about_Variables).
  const isGlued = next?.kind === 'literal' && /^[\w:]/.test(next.text);
  return isGlued ? `\${${variable.slice(1)}}` : variable;
}

function operand(name: string, piece: PlannedPiece): string {
  return piece.kind === 'literal' ? powershellArgument(name, piece.text) : variableOf(piece);
}

function variableOf(piece: Exclude<PlannedPiece, { kind: 'literal' }>): string {
  return piece.kind === 'signature' ? '$signature' : powershellVariable(piece.value);
}

function isEmpty(piece: PlannedPiece): boolean {
  return piece.kind === 'field' && piece.value.from === 'text' && piece.value.text === '';
}

/** Lines that give each other value its variable, each taken once. */
export function powershellValues({ fields }: Plan): readonly string[] {
  return fields
    .filter(({ field }) => !field.secret)
    .map((value) => `${powershellVariable(value)} = ${source(value)}`);
}

function source({ field, from, text }: FieldValue): string {
  if (from === 'random') return "[Guid]::NewGuid().ToString('N')";
  if (from !== 'clock') return powershellString(text);
  return clocks[clockOf(field)];
}

const clocks: Readonly<Record<Clock, string>> = {
  seconds: '[DateTimeOffset]::UtcNow.ToUnixTimeSeconds().ToString()',
  milliseconds: '[DateTimeOffset]::UtcNow.ToUnixTimeMilliseconds().ToString()',
  iso: `[DateTime]::UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", [Globalization.CultureInfo]::InvariantCulture)`,
};

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
