import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { type DigestName, sha256 } from '#core/crypto/mac.ts';
import { sentHeaders } from '#core/schemes/header-form.ts';
import {
  type Field,
  type FieldId,
  type HeaderPiece,
  type HeaderRule,
  type Part,
  type Recipe,
  requestValues,
} from '#core/schemes/recipe.ts';
import { type BodyForm, chooseBodyForm } from '#core/snippets/body-form.ts';
import { isMoving, isTime, type ValueReader, valueReader } from '#core/snippets/plan-values.ts';
import { refuse, requireHeaderValue } from '#core/snippets/sendable.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet.ts';

/** Where code takes a value from: of a field, or one that it derives. */
export type FieldValue = {
  /** A derived value stands as a public text field of its own. */
  readonly field: Field;
  /** Words of its name in lower case, for a variable in any language. Two or more, so that they meet no name of a language, a shell or ours. */
  readonly words: readonly string[];
  readonly from: 'text' | 'clock' | 'random' | 'environment' | 'derived';
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

/** A value that is computed before the string to sign, and what it is made of. */
export type PlannedDerivation = { readonly value: FieldValue } & (
  | {
      readonly kind: 'digest';
      readonly message: readonly PlannedPart[];
      readonly hash: DigestName;
      readonly text: Recipe['text'];
    }
  | { readonly kind: 'first'; readonly of: FieldValue; readonly characters: number }
  | { readonly kind: 'utc-date'; readonly of: FieldValue }
);

/** Everything that code in any language needs to know, the scheme's own names left behind. */
export type Plan = {
  readonly mode: Mode;
  readonly method: string;
  /** Visible ASCII, sent as it is, before the parameters of `query`. */
  readonly url: string;
  /** Parameters that code appends, their values percent-encoded (RFC 3986 §2.1). */
  readonly query: readonly PlannedHeader[];
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
  /** Whether the code computes the signature. A replay does so only where the signature would give the secret away. */
  readonly signs: boolean;
  /** In the order in which they are computed. */
  readonly derivations: readonly PlannedDerivation[];
  readonly message: readonly PlannedPart[];
  readonly key: FieldValue;
  /** Messages that make a key of the key, one after another. */
  readonly keyChain: readonly (readonly PlannedPart[])[];
};

/**
 * What a snippet has to do, as data.
 * @throws CoreError `snippet-cannot-quote` {name, place, found, position} when a value cannot be sent as it stands
 */
export async function planSnippet(input: SnippetInput, mode: Mode): Promise<Plan> {
  const { scheme, body, values } = input;
  const { recipe } = scheme;
  const valueFor = valueReader(input);
  const live = (rules: readonly HeaderRule[]) =>
    sentHeaders(rules, scheme.fields, values).map((rule) => planHeader(rule, input, valueFor));
  const sent = (rules: readonly HeaderRule[]) =>
    mode === 'live' ? live(rules) : live(rules).map((header) => freeze(header, input));
  const headers = [...ownHeaders(input), ...sent(recipe.headers)];
  const query = sent(recipe.query ?? []);
  const signs = [...headers, ...query].some(({ value }) => holds(value, 'signature'));
  const signing = planSigning(input, valueFor);
  const fields = neededFields([...headers, ...query], signs ? signing : undefined);
  for (const { field, text } of fields) refuse(/[\p{Cc}\p{Cs}]/u, field.label, text, 'code');
  refuse(/[^\x21-\x7e]/u, 'URL', input.url, 'URL');
  return {
    mode,
    method: scheme.method,
    url: input.url,
    query,
    headers,
    body,
    form: chooseBodyForm(body),
    sha256: encodeHex(await sha256(body)),
    fields,
    frozen: frozenHeaders(input),
    timed: scheme.fields.some(isTime),
    recipe,
    signs,
    ...signing,
  };
}

type Signing = Pick<Plan, 'derivations' | 'message' | 'key' | 'keyChain'>;

function planSigning(input: SnippetInput, valueFor: ValueReader): Signing {
  const { recipe } = input.scheme;
  const planned = (parts: readonly Part[]) => parts.map((part) => planPart(part, input, valueFor));
  return {
    derivations: (recipe.derivations ?? []).map((derivation): PlannedDerivation => {
      const value = valueFor(derivation.id);
      if (derivation.kind !== 'digest') {
        return { ...derivation, value, of: valueFor(derivation.field) };
      }
      return { ...derivation, value, message: planned(derivation.message) };
    }),
    message: planned(recipe.message),
    key: valueFor(recipe.key.field),
    keyChain: (recipe.key.chain ?? []).map(planned),
  };
}

function planPart(part: Part, input: SnippetInput, valueFor: ValueReader): PlannedPart {
  if (part.kind === 'body') return part;
  const piece = planPiece(part, input, valueFor);
  return piece.kind === 'literal' ? { kind: 'literal', bytes: encodeUtf8(piece.text) } : piece;
}

/** Method and path are the code's own: it sends this request and no other. */
function planPiece<Piece extends Exclude<HeaderPiece, { kind: 'signature' }>>(
  piece: Piece,
  { scheme, path }: SnippetInput,
  valueFor: ValueReader,
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

function planHeader(
  { name, value }: HeaderRule,
  input: SnippetInput,
  valueFor: ValueReader,
): PlannedHeader {
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
  const tells = scheme.recipe.mac === 'none' && !includeSecret && holds(value, 'signature');
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

function freezePiece(
  piece: PlannedPiece,
  { trace, values }: SnippetInput,
  keepsSignature: boolean,
): PlannedPiece {
  if (piece.kind === 'signature') {
    return keepsSignature ? piece : { kind: 'literal', text: trace.signature };
  }
  if (piece.kind === 'literal' || isFromEnvironment(piece)) return piece;
  return { kind: 'literal', text: values[piece.value.field.id] ?? '' };
}

function holds(value: HeaderValue, kind: PlannedPiece['kind']): boolean {
  return value.kind === 'pieces' && value.pieces.some((piece) => piece.kind === kind);
}

/** What the code has to hold or fetch, each once, in order of use; what it derives is no part of it. */
function neededFields(
  headers: readonly PlannedHeader[],
  signing: Signing | undefined,
): readonly FieldValue[] {
  const pieces = headers.flatMap(({ value }) => (value.kind === 'pieces' ? value.pieces : []));
  const used = [...(signing === undefined ? [] : signedValues(signing)), ...valuesIn(pieces)];
  return [...new Set(used)].filter(({ from }) => from !== 'derived');
}

function signedValues({ key, derivations, message, keyChain }: Signing): readonly FieldValue[] {
  const derived = derivations.flatMap((derivation) =>
    derivation.kind === 'digest' ? valuesIn(derivation.message) : [derivation.of],
  );
  return [key, ...derived, ...valuesIn(message), ...keyChain.flatMap(valuesIn)];
}

function valuesIn(parts: readonly (PlannedPart | PlannedPiece)[]): readonly FieldValue[] {
  return parts.flatMap((part) => (part.kind === 'field' ? [part.value] : []));
}

function frozenHeaders({ scheme }: SnippetInput): readonly string[] {
  const moving = new Set(scheme.fields.filter(isMoving).map(({ id }) => id));
  return [...scheme.recipe.headers, ...(scheme.recipe.query ?? [])]
    .filter(({ value }) => value.some((piece) => changes(piece, moving)))
    .map(({ name }) => name);
}

function changes(piece: HeaderPiece, moving: ReadonlySet<FieldId>): boolean {
  return piece.kind === 'signature' || (piece.kind === 'field' && moving.has(piece.field));
}
