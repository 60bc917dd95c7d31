import type { Part } from '#core/schemes/recipe.ts';

type Literal = Extract<Part, { kind: 'literal' }>;
type FieldPart = Extract<Part, { kind: 'field' }>;

/** A part that can stand in a header, too. */
export type ValuePart = Literal | FieldPart;

/** A text of the recipe, with the name that AWS has for it where it has one. */
export function literal(text: string, name?: string): Literal {
  return { kind: 'literal', text, ...(name !== undefined && { name }) };
}

export function field(id: string): FieldPart {
  return { kind: 'field', field: id };
}
