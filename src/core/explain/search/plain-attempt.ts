import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Problem } from '#core/explain/explanation.ts';
import { type Attempt, textOf, valuesOf } from '#core/explain/search/attempt.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import type { DigestForm } from '#core/schemes/mistake.ts';

/** An attempt at a recipe without a MAC: what was encoded, and how it was written. */
export type PlainAttempt = Attempt & { readonly writing: Choice<DigestForm['write']> };

/** What the attempt encodes. */
export function messageOf(attempt: PlainAttempt, problem: Problem): Bytes {
  const message = concatBytes(piecesOf(attempt, problem));
  return attempt.form.value.rewrite?.(message) ?? message;
}

/** The parts as bytes. The secret's are those of the key that the attempt has. */
export function piecesOf(
  { form, key, body, fields }: PlainAttempt,
  problem: Problem,
): readonly Bytes[] {
  const values = valuesOf(problem.values, fields);
  return form.value.parts.map((part) => {
    if (part.kind === 'body') return body.value;
    const isKey = part.kind === 'field' && part.field === problem.recipe.key.field;
    return isKey ? key.value : encodeUtf8(textOf(part, values));
  });
}
