import { describe, expect, it } from 'vitest';
import { actionOf, type HexPlace } from './hex-keys.ts';

const place: HexPlace = { cursor: 20, length: 100, perRow: 16, perPage: 64 };
const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
const goal = (key: string, at: Partial<HexPlace> = {}, held = {}) => {
  const action = actionOf(press(key, held), { ...place, ...at });
  return action?.type === 'cursor-moved' ? action.to : undefined;
};

describe('the keys of the hex view', () => {
  it('moves by bytes and rows', () => {
    expect(goal('ArrowLeft')).toBe(19);
    expect(goal('ArrowRight')).toBe(21);
    expect(goal('ArrowUp')).toBe(4);
    expect(goal('ArrowDown')).toBe(36);
  });

  it('stays in its column at the first and the last row', () => {
    expect(goal('ArrowUp', { cursor: 5 })).toBe(5);
    expect(goal('ArrowDown', { cursor: 90 })).toBe(90);
    expect(goal('PageUp', { cursor: 20 })).toBe(4);
  });

  it('moves to the ends of the row and of the body', () => {
    expect(goal('Home')).toBe(16);
    expect(goal('End')).toBe(31);
    expect(goal('Home', {}, { ctrlKey: true })).toBe(0);
    expect(goal('End', {}, { ctrlKey: true })).toBe(100);
  });

  it('takes hex digits in either case and no other letter', () => {
    expect(actionOf(press('F'), place)).toEqual({ type: 'digit-typed', digit: 15 });
    expect(actionOf(press('0'), place)).toEqual({ type: 'digit-typed', digit: 0 });
    expect(actionOf(press('g'), place)).toBeUndefined();
  });

  it('undoes and does again, and leaves other commands to the browser', () => {
    expect(actionOf(press('z', { ctrlKey: true }), place)).toEqual({ type: 'undone' });
    expect(actionOf(press('Z', { ctrlKey: true, shiftKey: true }), place)).toEqual({
      type: 'redone',
    });
    expect(actionOf(press('y', { ctrlKey: true }), place)).toEqual({ type: 'redone' });
    expect(actionOf(press('c', { ctrlKey: true }), place)).toBeUndefined();
    expect(actionOf(press('a', { ctrlKey: true }), place)).toBeUndefined();
    expect(actionOf(press('Tab'), place)).toBeUndefined();
  });
});
