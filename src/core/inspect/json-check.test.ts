import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { checkJson } from './json-check.ts';

const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const jsonText = fc
  .tuple(fc.jsonValue({ stringUnit: 'binary' }), fc.constantFrom('', ' ', '\t', '\n  '))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

const pieces = fc.constantFrom(
  ...'{}[],:"\\ \t\r\n/0123456789.-+eEtrufalsn你\0\u00a0\ufeff',
  'true',
  'false',
  'null',
  '"a"',
  '"\\u00e9"',
  '"\\ud800"',
  '\\u12',
  '-0',
  '1e5',
  '{"a":',
  '[1,',
);

describe('with JSON.parse as the oracle', () => {
  test('whatever JSON.stringify writes is valid', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(checkJson(bytesOf(text))).toEqual({ status: 'valid', bom: false });
      }),
    );
  });

  test('an edited JSON text is valid exactly when JSON.parse takes it', () => {
    fc.assert(
      fc.property(
        jsonText,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.array(pieces, { maxLength: 2 }),
        (text, place, removed, added) => {
          const characters = [...text];
          characters.splice(place % (characters.length + 1), removed, ...added);
          const edited = characters.join('').toWellFormed();
          fc.pre(!edited.startsWith('\ufeff') && edited !== '');
          expect(checkJson(bytesOf(edited)).status).toBe(isJson(edited) ? 'valid' : 'error');
        },
      ),
    );
  });

  test('a string of JSON pieces is valid exactly when JSON.parse takes it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('');
        fc.pre(!text.startsWith('\ufeff'));
        expect(checkJson(bytesOf(text)).status).toBe(isJson(text) ? 'valid' : 'error');
      }),
    );
  });

  test('a JSON text cut short breaks off at its end or, in a number, is still valid', () => {
    fc.assert(
      fc.property(jsonText, fc.nat(), (text, place) => {
        const cut = bytesOf(text).slice(0, place % bytesOf(text).length);
        const check = checkJson(cut);
        if (check.status !== 'error') return;
        const { offset, message } = check.error;
        // A cut inside a character leaves the bytes of no character behind.
        if (message.id === 'json.invalid-utf8') expect(cut.length - offset).toBeLessThan(4);
        else
          expect({ offset, id: message.id }).toEqual({
            offset: cut.length,
            id: 'json.unexpected-end',
          });
      }),
    );
  });

  test('where V8 names a position, it is ours', () => {
    const named = [
      '{"a":1,}',
      '{a:1}',
      '[1 2]',
      '{"a" 1}',
      '["\n"]',
      '["\\x"]',
      '["\\u00g0"]',
      '01',
      '1.x',
      '{"a":1}}',
      '-a',
    ];
    for (const text of named) {
      const said = /at position (\d+)/.exec(messageOfParse(text))?.[1];
      expect(said, text).toBeDefined();
      expect(checkJson(bytesOf(text)), text).toMatchObject({ error: { offset: Number(said) } });
    }
  });
});

function messageOfParse(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the first error', () => {
  test.each([
    ['{"a":“b”}', 5, 'expected-value', '“ (U+201C)'],
    ['{"a"：1}', 4, 'expected-colon', '： (U+FF1A)'],
    ['{"a":1，"b":2}', 6, 'expected-comma-in-object', '， (U+FF0C)'],
    ["{'a':1}", 1, 'expected-key', "'"],
    ['{\u00a0"a":1}', 1, 'expected-key', 'NBSP'],
    ['[1 2]', 3, 'expected-comma-in-array', '2'],
    ['[1}', 2, 'expected-comma-in-array', '}'],
    ['[1,]', 3, 'trailing-comma', ']'],
    ['{"a":1, }', 8, 'trailing-comma', '}'],
    ['[,1]', 1, 'expected-value', ','],
    ['{} {}', 3, 'text-after-end', '{'],
    ['{}\0', 2, 'text-after-end', 'NUL'],
    ['[tru]', 4, 'misspelt-literal', ']'],
    ['[True]', 1, 'expected-value', 'T'],
    ['[NaN]', 1, 'expected-value', 'N'],
    ['[01]', 2, 'leading-zero', '1'],
    ['[1.]', 3, 'expected-digit', ']'],
    ['[-]', 2, 'expected-digit', ']'],
    ['[1e+]', 4, 'expected-digit', ']'],
    ['["a\tb"]', 3, 'control-in-string', 'TAB'],
    ['["a\r\nb"]', 3, 'control-in-string', 'CR'],
    ['["\\x41"]', 3, 'unknown-escape', 'x'],
    ['["\\u00G0"]', 6, 'expected-hex-digit', 'G'],
  ])('of %j is at byte %i', (text, offset, problem, found) => {
    expect(checkJson(bytesOf(text))).toMatchObject({
      status: 'error',
      error: { offset, message: { id: `json.${problem}`, values: { found } } },
    });
  });

  test.each([
    '{',
    '[',
    '"',
    '"\\',
    '"\\u00',
    '{"a"',
    '{"a":',
    '[1,',
    'tru',
    '-',
    '1.',
    ' \n',
    '\ufeff',
  ])('of %j is its end', (text) => {
    const bytes = bytesOf(text);
    expect(checkJson(bytes)).toMatchObject({
      error: { offset: bytes.length, message: { id: 'json.unexpected-end' } },
    });
  });

  test.each([
    ['7b22ff223a317d', 2, 'FF'],
    ['5b22e4bd225d', 2, 'E4'],
    ['fffe7b007d00', 0, 'FF'],
    ['5b22c3285d', 2, 'C3'],
  ])('of the bytes %s is one that is not UTF-8', (hex, offset, found) => {
    expect(checkJson(new Uint8Array(Buffer.from(hex, 'hex')))).toMatchObject({
      error: { offset, message: { id: 'json.invalid-utf8', values: { found } } },
    });
  });

  test('has its line and its column in characters', () => {
    expect(checkJson(bytesOf('{\r\n  "你😀": x}'))).toMatchObject({
      error: { line: 2, column: 9 },
    });
    expect(checkJson(bytesOf('x'))).toMatchObject({ error: { line: 1, column: 1 } });
    expect(checkJson(bytesOf('{\n'))).toMatchObject({ error: { line: 2, column: 1 } });
    expect(checkJson(bytesOf('[\n\n1\n\n x'))).toMatchObject({ error: { line: 5, column: 2 } });
  });
});

describe('RFC 8259', () => {
  test('a BOM is a fact beside the text and no error in it', () => {
    expect(checkJson(bytesOf('\ufeff{"a":1}'))).toEqual({ status: 'valid', bom: true });
    expect(checkJson(bytesOf('\ufeff{'))).toMatchObject({ bom: true, error: { offset: 4 } });
    expect(checkJson(bytesOf('{\ufeff}'))).toMatchObject({ bom: false, error: { offset: 1 } });
  });

  test('CR, LF and CR LF are white space', () => {
    expect(checkJson(bytesOf('\r\n{\r"a"\r\n:\n1}\r'))).toEqual({ status: 'valid', bom: false });
  });

  test('no bytes are no error yet', () => {
    expect(checkJson(new Uint8Array())).toEqual({ status: 'empty' });
  });

  test('nesting has no limit', () => {
    const deep = `${'[{"a":'.repeat(100_000)}1${'}]'.repeat(100_000)}`;
    expect(checkJson(bytesOf(deep)).status).toBe('valid');
    expect(checkJson(bytesOf(deep.slice(0, -1)))).toMatchObject({
      error: { offset: deep.length - 1 },
    });
  });

  test('a million values are read', () => {
    expect(checkJson(bytesOf(`[${'0,'.repeat(1_000_000)}0]`)).status).toBe('valid');
  });
});
