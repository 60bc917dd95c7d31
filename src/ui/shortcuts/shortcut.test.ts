import { describe, expect, test } from 'vitest';
import { isPalettePress } from './palette-key.ts';
import { type Press, singleKeyOf } from './shortcut.ts';

const plain: Press = {
  key: 'k',
  code: 'KeyK',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  repeat: false,
};

describe('the palette', () => {
  test('opens by Ctrl+K, and on Apple’s machines by Cmd+K alone', () => {
    expect(isPalettePress({ ...plain, ctrlKey: true }, false)).toBe(true);
    expect(isPalettePress({ ...plain, metaKey: true }, true)).toBe(true);
    expect(isPalettePress({ ...plain, ctrlKey: true }, true)).toBe(false);
    expect(isPalettePress({ ...plain, metaKey: true }, false)).toBe(false);
  });

  test('opens on a layout without Latin letters by the key at that place', () => {
    expect(isPalettePress({ ...plain, ctrlKey: true, key: 'л' }, false)).toBe(true);
  });

  test('opens by the letter, not by its place, where a layout moves it', () => {
    const dvorak = { ...plain, ctrlKey: true, key: 't' };
    expect(isPalettePress(dvorak, false)).toBe(false);
  });

  test('leaves Ctrl+Shift+K and AltGr to the browser', () => {
    expect(isPalettePress({ ...plain, ctrlKey: true, shiftKey: true }, false)).toBe(false);
    expect(isPalettePress({ ...plain, ctrlKey: true, altKey: true }, false)).toBe(false);
  });
});

describe('a single key', () => {
  test('is what is written on it, Shift included', () => {
    expect(singleKeyOf({ ...plain, key: '?', shiftKey: true })).toBe('?');
  });

  test.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'repeat'] as const)(
    'is none with %s',
    (name) => {
      expect(singleKeyOf({ ...plain, [name]: true })).toBeUndefined();
    },
  );

  test('is none where it is called by a name', () => {
    expect(singleKeyOf({ ...plain, key: 'Enter' })).toBeUndefined();
  });
});
