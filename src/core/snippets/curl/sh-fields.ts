import { headerText } from '#core/snippets/curl/options.ts';
import type { FieldValue, Plan, PlannedHeader, PlannedPiece } from '#core/snippets/plan.ts';
import { type Clock, clockOf } from '#core/snippets/plan-values.ts';
import { shWord } from '#core/snippets/quote/sh.ts';
import type { UrlPiece } from '#core/snippets/sending.ts';

/** The name of the shell variable that holds a value. */
export function shVariable({ from, words, variable }: FieldValue): string {
  return from === 'environment' ? variable : words.join('_');
}

/** One word for `--header`. */
export function shHeader({ name, value }: PlannedHeader): string {
  if (value.kind === 'text') return shWord(headerText(name, value.text));
  if (value.pieces.every(isEmpty)) return shWord(headerText(name, ''));
  return doubleQuoted([{ kind: 'literal', text: `${name}: ` }, ...value.pieces]);
}

/** The URL as one word, its values percent-encoded when it is read. */
export function shUrl(pieces: readonly UrlPiece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return shWord(piece);
      return `"$(percent_encoded "$${piece.kind === 'signature' ? 'signature' : shVariable(piece.value)}")"`;
    })
    .join('');
}

/** `"Name: $variable"`; a literal that would not survive the double quotes stands in single ones. */
function doubleQuoted(pieces: readonly PlannedPiece[]): string {
  let word = '';
  let open = '';
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'literal') open += expansion(piece, pieces[index + 1]);
    else if (isPlain.test(piece.text)) open += piece.text;
    else {
      word += (open === '' ? '' : `"${open}"`) + shWord(piece.text);
      open = '';
    }
  }
  return open === '' ? word : `${word}"${open}"`;
}

/** Nothing that a shell expands between double quotes, and no quote. */
const isPlain = /^[\w ,.:;=/-]*$/;

function expansion(piece: Exclude<PlannedPiece, { kind: 'literal' }>, next?: PlannedPiece): string {
  // Without the variable the shell says so and does not start curl.
  if (piece.kind === 'field' && piece.value.from === 'environment') {
    return `\${${piece.value.variable}:?is not set}`;
  }
  const variable = piece.kind === 'signature' ? 'signature' : shVariable(piece.value);
  const isGlued = next?.kind === 'literal' && /^\w/.test(next.text);
  return isGlued ? `\${${variable}}` : `$${variable}`;
}

/** Whether nothing will come of it. */
function isEmpty(piece: PlannedPiece): boolean {
  return piece.kind === 'field' && piece.value.from === 'text' && piece.value.text === '';
}

/** Lines that give each other value its variable, each taken once. */
export function shValues({ fields }: Plan): readonly string[] {
  return fields
    .filter(({ field }) => !field.secret)
    .map((value) => `${shVariable(value)}=${source(value)}`);
}

function source({ field, from, text }: FieldValue): string {
  if (from === 'random') return '$(openssl rand -hex 16)';
  if (from !== 'clock') return shWord(text);
  return clocks[clockOf(field)];
}

/** POSIX knows no part of a second (IEEE Std 1003.1, date). */
const clocks: Readonly<Record<Clock, string>> = {
  seconds: '$(date +%s)',
  milliseconds: '$(date +%s)000',
  iso: '$(date -u +%Y%m%dT%H%M%SZ)',
};

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
