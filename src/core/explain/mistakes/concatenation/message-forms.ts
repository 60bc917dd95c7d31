import type { MessageValues } from '#core/messages.ts';
import type { Given, MessageForm, Variant } from '#core/schemes/mistake.ts';
import { type FieldId, labelOf, type Part } from '#core/schemes/recipe.ts';

/** Parts as the string to sign, and what its mistake says of them. */
export function partsVariant(parts: readonly Part[], values?: MessageValues): Variant<MessageForm> {
  return values === undefined ? { value: { parts } } : { value: { parts }, values };
}

export function literal(text: string): Part {
  return { kind: 'literal', text };
}

/** The name of a part as people call it: the vendor's name of the field, `body`, or the text itself. */
export function partName(part: Part, given: Given): string {
  switch (part.kind) {
    case 'body':
      return 'body';
    case 'literal':
      return visible(part.text);
    case 'field':
      return fieldLabel(part.field, given);
  }
}

export function fieldLabel(id: FieldId, { fields }: Given): string {
  return labelOf(fields, id);
}

/** A text between double quotes, with what cannot be seen as escapes: `"\n"`. */
export function visible(text: string): string {
  return JSON.stringify(text);
}

/** The parts with a literal between each two. */
export function joined(parts: readonly Part[], separator: string): readonly Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [literal(separator), part]));
}

/** The parts with others put in at a place. */
export function inserted(
  parts: readonly Part[],
  at: number,
  more: readonly Part[],
): readonly Part[] {
  return [...parts.slice(0, at), ...more, ...parts.slice(at)];
}
