import { type Field, type FieldId, type FieldKind, labelOf } from '#core/schemes/recipe.ts';
import type { FieldValue } from '#core/snippets/plan.ts';
import type { Mode, SnippetInput } from '#core/snippets/snippet-input.ts';

/** The values of a scheme by id, each always the same object. */
export type ValueReader = (id: FieldId) => FieldValue;

/** Where code takes the values of a request from: its fields and what its recipe derives. A replay keeps those that move. */
export function valueReader(
  { scheme, values, includeSecret }: SnippetInput,
  mode: Mode,
): ValueReader {
  const known = new Map<FieldId, FieldValue>();
  for (const field of scheme.fields) {
    const from = sourceOf(field, includeSecret, mode);
    const text = from === 'text' ? (values[field.id] ?? '') : '';
    const variable = wordsOf(`${scheme.id}-${field.id}`).join('_').toUpperCase();
    known.set(field.id, { field, words: variableWords(field.id), from, text, variable });
  }
  for (const { id } of scheme.recipe.derivations ?? []) known.set(id, derivedValue(id));
  return (id) => {
    const value = known.get(id);
    if (value === undefined) throw new Error(`The recipe of ${scheme.id} names no field ${id}.`);
    return value;
  };
}

function derivedValue(id: FieldId): FieldValue {
  const field: Field = { id, label: labelOf([], id), secret: false, kind: 'text' };
  return { field, words: variableWords(field.label), from: 'derived', text: '', variable: '' };
}

function sourceOf(field: Field, includeSecret: boolean, mode: Mode): FieldValue['from'] {
  if (field.secret) return includeSecret ? 'text' : 'environment';
  if (mode === 'replay') return 'text';
  if (isTime(field)) return 'clock';
  return field.kind === 'nonce' ? 'random' : 'text';
}

/** Whether code takes the field's value from the clock. */
export function isTime({ kind }: Field): boolean {
  return kind.startsWith('timestamp-');
}

/** How code writes the time. */
export type Clock = 'seconds' | 'milliseconds' | 'iso';

const clocks: Partial<Record<FieldKind, Clock>> = {
  'timestamp-milliseconds': 'milliseconds',
  'timestamp-iso': 'iso',
};

/** How code writes the time that a field holds. */
export function clockOf({ kind }: Field): Clock {
  return clocks[kind] ?? 'seconds';
}

/** Whether the field's value is another one at every request. */
export function isMoving(field: Field): boolean {
  return isTime(field) || field.kind === 'nonce';
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
