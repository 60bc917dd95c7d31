import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Import } from '#core/importers/import.ts';
import { detectKind, importText } from '#core/importers/import-text.ts';
import { type Sample, samples } from '#core/importers/samples/samples.properties.ts';
import { schemes } from '#core/schemes/registry.ts';

/** What breaks readers: marks of every grammar, escapes, and names that prototypes have. */
const splinter = fc.constantFrom(
  "'",
  '"',
  '`',
  '\\',
  '^',
  '$',
  '$(',
  '${',
  "$'",
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\t',
  ' ',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ',',
  ':',
  ';',
  '|',
  '&',
  '<<EOF\n',
  '<<<',
  '> ',
  '< ',
  '* ',
  '#',
  '@',
  '@-',
  '%',
  '--',
  '-d ',
  ' -H ',
  ' curl ',
  '\\\n',
  '^\n',
  '`\n',
  '\\x',
  '\\u',
  '\\777',
  '\ud800',
  '\u{1f600}',
  '\ufeff',
  '你',
  '\u00a0',
  '=> Send data, 9 bytes (0x9)\n',
  '0000: ',
  'HTTP/1.1 ',
  'Content-Length: 5\n',
  'Transfer-Encoding: chunked\n',
  '__proto__',
  'constructor',
  'prototype',
  '"__proto__": {"polluted": 1}, ',
  '{{',
  '}}',
  'fetch(',
  'requests.post(',
  'JSON.stringify(',
  '"""',
  "b'",
  '/*',
  '//',
  '@{',
  "@'\n",
  'Invoke-WebRequest ',
);

type Edit = { readonly at: number; readonly drop: number; readonly text: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  text: fc.oneof(splinter, fc.string({ unit: 'binary', maxLength: 8 }), fc.constant('')),
});

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

function mutate(text: string, changes: readonly Edit[]): string {
  return changes.reduce((mutated, { at, drop, text: added }) => {
    const place = Math.floor(at * mutated.length);
    return mutated.slice(0, place) + added + mutated.slice(place + drop);
  }, text);
}

/** Values that are no texts, and make none when they are asked to. */
const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    { toString: 1, valueOf: 1 },
    [{ toString: 1, valueOf: 1 }],
    { length: 9, 0: 'a', toJSON: 'a' },
    [[], {}, null],
    '\ud800',
  ),
);

function countNodes(value: unknown): number {
  const inner = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return inner.reduce<number>((sum, each) => sum + countNodes(each), 1);
}

/** A document with another value in a place, counted from the innermost and first. */
function replaceNode(json: string, place: number, replacement: unknown): unknown {
  let count = -1;
  return JSON.parse(json, (_, value: unknown) => {
    count += 1;
    return count === place ? replacement : value;
  });
}

const [scheme] = schemes;

/** All that an import says, bodies as text, as one string to look into. */
function everythingIn(found: Import): string {
  return JSON.stringify(found, (_, value: unknown) => {
    if (value instanceof Uint8Array) return Buffer.from(value).toString();
    return value instanceof Map ? [...value] : value;
  });
}

function expectSound(found: Import): void {
  const hasNothing = found.candidates.length === 0;
  if (hasNothing) expect(found.unread.length).toBeGreaterThan(0);
  for (const { request, needs } of found.candidates) {
    expect(request.body).toBeInstanceOf(Uint8Array);
    expect(needs.every(({ key }) => typeof key === 'string')).toBe(true);
  }
  expect(Object.prototype).not.toHaveProperty('polluted');
}

describe.each(samples)('$name, mutated', ({ kind, text }: Sample) => {
  test('is read without a throw, and either gives something or says why not', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const mutated = mutate(text, changes);
        if (mutated.trim() !== '') expectSound(importText(mutated, { scheme }));
      }),
    );
  });

  test('is read as bytes too', () => {
    fc.assert(
      fc.property(edits, fc.uint8Array({ maxLength: 6 }), (changes, octets) => {
        const mutated = Buffer.concat([Buffer.from(mutate(text, changes)), octets]);
        if (mutated.toString().trim() !== '') importText(new Uint8Array(mutated), { scheme });
      }),
    );
  });

  test.skipIf(!/^(?:har|postman|json)$/.test(kind))('is read with members of any type', () => {
    const places = countNodes(JSON.parse(text));
    fc.assert(
      fc.property(fc.nat(places - 1), anyJson, (place, value) => {
        const mutated = JSON.stringify(replaceNode(text, place, value));
        expectSound(importText(mutated, { scheme }));
      }),
    );
  });

  // In hex and Base64 a word is bytes like any other.
  test.skipIf(/^(?:hex|hex-dump|base64)$/.test(kind))('loses no word that is put into it', () => {
    // A single character that no sample holds cannot be cut in two.
    const word = '~';
    expect(text.includes(word)).toBe(false);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom('', ' ', '\n', ', '), (at, space) => {
        // What is put into a secret is masked with it.
        if (text.slice(Math.max(0, at - 80), at + 80).includes('secret')) return;
        const mutated = text.slice(0, at) + space + word + space + text.slice(at);
        const said = everythingIn(importText(mutated, { scheme }));
        expect(said.includes(word), `at ${at}: ${mutated}`).toBe(true);
      }),
    );
  });
});

describe('any text', () => {
  test('has a kind and is read without a throw', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(splinter, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        expect(importText(any, { scheme }).kind).toBe(detectKind(any));
      }),
    );
  });

  test('of octets has a kind and is read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        importText(new Uint8Array(octets), { scheme });
      }),
    );
  });
});
