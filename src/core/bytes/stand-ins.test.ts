import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toEditorText } from './editor-text.ts';
import { standInName, standInOf, standInsIn } from './stand-ins.ts';

test.each([
  ['\u240d', 'CR'],
  ['\u{f0100}', 'BOM'],
  ['\u{f0000}', 'NUL'],
  ['\u{f001b}', 'ESC'],
  ['\u{f000c}', 'FF'],
  ['\u{f007f}', 'DEL'],
  ['\u{f0080}', '80'],
  ['\u{f00ff}', 'FF'],
  ['\u{f0101}', undefined],
  ['a', undefined],
  ['', undefined],
])('%j is drawn as %s', (character, name) => {
  expect(standInName(character)).toBe(name);
});

test('every stand-in of a text is found at its place, and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const text = toEditorText(new Uint8Array(bytes));
      let at = 0;
      const expected = Array.from(text, (character) => {
        const start = at;
        at += character.length;
        return { start, end: at, ...standInOf(character.codePointAt(0)!) };
      }).filter((run) => 'name' in run);
      expect(standInsIn(text)).toEqual(expected);
    }),
  );
});

test('a form feed and the byte FF are told apart', () => {
  expect(standInOf(0xf000c)).toEqual({ kind: 'control', name: 'FF' });
  expect(standInOf(0xf00ff)).toEqual({ kind: 'byte', name: 'FF' });
  expect(standInOf(0x240d)).toEqual({ kind: 'line-end', name: 'CR' });
  expect(standInOf(0xf0100)).toEqual({ kind: 'byte-order-mark', name: 'BOM' });
});
