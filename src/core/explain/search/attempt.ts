import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { CauseClass } from '#core/explain/explanation.ts';
import type { Choice } from '#core/explain/search/choice.ts';
import type { MacForm, MessageForm } from '#core/schemes/mistake.ts';
import type { FieldId, Part, Values } from '#core/schemes/recipe.ts';

/** A field's text as the client may have had it. */
export type FieldChoice = Choice<string> & { readonly field: FieldId };

/** All that decides one candidate signature. Fields that are not among `fields` are right. */
export type Attempt = {
  readonly form: Choice<MessageForm>;
  readonly key: Choice<Bytes>;
  /** Undefined is the recipe's own MAC. */
  readonly mac: Choice<MacForm | undefined>;
  readonly body: Choice<Bytes>;
  readonly fields: readonly FieldChoice[];
};

/** Everything that went wrong in an attempt, in the order in which the client did it. */
export function stepsOf({ form, key, mac, body, fields }: Attempt): readonly CauseClass[] {
  return [...fields, body, form, key, mac].flatMap(({ steps }) => steps);
}

/** The values with those of an attempt in their place. */
export function valuesOf(values: Values, fields: readonly FieldChoice[]): Values {
  if (fields.length === 0) return values;
  return { ...values, ...Object.fromEntries(fields.map(({ field, value }) => [field, value])) };
}

/** The message of a form: its parts one after another, then rewritten where the form says so. */
export function messageOf({ parts, rewrite }: MessageForm, values: Values, body: Bytes): Bytes {
  const bytes = concatBytes(parts.map((part) => bytesOf(part, values, body)));
  return rewrite === undefined ? bytes : rewrite(bytes);
}

function bytesOf(part: Part, values: Values, body: Bytes): Bytes {
  if (part.kind === 'body') return body;
  return encodeUtf8(part.kind === 'literal' ? part.text : (values[part.field] ?? ''));
}

/** The parts before the body and after it, where fields stand before it only and it is signed once and as it is. */
export function headAndTail({
  parts,
  rewrite,
}: MessageForm): { readonly head: readonly Part[]; readonly tail: readonly Part[] } | undefined {
  const place = parts.findIndex(({ kind }) => kind === 'body');
  if (rewrite !== undefined || place === -1) return undefined;
  const tail = parts.slice(place);
  const isPlain = tail.slice(1).every(({ kind }) => kind === 'literal');
  return isPlain ? { head: parts.slice(0, place), tail } : undefined;
}
