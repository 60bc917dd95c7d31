import type { Bytes } from '#core/bytes/bytes.ts';
import { encodeHex } from '#core/bytes/hex.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { CauseClass, Problem } from '#core/explain/explanation.ts';
import type { FieldChoice } from '#core/explain/search/attempt.ts';
import { bytesKey, type Choice, distinct, likeliest, right } from '#core/explain/search/choice.ts';
import { readKey } from '#core/schemes/key-reading.ts';
import type {
  Layer,
  MacForm,
  MessageForm,
  Mistake,
  Patch,
  Variant,
} from '#core/schemes/mistake.ts';
import type { Field } from '#core/schemes/recipe.ts';

/** For each thing that a client can get wrong, all that it may have used; the first is right. */
export type Axes = {
  readonly forms: readonly Choice<MessageForm>[];
  readonly keys: readonly Choice<Bytes>[];
  readonly macs: readonly Choice<MacForm | undefined>[];
  readonly bodies: readonly Choice<Bytes>[];
  readonly fields: readonly (readonly FieldChoice[])[];
};

/** Named here because no mistake can guess another key: it has to be pasted. */
const anotherSecret: CauseClass = [{ mistake: 'another-secret', layer: 'secret' }];

/** The axes of a problem for a list of mistakes, one mistake deep. */
export function axesOf(problem: Problem, mistakes: readonly Mistake[]): Axes {
  return {
    forms: formsOf(problem, mistakes),
    keys: keysOf(problem, mistakes),
    macs: macsOf(problem, mistakes),
    bodies: bodiesOf(problem, mistakes, [right(problem.body)]),
    fields: signedFields(problem).map((field) => fieldChoices(problem, mistakes, field)),
  };
}

/** What is right on every axis but those of fields, where each axis has something. */
export function rightChoices({ forms: [form], keys: [key], macs: [mac], bodies: [body] }: Axes) {
  return form && key && mac && body && { form, key, mac, body };
}

/** Of each mistake only so many ways of making it, the likeliest. */
export function likelyAxes({ forms, keys, macs, bodies, fields }: Axes, mostWays: number): Axes {
  return {
    forms: likeliest(forms, mostWays),
    keys: likeliest(keys, mostWays),
    macs: likeliest(macs, mostWays),
    bodies: likeliest(bodies, mostWays),
    fields: fields.map((axis) => likeliest(axis, mostWays)),
  };
}

/** What mistakes make of choices: a further step on each. */
export function* applied<T, L extends Layer>(
  mistakes: readonly Mistake[],
  layer: L,
  from: readonly Choice<T>[],
  variants: (mistake: Extract<Patch, { layer: L }>, value: T) => Iterable<Variant<T>>,
): Generator<Choice<T>> {
  for (const mistake of mistakes) {
    if (!isOf(mistake, layer)) continue;
    for (const { value: before, steps } of from) {
      for (const { value, values } of variants(mistake, before)) {
        const cause = { mistake: mistake.id, layer: mistake.layer, ...(values && { values }) };
        yield { value, steps: [...steps, [cause]] };
      }
    }
  }
}

function isOf<L extends Layer>(
  mistake: Mistake,
  layer: L,
): mistake is Mistake & Extract<Patch, { layer: L }> {
  return mistake.layer === layer;
}

/** Bodies that body mistakes make of `from`, which stands first; `most` in all. */
export function bodiesOf(
  problem: Problem,
  mistakes: readonly Mistake[],
  from: readonly Choice<Bytes>[],
  most = Number.POSITIVE_INFINITY,
): readonly Choice<Bytes>[] {
  const others = applied(mistakes, 'body', from, ({ variants }, body) => variants(body, problem));
  return distinct(right(problem.body), joined(from.slice(1), others), bytesKey, most);
}

function* joined<T>(...lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

/** Message forms that concatenation mistakes make of the recipe's own, and of each other where `from` says so; `most` in all. */
export function formsOf(
  problem: Problem,
  mistakes: readonly Mistake[],
  from: readonly Choice<MessageForm>[] = [right({ parts: problem.recipe.message })],
  most = Number.POSITIVE_INFINITY,
): readonly Choice<MessageForm>[] {
  const plain = from.filter(({ value }) => value.rewrite === undefined);
  const others = applied(mistakes, 'concatenation', plain, ({ variants }, form) =>
    variants(form.parts, problem),
  );
  const own: MessageForm = { parts: problem.recipe.message };
  return distinct(right(own), joined(from.slice(1), others), formKeys(), most);
}

/** Two forms with a rewriting are never taken for one: functions do not compare. */
function formKeys(): (form: MessageForm) => string {
  let rewritten = 0;
  return ({ parts, rewrite }) => {
    if (rewrite !== undefined) rewritten += 1;
    return `${JSON.stringify(parts)}${rewrite === undefined ? '' : ` ${rewritten}`}`;
  };
}

/** The key of the session, of mistakes made with it, and of the further secrets. */
function keysOf(problem: Problem, mistakes: readonly Mistake[]): readonly Choice<Bytes>[] {
  const { recipe, fields, values, otherSecrets } = problem;
  const field = fields.find(({ id }) => id === recipe.key.field);
  const secret = values[recipe.key.field] ?? '';
  const own = right(field ? readKey(field, recipe.key, secret) : encodeUtf8(secret));
  const pasted = otherSecrets.map((text) => ({ value: encodeUtf8(text), steps: [anotherSecret] }));
  const others = applied(mistakes, 'secret', [own], ({ variants }) => variants(secret, problem));
  return distinct(own, joined(pasted, others), encodeHex);
}

function macsOf(
  problem: Problem,
  mistakes: readonly Mistake[],
): readonly Choice<MacForm | undefined>[] {
  const own = right<MacForm | undefined>(undefined);
  return [
    own,
    ...applied<MacForm | undefined, 'mac'>(mistakes, 'mac', [own], ({ variants }) =>
      variants(problem),
    ),
  ];
}

/** The fields whose text is signed. */
export function signedFields({ recipe, fields }: Problem): readonly Field[] {
  return fields.filter(({ id }) =>
    recipe.message.some((part) => part.kind === 'field' && part.field === id),
  );
}

function fieldChoices(
  problem: Problem,
  mistakes: readonly Mistake[],
  field: Field,
): readonly FieldChoice[] {
  const { id, kind } = field;
  const own = right(problem.values[id] ?? '');
  const layer = kind === 'timestamp-seconds' ? 'time-stamp' : 'access-id';
  const others = applied(mistakes, layer, [own], ({ variants }, text) => variants(text, problem));
  const known = distinct(
    own,
    [...others].filter(({ value }) => value.isWellFormed()),
    (text) => text,
  );
  return known.map((choice) => ({ ...choice, field: id }));
}

/** Of a field, the right text first, then those of the mistakes with a range of them. */
export function rangesOf(
  problem: Problem,
  mistakes: readonly Mistake[],
  field: Field,
): readonly FieldChoice[] {
  return fieldChoices(problem, mistakes.filter(isRanging), field);
}

/** Whether a mistake is one of those that are combined with others; the ranges would take all the time. */
export function isListed(mistake: Mistake): boolean {
  return !isRanging(mistake);
}

function isRanging({ isRange }: Mistake): boolean {
  return isRange === true;
}
