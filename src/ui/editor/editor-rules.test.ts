import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, changeBetween, corrections, withChanges } from './editor-rules.ts';

const crlf = '␍\n';

/** The text after an editor made the changes by itself and the corrections followed. */
function edited(before: string, changes: readonly Change[], lineEnd = crlf): string {
  return withChanges(
    withChanges(before, changes),
    corrections(before, changes, () => lineEnd),
  );
}

const remove = (offset: number, length: number): Change => ({ offset, length, text: '' });
const insert = (offset: number, text: string): Change => ({ offset, length: 0, text });

describe('the byte rules of the editor text', () => {
  it('lets Backspace at the start of a line take CR and LF', () => {
    expect(edited('ab␍\ncd', [remove(3, 1)])).toBe('abcd');
  });

  it('lets Delete before a line end take CR and LF', () => {
    expect(edited('ab␍\ncd', [remove(2, 1)])).toBe('abcd');
  });

  it('takes a lone CR or a lone LF alone', () => {
    expect(edited('ab␍cd', [remove(2, 1)])).toBe('abcd');
    expect(edited('ab\ncd', [remove(2, 1)])).toBe('abcd');
    expect(edited('ab␍␍\ncd', [remove(2, 1)])).toBe('ab␍\ncd');
  });

  it('takes the line end too when words before it are deleted from the next line', () => {
    expect(edited('ab cd␍\n ef', [remove(6, 2)])).toBe('ab cdef');
  });

  it('keeps the line end when a deletion reaches into it from the line', () => {
    expect(edited('ab cd␍\nef', [remove(3, 3)])).toBe('ab ␍\nef');
  });

  it('does so for several carets at once', () => {
    expect(edited('a␍\nb␍\nc␍\nd', [remove(2, 1), remove(5, 1), remove(8, 1)])).toBe('abcd');
    expect(edited('a␍\nb␍\nc', [remove(1, 1), remove(4, 1)])).toBe('abc');
  });

  it('takes a line end once when two carets delete it from both sides', () => {
    expect(edited('ab␍\ncd', [remove(2, 1), remove(3, 1)])).toBe('abcd');
  });

  it('puts what is typed between CR and LF before both', () => {
    expect(edited('ab␍\ncd', [insert(3, 'x')])).toBe('abx␍\ncd');
    expect(edited('ab␍\ncd', [insert(3, '\n')])).toBe('ab␍\n␍\ncd');
  });

  it('makes a typed line break the line end of the body', () => {
    expect(edited('ab', [insert(1, '\n')], crlf)).toBe('a␍\nb');
    expect(edited('ab', [insert(1, '\n')], '\n')).toBe('a\nb');
  });

  it('makes stand-ins of the bytes of what only looks like a stand-in', () => {
    const bytes = '\u{f00e2}\u{f0090}\u{f008d}';
    expect(edited('ab', [insert(1, '␍')])).toBe(`a${bytes}b`);
    expect(edited('a␍\nb', [insert(1, 'x␍y')])).toBe(`ax${bytes}y␍\nb`);
  });

  it('takes over the stand-ins that a replacement took over', () => {
    const change = { offset: 0, length: 3, text: '"\u{f00ff}␍"' };
    expect(edited('\u{f00ff}␍b', [change])).toBe('"\u{f00ff}␍"b');
  });

  it('keeps a line end that a search matched half of', () => {
    // `(.*)` matches the CR of a line and never its LF; the replacement is `$1;`.
    expect(edited('ab␍\ncd', [{ offset: 0, length: 3, text: 'ab␍;' }])).toBe('ab;␍\ncd');
    expect(edited('ab␍\ncd', [{ offset: 0, length: 3, text: 'x' }])).toBe('x␍\ncd');
  });

  it('replaces the whole line end when a search matched its LF', () => {
    expect(edited('ab␍\ncd', [{ offset: 3, length: 1, text: ', ' }])).toBe('ab, cd');
    expect(edited('ab␍\ncd', [{ offset: 3, length: 1, text: '\n\n' }])).toBe('ab␍\n␍\ncd');
  });

  it('corrects nothing in a body without CR and stand-ins', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '测', '"') });
    fc.assert(
      fc.property(text, text, text, text, (head, removed, inserted, tail) => {
        const change = { offset: head.length, length: removed.length, text: inserted };
        expect(corrections(head + removed + tail, [change], () => '\n')).toEqual([]);
      }),
    );
  });

  it('never leaves half of a line end behind, whatever is deleted', () => {
    const text = fc.array(fc.constantFrom('a', 'b', crlf)).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (before, from, size) => {
        const offset = from % (before.length + 1);
        const after = edited(before, [remove(offset, size % (before.length - offset + 1))]);
        expect(after.replaceAll(crlf, '')).not.toMatch(/[␍\n]/);
      }),
    );
  });

  it('finds the change between two texts, wherever the caret is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, caret) => {
        expect(withChanges(before, [changeBetween(before, after, caret)])).toBe(after);
      }),
    );
  });

  it('tells by the caret which one of two CRs went', () => {
    expect(changeBetween('a␍␍\n', 'a␍\n', 1)).toEqual(remove(1, 1));
  });
});
