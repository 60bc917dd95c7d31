import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { sha256 } from '#core/crypto/mac.ts';
import { sentHeaders } from '#core/schemes/header-form.ts';
import {
  type Field,
  type FieldId,
  type HeaderPiece,
  type Part,
  type Recipe,
  requestValues,
} from '#core/schemes/recipe.ts';
import { type BodyForm, chooseBodyForm } from '#core/snippets/body-form.ts';
import { refuse, requireHeaderValue } from '#core/snippets/sendable.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet.ts';

/** Where code takes the value of a field from. */
export type FieldValue = {
  readonly field: Field;
  /** Words of its name in lower case, for a variable in any language. Two or more, so that they meet no name of a language, a shell or ours. */
  readonly words: readonly string[];
  readonly from: 'text' | 'clock' | 'environment';
  /** As it was typed. Empty unless it is taken from here. */
  readonly text: string;
  /** The environment variable that a secret is read from, such as `TPNS_SECRET_KEY`. */
  readonly variable: string;
};

/** A piece of a header that is put together when the code runs. */
export type PlannedPiece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'field'; readonly value: FieldValue }
  | { readonly kind: 'signature' };

export type HeaderValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pieces'; readonly pieces: readonly PlannedPiece[] };

export type PlannedHeader = { readonly name: string; readonly value: HeaderValue };

/** A piece of the string to sign. */
export type PlannedPart =
  | { readonly kind: 'field'; readonly value: FieldValue }
  | { readonly kind: 'body' }
  | { readonly kind: 'literal'; readonly bytes: Bytes };

/** Everything that code in any language needs to know, the scheme's own names left behind. */
export type Plan = {
  readonly mode: Mode;
  readonly method: string;
  /** Visible ASCII, sent as it is. */
  readonly url: string;
  readonly headers: readonly PlannedHeader[];
  readonly body: Bytes;
  readonly form: BodyForm;
  /** Of the body, 64 lower-case hex digits. */
  readonly sha256: string;
  /** The fields whose values the code has to hold or fetch, each once, in order of use. */
  readonly fields: readonly FieldValue[];
  /** Names of the headers that a replay freezes. */
  readonly frozen: readonly string[];
  /** Whether a time stamp is signed or sent. */
  readonly timed: boolean;
  readonly recipe: Recipe;
  readonly message: readonly PlannedPart[];
  readonly key: FieldValue;
};

/**
 * What a snippet has to do, as data.
 * @throws CoreError `snippet-cannot-quote` {name, place, found, position} when a value cannot be sent as it stands
 */
export async function planSnippet(input: SnippetInput, mode: Mode): Promise<Plan> {
  const { scheme, body } = input;
  const { recipe } = scheme;
  const valueFor = fieldReader(input);
  const live = liveHeaders(input, valueFor);
  const message = recipe.message.map((part) => planPart(part, input, valueFor));
  const key = valueFor(recipe.key.field);
  const fields =
    mode === 'live'
      ? fieldsOf([{ kind: 'field', value: key }, ...message], live)
      : fieldsOf([], live).filter(({ field }) => field.secret);
  for (const { field, text } of fields) refuse(/[\p{Cc}\p{Cs}]/u, field.label, text, 'code');
  refuse(/[^\x21-\x7e]/u, 'URL', input.url, 'URL');
  return {
    mode,
    method: scheme.method,
    url: input.url,
    headers: mode === 'live' ? live : live.map((header) => freeze(header, input)),
    body,
    form: chooseBodyForm(body),
    sha256: encodeHex(await sha256(body)),
    fields,
    frozen: frozenHeaders(input),
    timed: scheme.fields.some(({ kind }) => kind === 'timestamp-seconds'),
    recipe,
    message,
    key,
  };
}

type FieldReader = (id: FieldId) => FieldValue;

function fieldReader({ scheme, values, includeSecret }: SnippetInput): FieldReader {
  const known = new Map<FieldId, FieldValue>();
  for (const field of scheme.fields) {
    const from = sourceOf(field, includeSecret);
    const text = from === 'text' ? (values[field.id] ?? '') : '';
    const variable = wordsOf(`${scheme.id}-${field.id}`).join('_').toUpperCase();
    known.set(field.id, { field, words: variableWords(field.id), from, text, variable });
  }
  return (id) => {
    const value = known.get(id);
    if (value === undefined) throw new Error(`The recipe of ${scheme.id} names no field ${id}.`);
    return value;
  };
}

function sourceOf(field: Field, includeSecret: boolean): FieldValue['from'] {
  if (field.secret) return includeSecret ? 'text' : 'environment';
  return field.kind === 'timestamp-seconds' ? 'clock' : 'text';
}

/** `accessId` and `access-id` are `access`, `id`. */
function wordsOf(id: string): string[] {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split('-');
}

function variableWords(id: FieldId): readonly string[] {
  const words = wordsOf(id);
  return words.length > 1 ? words : [...words, 'value'];
}

function planPart(part: Part, input: SnippetInput, valueFor: FieldReader): PlannedPart {
  if (part.kind === 'body') return part;
  const piece = planPiece(part, input, valueFor);
  return piece.kind === 'literal' ? { kind: 'literal', bytes: encodeUtf8(piece.text) } : piece;
}

/** Method and path are the code's own: it sends this request and no other. */
function planPiece<Piece extends Exclude<HeaderPiece, { kind: 'signature' }>>(
  piece: Piece,
  { scheme, path }: SnippetInput,
  valueFor: FieldReader,
): Exclude<PlannedPiece, { kind: 'signature' }> {
  if (piece.kind === 'literal') return piece;
  const text = requestValues(scheme.method, path)[piece.field];
  return text === undefined
    ? { kind: 'field', value: valueFor(piece.field) }
    : { kind: 'literal', text };
}

/** The headers of the trace that the recipe does not give: Content-Type. */
function ownHeaders({ scheme, trace }: SnippetInput): readonly PlannedHeader[] {
  const given = new Set(scheme.recipe.headers.map(({ name }) => name));
  return trace.headers
    .filter(({ name }) => !given.has(name))
    .map(({ name, value }) => frozenHeader(name, value));
}

function frozenHeader(name: string, text: string): PlannedHeader {
  requireHeaderValue(name, text);
  return { name, value: { kind: 'text', text } };
}

function liveHeaders(input: SnippetInput, valueFor: FieldReader): readonly PlannedHeader[] {
  const { scheme, values } = input;
  const rules = sentHeaders(scheme.recipe, scheme.fields, values);
  const given = rules.map(({ name, value }): PlannedHeader => {
    const pieces = value.map((piece) =>
      piece.kind === 'signature' ? piece : planPiece(piece, input, valueFor),
    );
    for (const piece of pieces) {
      if (piece.kind === 'field') requireHeaderValue(piece.value.field.label, piece.value.text);
    }
    return { name, value: { kind: 'pieces', pieces } };
  });
  return [...ownHeaders(input), ...given];
}

/** The header as it was signed; a secret only where it may stand in the code. */
function freeze(header: PlannedHeader, input: SnippetInput): PlannedHeader {
  const { name, value } = header;
  if (value.kind === 'text') return header;
  if (value.pieces.some(isFromEnvironment)) {
    const pieces = value.pieces.map((piece) => freezePiece(piece, input));
    return { name, value: { kind: 'pieces', pieces } };
  }
  return frozenHeader(name, input.trace.headers.find((sent) => sent.name === name)?.value ?? '');
}

function isFromEnvironment(piece: PlannedPiece): boolean {
  return piece.kind === 'field' && piece.value.from === 'environment';
}

function freezePiece(piece: PlannedPiece, { trace, values }: SnippetInput): PlannedPiece {
  if (piece.kind === 'signature') return { kind: 'literal', text: trace.signature };
  if (piece.kind === 'literal' || isFromEnvironment(piece)) return piece;
  return { kind: 'literal', text: values[piece.value.field.id] ?? '' };
}

function fieldsOf(
  message: readonly PlannedPart[],
  headers: readonly PlannedHeader[],
): readonly FieldValue[] {
  const pieces = headers.flatMap(({ value }) => (value.kind === 'pieces' ? value.pieces : []));
  const values = [...message, ...pieces].flatMap((part) =>
    part.kind === 'field' ? [part.value] : [],
  );
  return [...new Set(values)];
}

function frozenHeaders({ scheme }: SnippetInput): readonly string[] {
  const clocks = new Set(
    scheme.fields.filter(({ kind }) => kind === 'timestamp-seconds').map(({ id }) => id),
  );
  return scheme.recipe.headers
    .filter(({ value }) => value.some((piece) => changes(piece, clocks)))
    .map(({ name }) => name);
}

function changes(piece: HeaderPiece, clocks: ReadonlySet<FieldId>): boolean {
  return piece.kind === 'signature' || (piece.kind === 'field' && clocks.has(piece.field));
}
