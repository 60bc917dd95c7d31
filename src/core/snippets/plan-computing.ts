import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { HeaderPiece, Part } from '#core/schemes/recipe.ts';
import { requestValues } from '#core/schemes/recipe.ts';
import type {
  FieldValue,
  Plan,
  PlannedDerivation,
  PlannedHeader,
  PlannedPart,
  PlannedPiece,
} from '#core/snippets/plan.ts';
import type { ValueReader } from '#core/snippets/plan-values.ts';
import type { SnippetInput } from '#core/snippets/snippet-input.ts';

/** What code computes; nothing where it only sends. */
type Computing = Pick<Plan, 'derivations' | 'message' | 'keyChain'> & {
  /** The secret, where there is a MAC to compute. */
  readonly macKey: readonly FieldValue[];
};

/** What code has to compute to send these headers and parameters: the signature, and the values derived for it or them. */
export function planComputing(
  input: SnippetInput,
  signs: boolean,
  sent: readonly PlannedHeader[],
  valueFor: ValueReader,
): Computing {
  const { recipe } = input.scheme;
  const planned = (parts: readonly Part[]) => parts.map((part) => planPart(part, input, valueFor));
  const message = signs ? planned(recipe.message) : [];
  const keyChain = signs ? (recipe.key.chain ?? []).map(planned) : [];
  const derivations = (recipe.derivations ?? []).map((derivation): PlannedDerivation => {
    const value = valueFor(derivation.id);
    return derivation.kind === 'digest'
      ? { ...derivation, value, message: planned(derivation.message) }
      : { ...derivation, value, of: valueFor(derivation.field) };
  });
  const used = [...valuesIn([...message, ...keyChain.flat()]), ...valuesSent(sent)];
  return {
    message,
    keyChain,
    derivations: reached(derivations, new Set(used)),
    macKey: signs && recipe.mac === undefined ? [valueFor(recipe.key.field)] : [],
  };
}

/** The derivations that something needs: languages refuse a variable that nobody reads. */
function reached(
  derivations: readonly PlannedDerivation[],
  used: Set<FieldValue>,
): readonly PlannedDerivation[] {
  const needed: PlannedDerivation[] = [];
  for (const derivation of derivations.toReversed()) {
    if (!used.has(derivation.value)) continue;
    for (const value of inputsOf(derivation)) used.add(value);
    needed.unshift(derivation);
  }
  return needed;
}

/** What code has to hold or fetch, each once, in order of use; what it derives is no part of it. */
export function neededFields(
  { macKey, derivations, message, keyChain }: Computing,
  sent: readonly PlannedHeader[],
): readonly FieldValue[] {
  const used = [
    ...macKey,
    ...derivations.flatMap(inputsOf),
    ...valuesIn([...message, ...keyChain.flat()]),
    ...valuesSent(sent),
  ];
  return [...new Set(used)].filter(({ from }) => from !== 'derived');
}

function inputsOf(derivation: PlannedDerivation): readonly FieldValue[] {
  return derivation.kind === 'digest' ? valuesIn(derivation.message) : [derivation.of];
}

function valuesSent(sent: readonly PlannedHeader[]): readonly FieldValue[] {
  return sent.flatMap(({ value }) => (value.kind === 'pieces' ? valuesIn(value.pieces) : []));
}

function valuesIn(parts: readonly (PlannedPart | PlannedPiece)[]): readonly FieldValue[] {
  return parts.flatMap((part) => (part.kind === 'field' ? [part.value] : []));
}

function planPart(part: Part, input: SnippetInput, valueFor: ValueReader): PlannedPart {
  if (part.kind === 'body') return part;
  const piece = planPiece(part, input, valueFor);
  return piece.kind === 'literal' ? { kind: 'literal', bytes: encodeUtf8(piece.text) } : piece;
}

/** Method and path are the code's own: it sends this request and no other. */
export function planPiece(
  piece: Exclude<HeaderPiece, { kind: 'signature' }>,
  { scheme, path }: SnippetInput,
  valueFor: ValueReader,
): Exclude<PlannedPiece, { kind: 'signature' }> {
  if (piece.kind === 'literal') return piece;
  const text = requestValues(scheme.method, path)[piece.field];
  return text === undefined
    ? { kind: 'field', value: valueFor(piece.field) }
    : { kind: 'literal', text };
}
