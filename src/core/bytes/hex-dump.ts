import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits } from '#core/bytes/hex.ts';
import { CoreError } from '#core/errors.ts';

/** A repetition line can claim any length; nothing longer than this is built. Bytes. */
const longestDump = 64 * 1024 * 1024;

/** A line of a dump: the offset as written, and its bytes, none on the last line of `hexdump` and `od`. */
type Row =
  | {
      readonly kind: 'bytes';
      readonly line: number;
      readonly offset: string;
      readonly bytes: Bytes;
    }
  | { readonly kind: 'repeat'; readonly line: number };

type Problem = 'start' | 'bytes' | 'words' | 'column' | 'offset' | 'repeat' | 'ambiguous';

function invalidDump(
  problem: Problem,
  line: number,
  found = '',
  expected: string | number = '',
): CoreError {
  return new CoreError('invalid-hex-dump', { problem, line, found, expected });
}

/**
 * The bytes of a whole dump as `xxd`, `hexdump -C` or `od -t x1` (also with `z`) print it. Offsets
 * are checked, and the text column is checked against the bytes, which finds words in swapped
 * order; `*` repeats the line before it.
 * @throws CoreError `invalid-hex-dump` {problem, line, found, expected}. Problems: `start` no offset;
 *   `bytes` not pairs of hex digits; `words` 16-bit words of unknown order; `column` a text column
 *   contradicts the bytes; `offset` is `found`, not `expected`; `repeat` a `*` without a line before
 *   it or an offset after it; `ambiguous` `*` whose length depends on the base of the offsets.
 * @throws CoreError `body-too-large` {bytes, limit}
 */
export function readHexDump(text: string): Bytes {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => readRow(line.trimEnd(), index + 1))
    .filter((row) => row !== undefined);
  const readings = basesOf(rows).map((base) => assemble(rows, base));
  const [first, second] = readings.filter((reading) => reading instanceof Uint8Array);
  // When no base fits, the hexadecimal reading says why: it is what people ask for.
  if (first === undefined) throw readings[0];
  if (second !== undefined && second.length !== first.length) {
    throw invalidDump('ambiguous', rows.find((row) => row.kind === 'repeat')?.line ?? 1);
  }
  return first;
}

/** Offsets are hexadecimal, but those of seven digits may be od's octal (its default) or decimal ones. */
function basesOf(rows: readonly Row[]): readonly number[] {
  const first = rows.find((row) => row.kind === 'bytes');
  return first?.offset.length === 7 ? [16, 8, 10] : [16];
}

function readRow(text: string, line: number): Row | undefined {
  if (text.trim() === '') return undefined;
  if (text.trim() === '*') return { kind: 'repeat', line };
  const [, offset, colon, columns = ''] = /^\s*([0-9a-f]{4,16})(:?)(?:\s+(.*))?$/i.exec(text) ?? [];
  if (offset === undefined) throw invalidDump('start', line, text.trim().slice(0, 16));
  const { digits, shown } = colon === ':' ? splitXxd(columns) : splitBarred(columns);
  const groups = digits.split(/\s+/).filter((group) => group !== '');
  if (groups.some((group) => !/^([0-9a-f]{2})+$/i.test(group))) {
    throw invalidDump('bytes', line, digits.slice(0, 16));
  }
  if (colon === '' && groups.some((group) => group.length > 2)) throw invalidDump('words', line);
  const bytes = bytesOfDigits(groups.join(''));
  if (shown !== undefined && !isTextOf(shown, bytes)) throw invalidDump('column', line, shown);
  return { kind: 'bytes', line, offset, bytes };
}

type Columns = { readonly digits: string; readonly shown: string | undefined };

/** xxd: groups with one space between, then two or more, then the text. */
function splitXxd(columns: string): Columns {
  const [digits = '', shown] = columns.split(/\s{2,}(.*)/s);
  return { digits, shown };
}

/** hexdump -C and od -t x1z: the text stands between `|` and `|`, or `>` and `<`. */
function splitBarred(columns: string): Columns {
  const [, digits = columns, barred, angled] = /^([^|>]*)(?:\|(.*)\||>(.*)<)$/.exec(columns) ?? [];
  return { digits, shown: barred ?? angled };
}

/** Spaces at the ends do not count: xxd's text column has no borders, and copying trims it. */
function isTextOf(shown: string, bytes: Bytes): boolean {
  const expected = Array.from(bytes, (byte) =>
    byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : undefined,
  );
  while (expected[0] === ' ') expected.shift();
  while (expected.at(-1) === ' ') expected.pop();
  const characters = [...shown.replace(/^ +| +$/g, '')];
  return (
    characters.length === expected.length &&
    characters.every((character, index) => character === (expected[index] ?? character))
  );
}

/** The bytes when every offset, read in this base, is right; else what is wrong first. */
function assemble(rows: readonly Row[], base: number): Bytes | CoreError {
  const parts: Bytes[] = [];
  let length = 0;
  let repeated: Bytes | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'repeat') {
      repeated = parts.at(-1);
      if (!repeated?.length || rows[index + 1]?.kind !== 'bytes') {
        return invalidDump('repeat', row.line);
      }
      continue;
    }
    const offset = offsetIn(row.offset, base);
    if (repeated && offset > longestDump) {
      return new CoreError('body-too-large', { bytes: offset, limit: longestDump });
    }
    const filling = repeated ? repetition(repeated, offset - length) : new Uint8Array();
    length += filling.length;
    if (offset !== length) {
      return invalidDump('offset', row.line, row.offset, length.toString(base));
    }
    parts.push(filling, row.bytes);
    length += row.bytes.length;
    repeated = undefined;
  }
  return concatBytes(parts);
}

function offsetIn(text: string, base: number): number {
  const digits = '0123456789abcdef'.slice(0, base);
  const isNumber = [...text.toLowerCase()].every((digit) => digits.includes(digit));
  return isNumber ? Number.parseInt(text, base) : Number.NaN;
}

/** As many whole copies of a line as fit into `length` bytes; none when the offset is no number or went back. */
function repetition(line: Bytes, length: number): Bytes {
  const copies = Math.max(0, Math.floor(length / line.length) || 0);
  const bytes = new Uint8Array(copies * line.length);
  for (let at = 0; at < bytes.length; at += line.length) bytes.set(line, at);
  return bytes;
}
