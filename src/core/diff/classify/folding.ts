import { markOf } from '#core/bytes/character-marks.ts';

/** Spaces of any kind are taken for a space; what cannot be seen at all is taken for nothing. */
function foldedCharacter(character: string): string {
  const mark = markOf(character.codePointAt(0) ?? 0);
  if (mark === undefined) return character;
  if (mark.kind === 'look-alike') return mark.imitates;
  if (mark.kind === 'whitespace') return character;
  return mark.family === 'space' ? ' ' : '';
}

/** A text as a reader takes it: look-alikes become the ASCII that they imitate. */
export function foldLookAlikes(text: string): string {
  return Array.from(text, foldedCharacter).join('');
}
