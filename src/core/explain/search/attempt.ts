import type { Bytes } from '#core/bytes/bytes.ts';
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
  return joined({ pieces: piecesOf(parts, values), ...(rewrite && { rewrite }) }, body);
}

/** A form with its texts encoded; `body` stands for the bytes of a body. */
export type Pieces = Pick<MessageForm, 'rewrite'> & {
  readonly pieces: readonly (Bytes | 'body')[];
};

export function piecesOf(parts: readonly Part[], values: Values): Pieces['pieces'] {
  return parts.map((part) => (part.kind === 'body' ? 'body' : encodeUtf8(textOf(part, values))));
}

export function joined({ pieces, rewrite }: Pieces, body: Bytes): Bytes {
  let length = 0;
  for (const piece of pieces) length += piece === 'body' ? body.length : piece.length;
  const message = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    const bytes = piece === 'body' ? body : piece;
    message.set(bytes, at);
    at += bytes.length;
  }
  return rewrite === undefined ? message : rewrite(message);
}

/** What a part that is not the body adds to the message. */
export function textOf(part: Exclude<Part, { kind: 'body' }>, values: Values): string {
  return part.kind === 'literal' ? part.text : (values[part.field] ?? '');
}

/** A form whose fields stand before the body only, and whose body is signed once and as it is. */
export type Split = {
  readonly head: readonly Exclude<Part, { kind: 'body' }>[];
  readonly tail: readonly Part[];
};

export function headAndTail({ parts, rewrite }: MessageForm): Split | undefined {
  const place = parts.findIndex(({ kind }) => kind === 'body');
  if (rewrite !== undefined || place === -1) return undefined;
  const head = parts.slice(0, place).filter((part) => part.kind !== 'body');
  const tail = parts.slice(place);
  const isPlain = tail.slice(1).every(({ kind }) => kind === 'literal');
  return isPlain ? { head, tail } : undefined;
}
