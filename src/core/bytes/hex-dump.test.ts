import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readByteInput } from './byte-input.ts';
import { readHexDump } from './hex-dump.ts';

const sample = Buffer.concat([
  Buffer.from('{"a":"hello, w|o>r<ld"}\r\n\0'),
  Buffer.of(0xff, 0xe4, 0xbd, 0xa0),
  Buffer.from('  end  '),
]);
const withZeros = Buffer.concat([sample, Buffer.alloc(64), sample]);

/** Printed by xxd 2022-01-14, hexdump of util-linux 2.38 and od of GNU coreutils 9.1. */
const printed: readonly [string, Buffer, string][] = [
  [
    'xxd',
    sample,
    `00000000: 7b22 6122 3a22 6865 6c6c 6f2c 2077 7c6f  {"a":"hello, w|o
00000010: 3e72 3c6c 6422 7d0d 0a00 ffe4 bda0 2020  >r<ld"}.......  
00000020: 656e 6420 20                             end  
`,
  ],
  [
    'xxd -u -g1 -c 10',
    sample.subarray(0, 30),
    `00000000: 7B 22 61 22 3A 22 68 65 6C 6C  {"a":"hell
0000000a: 6F 2C 20 77 7C 6F 3E 72 3C 6C  o, w|o>r<l
00000014: 64 22 7D 0D 0A 00 FF E4 BD A0  d"}.......
`,
  ],
  [
    'xxd -a',
    withZeros,
    `00000000: 7b22 6122 3a22 6865 6c6c 6f2c 2077 7c6f  {"a":"hello, w|o
00000010: 3e72 3c6c 6422 7d0d 0a00 ffe4 bda0 2020  >r<ld"}.......  
00000020: 656e 6420 2000 0000 0000 0000 0000 0000  end  ...........
00000030: 0000 0000 0000 0000 0000 0000 0000 0000  ................
*
00000060: 0000 0000 007b 2261 223a 2268 656c 6c6f  .....{"a":"hello
00000070: 2c20 777c 6f3e 723c 6c64 227d 0d0a 00ff  , w|o>r<ld"}....
00000080: e4bd a020 2065 6e64 2020                 ...  end  
`,
  ],
  [
    'hexdump -C',
    withZeros,
    `00000000  7b 22 61 22 3a 22 68 65  6c 6c 6f 2c 20 77 7c 6f  |{"a":"hello, w|o|
00000010  3e 72 3c 6c 64 22 7d 0d  0a 00 ff e4 bd a0 20 20  |>r<ld"}.......  |
00000020  65 6e 64 20 20 00 00 00  00 00 00 00 00 00 00 00  |end  ...........|
00000030  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
*
00000060  00 00 00 00 00 7b 22 61  22 3a 22 68 65 6c 6c 6f  |.....{"a":"hello|
00000070  2c 20 77 7c 6f 3e 72 3c  6c 64 22 7d 0d 0a 00 ff  |, w|o>r<ld"}....|
00000080  e4 bd a0 20 20 65 6e 64  20 20                    |...  end  |
0000008a
`,
  ],
  [
    'od -A x -t x1z',
    sample,
    `000000 7b 22 61 22 3a 22 68 65 6c 6c 6f 2c 20 77 7c 6f  >{"a":"hello, w|o<
000010 3e 72 3c 6c 64 22 7d 0d 0a 00 ff e4 bd a0 20 20  >>r<ld"}.......  <
000020 65 6e 64 20 20                                   >end  <
000025
`,
  ],
  [
    'od -t x1, octal offsets',
    withZeros,
    `0000000 7b 22 61 22 3a 22 68 65 6c 6c 6f 2c 20 77 7c 6f
0000020 3e 72 3c 6c 64 22 7d 0d 0a 00 ff e4 bd a0 20 20
0000040 65 6e 64 20 20 00 00 00 00 00 00 00 00 00 00 00
0000060 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00
*
0000140 00 00 00 00 00 7b 22 61 22 3a 22 68 65 6c 6c 6f
0000160 2c 20 77 7c 6f 3e 72 3c 6c 64 22 7d 0d 0a 00 ff
0000200 e4 bd a0 20 20 65 6e 64 20 20
0000212
`,
  ],
  [
    'od -A d -t x1',
    sample.subarray(0, 32),
    `0000000 7b 22 61 22 3a 22 68 65 6c 6c 6f 2c 20 77 7c 6f
0000016 3e 72 3c 6c 64 22 7d 0d 0a 00 ff e4 bd a0 20 20
0000032
`,
  ],
  ['od of an empty file', Buffer.alloc(0), '000000\n'],
  [
    'hexdump -C of 64 equal bytes, whose last offset could be octal too',
    Buffer.alloc(64),
    `00000000  ${'00 '.repeat(8)} ${'00 '.repeat(8)} |${'.'.repeat(16)}|\n*\n00000040`,
  ],
  ['nothing', Buffer.alloc(0), '\n'],
  ['xxd of spaces', Buffer.from('  a'), '00000000: 2020 61                                    a'],
];

describe('a dump as the tools print it', () => {
  test.each(printed)('%s', (_, bytes, dump) => {
    expect(Buffer.from(readHexDump(dump))).toEqual(bytes);
  });

  test.each(printed)(
    '%s, after a copy that trimmed it and changed its line ends',
    (_, bytes, dump) => {
      const trimmed = dump.replace(/ +$/gm, '').trim().replaceAll('\n', '\r\n');
      expect(Buffer.from(readByteInput(trimmed, 'hex-dump'))).toEqual(bytes);
    },
  );

  test('a million equal bytes in three lines', () => {
    const dump = `00000000  ${'61 '.repeat(16)} |${'a'.repeat(16)}|\n*\n000f4240\n`;
    expect(Buffer.alloc(1_000_000, 'a').equals(readHexDump(dump))).toBe(true);
  });
});

/** Written after the manual pages, to come upon what the samples above do not hold. */
function dumpOf(bytes: Uint8Array, style: 'xxd' | 'hexdump -C' | 'od'): string {
  const rows: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) {
    const row = Buffer.from(bytes.subarray(at, at + 16));
    const text = row.toString('latin1').replace(/[^ -~]/g, '.');
    const pairs = row.toString('hex').match(/../g)!.join(' ');
    const offset = at.toString(16).padStart(8, '0');
    if (style === 'xxd') {
      const words = row
        .toString('hex')
        .match(/..?.?.?/g)!
        .join(' ');
      rows.push(`${offset}: ${words.padEnd(41)}${text}`);
    } else if (style === 'od') rows.push(`${offset} ${pairs}`);
    else rows.push(`${offset}  ${pairs.replace(/^(.{23}) /, '$1  ').padEnd(50)}|${text}|`);
  }
  if (style !== 'xxd') rows.push(bytes.length.toString(16).padStart(8, '0'));
  return rows
    .map((row, index) => (style !== 'xxd' && isRepetition(bytes, index) ? '*' : row))
    .filter((row, index, all) => row !== '*' || all[index - 1] !== '*')
    .join('\n');
}

function isRepetition(bytes: Uint8Array, row: number): boolean {
  const here = bytes.subarray(row * 16, row * 16 + 16);
  return (
    row > 0 &&
    here.length === 16 &&
    Buffer.compare(here, bytes.subarray(row * 16 - 16, row * 16)) === 0
  );
}

const dumpableBytes = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom(0, 32, 124, 255).map((byte) => new Uint8Array(48).fill(byte)),
    ),
    { maxLength: 5 },
  )
  .map((parts) => new Uint8Array(Buffer.concat(parts)));

describe('a dump of any bytes', () => {
  test.each(['xxd', 'hexdump -C', 'od'] as const)('comes back from %s', (style) => {
    fc.assert(
      fc.property(dumpableBytes, (bytes) => {
        const dump = dumpOf(bytes, style);
        expect(Buffer.from(readHexDump(dump))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test('with one digit changed is refused or has other bytes, never the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), (bytes, place) => {
        const dump = dumpOf(bytes, 'hexdump -C');
        const at = place % dump.length;
        fc.pre(
          /[0-9a-f]/.test(dump.charAt(at)) && !dump.slice(0, at).split('\n').at(-1)!.includes('|'),
        );
        const changed =
          dump.slice(0, at) + (dump.charAt(at) === '7' ? '8' : '7') + dump.slice(at + 1);
        let read: Buffer | undefined;
        try {
          read = Buffer.from(readHexDump(changed));
        } catch (error) {
          expect(error).toMatchObject({ code: 'invalid-hex-dump' });
        }
        expect(read?.equals(bytes) ?? false).toBe(false);
      }),
    );
  });
});

describe('a dump that is not surely right', () => {
  test.each([
    ['7b 22 61', { problem: 'start', line: 1, found: '7b 22 61' }],
    ['$ xxd body.json\n00000000: 7b', { problem: 'start', line: 1 }],
    ['00000000: 7b22 6\n', { problem: 'bytes', line: 1 }],
    ['00000000  7b 22 xx', { problem: 'bytes', line: 1 }],
    ['00000000  7b 22  |{"', { problem: 'bytes', line: 1 }],
    ['0000000 227b 2261\n0000004', { problem: 'words', line: 1 }],
    ['00000000: 2261227b  {"a"', { problem: 'column', line: 1, found: '{"a"' }],
    ['00000000: 01111011 00100010  {"', { problem: 'column', line: 1 }],
    ['00000000  61 62  |abc|', { problem: 'column', line: 1 }],
    [
      '00000000: 6162  ab\n00000004: 63  c',
      { problem: 'offset', line: 2, found: '00000004', expected: '2' },
    ],
    ['00000010: 6162  ab', { problem: 'offset', line: 1, found: '00000010', expected: '0' }],
    ['00000000  61 62  |ab|\n00000003', { problem: 'offset', line: 2 }],
    ['*\n00000010', { problem: 'repeat', line: 1 }],
    ['00000000  61 62  |ab|\n*', { problem: 'repeat', line: 2 }],
    ['00000000  61 62  |ab|\n*\n*\n00000006', { problem: 'repeat', line: 2 }],
    ['00000000  61 62  |ab|\n*\n00000005', { problem: 'offset', line: 3 }],
    ['0000000 61 61 61 61 61 61 61 61\n*\n0000100', { problem: 'ambiguous', line: 2 }],
  ])('%j', (dump, values) => {
    expect(() => readHexDump(dump)).toThrowError(
      expect.objectContaining({
        code: 'invalid-hex-dump',
        values: expect.objectContaining(values),
      }),
    );
  });

  test('a repetition of gigabytes is refused with the limit', () => {
    expect(() => readHexDump('00000000  61  |a|\n*\nffffffff')).toThrowError(
      expect.objectContaining({
        code: 'body-too-large',
        values: { bytes: 0xffffffff, limit: 64 * 1024 * 1024 },
      }),
    );
  });
});
