import fc from 'fast-check';
import type { Bytes } from '#core/bytes/bytes.ts';

export const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text));

export const anyBytes = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes): Bytes => new Uint8Array(bytes));

/** A sequence and a copy in which a few stretches are replaced. */
function edited<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<[Item[], Item[]]> {
  const edits = fc.array(
    fc.record({ at: fc.nat(200), removed: fc.nat(5), added: fc.array(item, { maxLength: 5 }) }),
    { maxLength: 4 },
  );
  return fc.tuple(fc.array(item, { maxLength: 150 }), edits).map(([items, changes]) => {
    const copy = [...items];
    for (const { at, removed, added } of changes) {
      copy.splice(at % (copy.length + 1), removed, ...added);
    }
    return [items, copy];
  });
}

export const bytePairs = edited(fc.constantFrom(0x00, 0x0a, 0x20, 0x61, 0x80, 0xc3, 0xff)).map(
  ([a, b]): [Bytes, Bytes] => [new Uint8Array(a), new Uint8Array(b)],
);

export const textPairs = edited(
  fc.constantFrom('a', 'b', ' ', '\n', '\r\n', 'é', 'ê', '你', '佡', '😀', '😁', '\u0301'),
).map(([a, b]): [Bytes, Bytes] => [bytesOf(a.join('')), bytesOf(b.join(''))]);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const strings = fc
  .array(fc.constantFrom('a', 'b', '/', '<', 'é', '你', '😀', '"', '\\', '\n', ' '), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    strings,
    fc.constantFrom(0, 1, -1.5, 1e21, 123456789, null, true, false),
    fc.array(tie('json'), { maxLength: 6 }),
    fc.dictionary(strings, tie('json'), { maxKeys: 6 }),
  ),
}));

type Style = {
  readonly indent: string;
  readonly ascii: boolean;
  readonly slash: boolean;
  readonly reversed: boolean;
  readonly hex: 'upper' | 'lower';
};

const style = fc.record<Style>({
  indent: fc.constantFrom('', ' ', '\t', '  ', '\r\n'),
  ascii: fc.boolean(),
  slash: fc.boolean(),
  reversed: fc.boolean(),
  hex: fc.constantFrom('upper', 'lower'),
});

function write(value: Json, style: Style, depth = 0): string {
  if (typeof value === 'string') return writeString(value, style);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const gap = style.indent === '' ? '' : `\n${style.indent.repeat(depth + 1)}`;
  const end = style.indent === '' ? '' : `\n${style.indent.repeat(depth)}`;
  if (Array.isArray(value)) {
    return `[${value.map((item) => `${gap}${write(item, style, depth + 1)}`).join(',')}${end}]`;
  }
  const entries = style.reversed ? Object.entries(value).reverse() : Object.entries(value);
  const members = entries.map(
    ([key, item]) =>
      `${gap}${writeString(key, style)}:${style.indent}${write(item, style, depth + 1)}`,
  );
  return `{${members.join(',')}${end}}`;
}

function writeString(value: string, { ascii, slash, hex }: Style): string {
  const escaped = (unit: string): string => {
    const digits = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${hex === 'upper' ? digits.toUpperCase() : digits}`;
  };
  let text = JSON.stringify(value);
  if (ascii) text = text.replace(/[^\x20-\x7e]/g, escaped);
  return slash ? text.replaceAll('/', '\\/') : text;
}

const edits = fc.array(
  fc.record({
    at: fc.nat(),
    removed: fc.nat(4),
    added: fc.constantFrom('', '"', ',', '}', '\\', 'x', '[1]', 'é'),
  }),
  { maxLength: 3 },
);

/** One JSON value written in two styles, the second perhaps edited as text, so that it need not be JSON. */
export const jsonPairs = fc
  .tuple(json, style, style, edits)
  .map(([value, aStyle, bStyle, changes]): [Bytes, Bytes] => {
    const characters = [...write(value, bStyle)];
    for (const { at, removed, added } of changes) {
      characters.splice(at % (characters.length + 1), removed, added);
    }
    return [bytesOf(write(value, aStyle)), bytesOf(characters.join(''))];
  });
