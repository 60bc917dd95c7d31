import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';

/** One edit: what stood at an offset and what stands there now. Undone by turning it round. */
type Patch = { readonly offset: number; readonly removed: Bytes; readonly inserted: Bytes };

/** Bytes with the place of the next key and the way back. */
export type HexEditing = {
  readonly bytes: Bytes;
  /** The byte under the cursor; the length of the bytes when it stands behind the last one. */
  readonly cursor: number;
  /** The first digit of the byte under the cursor was typed, the second is still to come. */
  readonly halfTyped: boolean;
  readonly done: readonly Patch[];
  readonly undone: readonly Patch[];
};

export type HexAction =
  | { readonly type: 'digit-typed'; readonly digit: number }
  | { readonly type: 'byte-inserted' }
  | { readonly type: 'byte-deleted'; readonly side: 'before' | 'at' }
  | { readonly type: 'cursor-moved'; readonly to: number }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'bytes-replaced'; readonly bytes: Bytes };

export function startHexEditing(bytes: Bytes, cursor = 0): HexEditing {
  return { bytes, cursor: within(cursor, bytes), halfTyped: false, done: [], undone: [] };
}

/** The state after a key. Bytes stay the same object when none of them changed. */
export function reduceHex(state: HexEditing, action: HexAction): HexEditing {
  switch (action.type) {
    case 'digit-typed':
      return typeDigit(state, action.digit);
    case 'byte-inserted':
      return edit(state, patchAt(state.bytes, state.cursor, 0, [0]), state.cursor);
    case 'byte-deleted':
      return deleteByte(state, action.side === 'before' ? state.cursor - 1 : state.cursor);
    case 'cursor-moved':
      return { ...state, cursor: within(action.to, state.bytes), halfTyped: false };
    case 'undone':
      return undo(state);
    case 'redone':
      return redo(state);
    case 'bytes-replaced':
      return startHexEditing(action.bytes, state.cursor);
  }
}

function within(offset: number, bytes: Bytes): number {
  return Math.max(0, Math.min(offset, bytes.length));
}

function patchAt(bytes: Bytes, offset: number, length: number, inserted: number[]): Patch {
  return {
    offset,
    removed: bytes.slice(offset, offset + length),
    inserted: Uint8Array.from(inserted),
  };
}

function patched(bytes: Bytes, { offset, removed, inserted }: Patch): Bytes {
  const rest = bytes.subarray(offset + removed.length);
  return concatBytes([bytes.subarray(0, offset), inserted, rest]);
}

function inverse({ offset, removed, inserted }: Patch): Patch {
  return { offset, removed: inserted, inserted: removed };
}

function edit(state: HexEditing, patch: Patch, cursor: number): HexEditing {
  const bytes = patched(state.bytes, patch);
  return { bytes, cursor, halfTyped: false, done: [...state.done, patch], undone: [] };
}

/** The first digit overwrites the high half of the byte, or adds a byte at the end; the second the low half. */
function typeDigit(state: HexEditing, digit: number): HexEditing {
  const { bytes, cursor, halfTyped } = state;
  const old = bytes[cursor];
  if (!halfTyped || old === undefined) {
    const length = old === undefined ? 0 : 1;
    const patch = patchAt(bytes, cursor, length, [(digit << 4) | ((old ?? 0) & 0x0f)]);
    return { ...edit(state, patch, cursor), halfTyped: true };
  }
  const first = state.done.at(-1);
  const next = edit(state, patchAt(bytes, cursor, 1, [(old & 0xf0) | digit]), cursor + 1);
  // Both digits of a byte are one step to undo.
  const inserted = Uint8Array.of((old & 0xf0) | digit);
  return first ? { ...next, done: [...state.done.slice(0, -1), { ...first, inserted }] } : next;
}

function deleteByte(state: HexEditing, offset: number): HexEditing {
  if (offset < 0 || offset >= state.bytes.length) return state;
  return edit(state, patchAt(state.bytes, offset, 1, []), offset);
}

function undo(state: HexEditing): HexEditing {
  const patch = state.done.at(-1);
  if (!patch) return state;
  return {
    bytes: patched(state.bytes, inverse(patch)),
    cursor: patch.offset,
    halfTyped: false,
    done: state.done.slice(0, -1),
    undone: [...state.undone, patch],
  };
}

function redo(state: HexEditing): HexEditing {
  const patch = state.undone.at(-1);
  if (!patch) return state;
  return {
    bytes: patched(state.bytes, patch),
    cursor: patch.offset,
    halfTyped: false,
    done: [...state.done, patch],
    undone: state.undone.slice(0, -1),
  };
}
