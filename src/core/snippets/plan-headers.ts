import { sentHeaders } from '#core/schemes/header-form.ts';
import type { HeaderRule } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import type { HeaderValue, PlannedHeader, PlannedPiece } from '#core/snippets/plan.ts';
import { planPiece } from '#core/snippets/plan-computing.ts';
import { isMoving, type ValueReader } from '#core/snippets/plan-values.ts';
import { requireHeaderValue, requireName } from '#core/snippets/sendable.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet-input.ts';

/**
 * The headers or parameters of a recipe that are sent, frozen for a replay.
 * @throws CoreError `snippet-cannot-quote` {name, place, found, position} when a value cannot be sent as it stands
 */
export function planRules(
  rules: readonly HeaderRule[],
  input: SnippetInput,
  mode: Mode,
  valueFor: ValueReader,
): readonly PlannedHeader[] {
  const { fields } = input.scheme;
  const planned = sentHeaders(rules, fields, input.values).map((rule) =>
    planRule(rule, input, valueFor),
  );
  return mode === 'live' ? planned : planned.map((header) => freeze(header, input));
}

/** The headers of the trace that the recipe does not give: Content-Type. */
export function ownHeaders({ scheme, trace }: SnippetInput): readonly PlannedHeader[] {
  const given = new Set(scheme.recipe.headers.map(({ name }) => name));
  return trace.headers
    .filter(({ name }) => !given.has(name))
    .map(({ name, value }) => frozenHeader(name, value));
}

function frozenHeader(name: string, text: string): PlannedHeader {
  requireHeaderValue(name, text);
  return { name, value: { kind: 'text', text } };
}

function planRule(
  { name, value }: HeaderRule,
  input: SnippetInput,
  valueFor: ValueReader,
): PlannedHeader {
  requireName(name);
  const pieces = value.map((piece) =>
    piece.kind === 'signature' ? piece : planPiece(piece, input, valueFor),
  );
  for (const piece of pieces) {
    if (piece.kind === 'field') requireHeaderValue(piece.value.field.label, piece.value.text);
  }
  return { name, value: { kind: 'pieces', pieces } };
}

/** The header as it was signed; a secret, and a signature that holds one, only where it may stand in the code. */
function freeze(header: PlannedHeader, input: SnippetInput): PlannedHeader {
  const { name, value } = header;
  const { scheme, trace, includeSecret } = input;
  if (value.kind === 'text') return header;
  const tells = isSignatureSecret(scheme.recipe) && !includeSecret && holds(value, 'signature');
  if (tells || value.pieces.some(isFromEnvironment)) {
    const pieces = value.pieces.map((piece) => freezePiece(piece, input, tells));
    return { name, value: { kind: 'pieces', pieces } };
  }
  const sent = [...trace.headers, ...trace.query].find((known) => known.name === name);
  return frozenHeader(name, sent?.value ?? '');
}

function isFromEnvironment(piece: PlannedPiece): boolean {
  return piece.kind === 'field' && piece.value.from === 'environment';
}

/** What a replay derives stays a piece: it is derived from what is frozen. */
function freezePiece(
  piece: PlannedPiece,
  { trace }: SnippetInput,
  keepsSignature: boolean,
): PlannedPiece {
  if (piece.kind === 'signature') {
    return keepsSignature ? piece : { kind: 'literal', text: trace.signature };
  }
  if (piece.kind === 'literal' || piece.value.from !== 'text') return piece;
  return { kind: 'literal', text: piece.value.text };
}

/** Whether a value that is put together has a piece of this kind. */
export function holds(value: HeaderValue, kind: PlannedPiece['kind']): boolean {
  return value.kind === 'pieces' && value.pieces.some((piece) => piece.kind === kind);
}

/** The names of what stands in headers, parameters and the body as text and would be another one in a new request. */
export function frozenNames(
  { fields, recipe }: Scheme,
  sent: readonly PlannedHeader[],
): readonly string[] {
  const moving = new Set(fields.filter(isMoving).map(({ id }) => id));
  const isKept = (name: string) =>
    !sent.some((header) => header.name === name && holds(header.value, 'signature'));
  return [...recipe.headers, ...(recipe.query ?? []), ...(recipe.body ? [recipe.body] : [])]
    .filter(({ name }) => isKept(name))
    .filter(({ value }) =>
      value.some(
        (piece) =>
          piece.kind === 'signature' || (piece.kind === 'field' && moving.has(piece.field)),
      ),
    )
    .map(({ name }) => name);
}
