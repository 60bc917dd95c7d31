import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentHeaders, writeHeader } from '#core/schemes/header-form.ts';
import { bareSignature, readHeader } from '#core/schemes/header-reading.ts';
import type { HeaderPiece, Recipe } from '#core/schemes/recipe.ts';

const signature = { kind: 'signature' } as const;
const time = { kind: 'field', field: 'time' } as const;
const literal = (text: string) => ({ kind: 'literal', text }) as const;
const list: readonly HeaderPiece[] = [literal('t='), time, literal(',v1='), signature];

function recipeWith(value: readonly HeaderPiece[]): Recipe {
  return {
    message: [{ kind: 'body' }],
    key: { field: 'secret', reading: 'utf8' },
    hash: 'SHA-256',
    text: ['hex'],
    headers: [{ name: 'X-Signature', value }],
  };
}

describe('the value of a header', () => {
  test('is its pieces, one after another', () => {
    expect(writeHeader(list, { time: '17' }, 'ab')).toBe('t=17,v1=ab');
    expect(writeHeader([signature], {}, 'ab')).toBe('ab');
  });

  test('is read back as it was written', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9+/=._-]{1,20}$/);
    fc.assert(
      fc.property(word, word, (text, seconds) => {
        const read = readHeader(list, writeHeader(list, { time: seconds }, text));
        expect(read).toEqual({ signature: text, values: new Map([['time', seconds]]) });
      }),
    );
  });

  test.each([
    ['t=17,v1=ab,v0=cd', 'ab', '17'],
    ['t=17,v1=ab,v1=cd', 'ab', '17'],
    ['t=,v1=', '', ''],
  ])('%s is read as far as its first signature', (text, read, seconds) => {
    expect(readHeader(list, text)).toEqual({
      signature: read,
      values: new Map([['time', seconds]]),
    });
  });

  test.each(['', 'ab', 'v1=ab,t=17', 't=17', 't=17;v1=ab', ' t=17,v1=ab'])(
    '%j has another form',
    (text) => expect(readHeader(list, text)).toBeUndefined(),
  );

  test('holds semicolons in front of a literal that comes', () => {
    const pieces = [literal('Signed='), time, literal(', Signature='), signature];
    expect(readHeader(pieces, 'Signed=a;b, Signature=cd;e')).toEqual({
      signature: 'cd',
      values: new Map([['time', 'a;b']]),
    });
  });

  test('of one piece is the whole of it, commas and blanks too', () => {
    expect(readHeader([time], 'a, b;c ')?.values.get('time')).toBe('a, b;c ');
    expect(readHeader([signature], ' ab ')?.signature).toBe(' ab ');
  });
});

describe('the signature alone', () => {
  test.each([
    ['v1,ab v1,cd', 'ab'],
    ['ab', 'ab'],
    ['v2,ab', 'v2,ab'],
  ])('of %s is %s', (received, expected) => {
    expect(bareSignature(recipeWith([literal('v1,'), signature]), received)).toBe(expected);
  });

  test('is what was received where nothing stands around it', () => {
    expect(bareSignature(recipeWith([signature]), 'a,b')).toBe('a,b');
  });
});

test('the header of an optional field is sent as soon as it has a value', () => {
  const field = { kind: 'field', field: 'event' } as const;
  const recipe = recipeWith([signature]);
  const headers = [...recipe.headers, { name: 'X-Event', value: [field] }];
  const fields = [
    { id: 'event', label: 'Event', secret: false, kind: 'text', optional: true },
  ] as const;
  const names = (event: string) => sentHeaders(headers, fields, { event }).map(({ name }) => name);
  expect(names('')).toEqual(['X-Signature']);
  expect(names('push')).toEqual(['X-Signature', 'X-Event']);
});
