import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { readJson } from '#core/explain/serializers/read-json.ts';
import { serialize } from '#core/explain/serializers/serializer.ts';
import { serializerById, serializers } from '#core/explain/serializers/serializers.ts';
import vectors from '#core/explain/serializers/vectors/escapes/escapes.json' with { type: 'json' };

describe.each(vectors)('$serializer, as $call of $version,', ({ serializer, escapes }) => {
  const forms: readonly (readonly [string, string])[] = Object.entries(escapes);

  test('writes every character of the Basic Multilingual Plane in its form', () => {
    const quote = serializerById(serializer)?.printer.quote;
    const written = forms.map(([form, ranges]) => {
      const value = charactersOf(ranges).join('');
      return [form, quote?.({ value, raw: '' })];
    });
    const expected = forms.map(([form, ranges]) => {
      const text = charactersOf(ranges)
        .map((character) => inForm(form, character))
        .join('');
      return [form, `"${text}"`];
    });
    expect(written).toEqual(expected);
  });
});

const known = new Map<string, readonly string[]>();

/** The characters of ranges in hex; a range that crosses into the supplementary planes lacks the surrogates. */
function charactersOf(ranges: string): readonly string[] {
  const characters = known.get(ranges) ?? ranges.split(' ').flatMap(charactersOfRange);
  known.set(ranges, characters);
  return characters;
}

function charactersOfRange(range: string): string[] {
  const [first = 0, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return codes
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));
}

function inForm(form: string, character: string): string {
  if (form === 'raw') return character;
  const short = /^short (.*)$/.exec(form)?.[1];
  if (short !== undefined) return short;
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0'));
  return hex
    .map((digits) => `\\u${form.endsWith('UPPER') ? digits.toUpperCase() : digits}`)
    .join('');
}

/**
 * Documented, not run: these follow
 * https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/character-encoding and
 * https://learn.microsoft.com/dotnet/api/system.text.encodings.web.javascriptencoder.unsaferelaxedjsonescaping
 */
describe('System.Text.Json, by its documentation,', () => {
  test.each([
    // The page's own example.
    [
      'system-text-json',
      '{"Summary":"жарко"}',
      '{"Summary":"\\u0436\\u0430\\u0440\\u043A\\u043E"}',
    ],
    [
      'system-text-json',
      '{"k":"<a href=\'x\'>&amp;+\\"`\\u007f/\\b"}',
      '{"k":"\\u003Ca href=\\u0027x\\u0027\\u003E\\u0026amp;\\u002B\\u0022\\u0060\\u007F/\\b"}',
    ],
    ['system-text-json', '{"k":"😀"}', '{"k":"\\uD83D\\uDE00"}'],
    ['system-text-json-relaxed', '{"k":"<a href=\'x\'>&+\\"中"}', '{"k":"<a href=\'x\'>&+\\"中"}'],
    [
      'system-text-json-relaxed',
      '{"k":"\u3000😀\u2028\u00a0"}',
      '{"k":"\\u3000\\uD83D\\uDE00\\u2028\\u00A0"}',
    ],
    ['system-text-json-indented', '{"a":[1,{}]}', '{\n  "a": [\n    1,\n    {}\n  ]\n}'],
    ['system-text-json-indented-crlf', '{"a":1}', '{\r\n  "a": 1\r\n}'],
  ])('%s writes %s', (id, text, expected) => {
    const serializer = serializerById(id);
    const reading = readJson(text);
    const bytes: Bytes | undefined =
      serializer && reading.ok ? serialize(reading.root, serializer) : undefined;
    expect(bytes && Buffer.from(bytes).toString()).toBe(expected);
  });

  test('says that it was not run', () => {
    const rows = serializers.filter(({ library }) => library === 'System.Text.Json');
    expect(rows.every(({ documented }) => documented?.startsWith('https://'))).toBe(true);
  });
});
