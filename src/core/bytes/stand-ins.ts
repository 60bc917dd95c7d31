import { markOf } from '#core/bytes/character-marks.ts';
import { bomStandIn, firstByteStandIn, isByteStandIn } from '#core/bytes/stand-in-code-points.ts';

export { crStandIn } from '#core/bytes/stand-in-code-points.ts';

/**
 * What a stand-in stands for. CR is drawn faintly, as whitespace is; `control` and `byte-order-mark` as
 * plates; `byte`, which is not text, as a plate with its two hex digits, told apart by more than
 * its name: FF is a form feed or the byte.
 */
export type StandIn = {
  readonly kind: 'line-end' | 'byte-order-mark' | 'control' | 'byte';
  readonly name: string;
};

/** What a character of an editor text stands for; undefined when it stands for itself. */
export function standInOf(codePoint: number): StandIn | undefined {
  if (codePoint === 0x240d) return { kind: 'line-end', name: 'CR' };
  if (codePoint === bomStandIn) return { kind: 'byte-order-mark', name: 'BOM' };
  if (!isByteStandIn(codePoint)) return undefined;
  const byte = codePoint - firstByteStandIn;
  const control = byte < 0x80 ? markOf(byte) : undefined;
  if (control) return { kind: 'control', name: control.name };
  return { kind: 'byte', name: byte.toString(16).toUpperCase().padStart(2, '0') };
}

/** What a stand-in is drawn as: `CR`, `BOM`, `NUL`, or the two hex digits of a byte that is not text. */
export function standInName(character: string): string | undefined {
  return standInOf(character.codePointAt(0) ?? 0)?.name;
}

/** A stand-in at its place in a text. Offsets in UTF-16 units, end exclusive. */
export type StandInRun = { readonly start: number; readonly end: number } & StandIn;

/** Every stand-in of a piece of editor text, in order, to be drawn as its name. */
export function standInsIn(text: string): readonly StandInRun[] {
  return [...text.matchAll(/\u240d|\udb80[\udc00-\udd00]/g)].flatMap(({ 0: character, index }) => {
    const standIn = standInOf(character.codePointAt(0) ?? 0);
    return standIn ? [{ start: index, end: index + character.length, ...standIn }] : [];
  });
}
