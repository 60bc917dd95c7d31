import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HexAction, type HexEditing, reduceHex, startHexEditing } from './hex-editing.ts';

const hexOf = (state: HexEditing) => Buffer.from(state.bytes).toString('hex');
const start = (hex: string, cursor = 0) =>
  startHexEditing(Uint8Array.from(Buffer.from(hex, 'hex')), cursor);
const applied = (state: HexEditing, ...actions: HexAction[]) => actions.reduce(reduceHex, state);
const digit = (value: number): HexAction => ({ type: 'digit-typed', digit: value });
const undone: HexAction = { type: 'undone' };
const redone: HexAction = { type: 'redone' };

describe('editing bytes as hex', () => {
  it('overwrites the byte under the cursor with two digits and goes on to the next', () => {
    const state = applied(start('00ff00', 1), digit(0xa), digit(0x5));
    expect(hexOf(state)).toBe('00a500');
    expect(state.cursor).toBe(2);
  });

  it('shows the first digit at once', () => {
    expect(hexOf(applied(start('ff'), digit(0)))).toBe('0f');
  });

  it('starts a byte anew when the cursor moved between its digits', () => {
    const moved: HexAction = { type: 'cursor-moved', to: 0 };
    expect(hexOf(applied(start('ff'), digit(0), moved, digit(1), digit(2)))).toBe('12');
  });

  it('adds a byte behind the last one', () => {
    expect(hexOf(applied(start('41', 1), digit(4), digit(2)))).toBe('4142');
    expect(hexOf(applied(start(''), digit(0), digit(0)))).toBe('00');
  });

  it('inserts a zero byte, and deletes the byte before or at the cursor', () => {
    expect(hexOf(applied(start('4142', 1), { type: 'byte-inserted' }))).toBe('410042');
    expect(hexOf(applied(start('414243', 1), { type: 'byte-deleted', side: 'before' }))).toBe(
      '4243',
    );
    expect(hexOf(applied(start('414243', 1), { type: 'byte-deleted', side: 'at' }))).toBe('4143');
  });

  it('deletes nothing before the first byte and behind the last', () => {
    const state = start('41');
    expect(applied(state, { type: 'byte-deleted', side: 'before' })).toBe(state);
    const atEnd = start('41', 1);
    expect(applied(atEnd, { type: 'byte-deleted', side: 'at' })).toBe(atEnd);
  });

  it('undoes both digits of a byte in one step, and does them again', () => {
    const typed = applied(start('ff'), digit(1), digit(2));
    expect(hexOf(applied(typed, undone))).toBe('ff');
    expect(hexOf(applied(typed, undone, redone))).toBe('12');
  });

  it('forgets the way back when the bytes come from elsewhere', () => {
    const replaced: HexAction = { type: 'bytes-replaced', bytes: Uint8Array.of(1) };
    expect(hexOf(applied(start('ff', 1), digit(1), replaced, undone))).toBe('01');
  });

  it('leads back to the first bytes by undoing, whatever was done', () => {
    const action = fc.oneof<fc.Arbitrary<HexAction>[]>(
      fc.record({
        type: fc.constant('digit-typed' as const),
        digit: fc.integer({ min: 0, max: 15 }),
      }),
      fc.record({ type: fc.constant('byte-inserted' as const) }),
      fc.record({
        type: fc.constant('byte-deleted' as const),
        side: fc.constantFrom('before' as const, 'at' as const),
      }),
      fc.record({
        type: fc.constant('cursor-moved' as const),
        to: fc.integer({ min: -3, max: 40 }),
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), fc.array(action), (bytes, actions) => {
        const first = startHexEditing(Uint8Array.from(bytes));
        const last = applied(first, ...actions);
        let back = last;
        for (let step = 0; step <= actions.length; step += 1) back = applied(back, undone);
        expect(hexOf(back)).toBe(Buffer.from(bytes).toString('hex'));
        let again = back;
        for (let step = 0; step <= actions.length; step += 1) again = applied(again, redone);
        expect(hexOf(again)).toBe(hexOf(last));
      }),
    );
  });
});
