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
  const message = writeMessage({ pieces: piecesOf(parts, values) }, body, new Uint8Array(0));
  return rewrite === undefined ? message : rewrite(message);
}

/** A form with its texts encoded; `body` stands for the bytes of a body. */
export type Pieces = Pick<MessageForm, 'rewrite'> & {
  readonly pieces: readonly (Bytes | 'body')[];
};

export function piecesOf(parts: readonly Part[], values: Values): Pieces['pieces'] {
  return parts.map((part) => (part.kind === 'body' ? 'body' : encodeUtf8(textOf(part, values))));
}

/** The pieces one after another, not rewritten: at the beginning of `room`, or in new memory where that is too small. */
export function writeMessage({ pieces }: Pieces, body: Bytes, room: Bytes): Bytes {
  let length = 0;
  for (const piece of pieces) length += piece === 'body' ? body.length : piece.length;
  const message = length <= room.length ? room.subarray(0, length) : new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    const bytes = piece === 'body' ? body : piece;
    message.set(bytes, at);
    at += bytes.length;
  }
  return message;
}

/** What a part that is not the body adds to the message. */
export function textOf(part: Exclude<Part, { kind: 'body' }>, values: Values): string {
  return part.kind === 'literal' ? part.text : (values[part.field] ?? '');
}

/** A form around the fields that vary: only the head is another one for each of their texts. */
export type Split = {
  readonly prefix: readonly Part[];
  readonly head: readonly Exclude<Part, { kind: 'body' }>[];
  readonly tail: readonly Part[];
};

/**
 * Splits a form around some fields; undefined where it has none of them, where the body stands
 * between them, and where the message is rewritten as a whole.
 */
export function splitAround(
  { parts, rewrite }: MessageForm,
  fields: ReadonlySet<FieldId>,
): Split | undefined {
  const isVaried = (part: Part) => part.kind === 'field' && fields.has(part.field);
  const start = parts.findIndex(isVaried);
  if (rewrite !== undefined || start === -1) return undefined;
  const end = parts.findLastIndex(isVaried) + 1;
  const head = parts.slice(start, end).filter((part) => part.kind !== 'body');
  const isPlain = head.length === end - start;
  return isPlain ? { prefix: parts.slice(0, start), head, tail: parts.slice(end) } : undefined;
}
