import { headerPlaceholders, readTemplate } from '#core/schemes/custom/template.ts';
import type { HeaderPiece, HeaderRule } from '#core/schemes/recipe.ts';

/** The rules of the field's lines, and the lines that are none, counted from 1. */
export type HeaderLines = {
  readonly rules: readonly HeaderRule[];
  readonly unreadable: readonly number[];
  readonly unknown: readonly string[];
};

/** `Name: value`, the name a token of RFC 9110 §5.6.2. */
const headerLine = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*(.*?)[ \t]*$/;

/** Reads one rule a line; a blank line is none. */
export function readHeaderLines(text: string): HeaderLines {
  const rules: HeaderRule[] = [];
  const unreadable: number[] = [];
  const unknown: string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [, name, value = ''] = headerLine.exec(line) ?? [];
    if (name === undefined) {
      unreadable.push(index + 1);
      continue;
    }
    const template = readTemplate(value, headerPlaceholders);
    rules.push({ name, value: template.pieces.flatMap(headerPiece) });
    unknown.push(...template.unknown);
  }
  return { rules, unreadable, unknown };
}

function headerPiece(piece: HeaderPiece | { readonly kind: 'body' }): readonly HeaderPiece[] {
  return piece.kind === 'body' ? [] : [piece];
}
