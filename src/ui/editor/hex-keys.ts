import type { HexAction } from './hex-editing.ts';

/** What a key depends on: where the cursor is and how the bytes are laid out. Offsets in bytes. */
export type HexPlace = {
  readonly cursor: number;
  /** The number of bytes. The cursor may stand behind the last one. */
  readonly length: number;
  readonly perRow: number;
  readonly perPage: number;
};

export type HexKey = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

type Move = (place: HexPlace) => number;

const rowStart: Move = ({ cursor, perRow }) => cursor - (cursor % perRow);

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: ({ cursor }) => cursor - 1,
  ArrowRight: ({ cursor }) => cursor + 1,
  ArrowUp: ({ cursor, perRow }) => (cursor < perRow ? cursor : cursor - perRow),
  ArrowDown: ({ cursor, perRow, length }) => (cursor + perRow > length ? cursor : cursor + perRow),
  PageUp: ({ cursor, perPage, perRow }) => Math.max(cursor % perRow, cursor - perPage),
  PageDown: ({ cursor, perPage }) => cursor + perPage,
  Home: rowStart,
  End: (place) => rowStart(place) + place.perRow - 1,
};

const wideMoves: Readonly<Record<string, Move>> = {
  Home: () => 0,
  End: ({ length }) => length,
};

const edits: Readonly<Record<string, HexAction>> = {
  Insert: { type: 'byte-inserted' },
  Backspace: { type: 'byte-deleted', side: 'before' },
  Delete: { type: 'byte-deleted', side: 'at' },
};

function historyAction(key: string, shiftKey: boolean): HexAction | undefined {
  if (key === 'y' || (key === 'z' && shiftKey)) return { type: 'redone' };
  return key === 'z' ? { type: 'undone' } : undefined;
}

/** What a key press asks for; undefined when it is none of the hex view's. */
export function actionOf(press: HexKey, place: HexPlace): HexAction | undefined {
  const { key, shiftKey } = press;
  if (press.altKey) return undefined;
  const isCommand = press.ctrlKey || press.metaKey;
  const move = (isCommand ? wideMoves : moves)[key];
  if (move) return { type: 'cursor-moved', to: move(place) };
  if (isCommand) return historyAction(key.toLowerCase(), shiftKey);
  if (/^[0-9a-f]$/i.test(key)) return { type: 'digit-typed', digit: Number.parseInt(key, 16) };
  return edits[key];
}
