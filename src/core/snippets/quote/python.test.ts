import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pythonBytes, pythonText } from '#core/snippets/quote/python.ts';

describe('a bytes literal of Python', () => {
  test.each([
    ['', "b''"],
    ['{"a": 1}', 'b\'{"a": 1}\''],
    ["it's \\", "b'it\\'s \\\\'"],
    ['\0\t\r\x7f\xff', "b'\\x00\\t\\r\\x7f\\xff'"],
    ['a\n', "b'a\\n'"],
    ['a\nb', "(\n    b'a\\n'\n    b'b'\n)"],
  ])('of %j', (latin1, literal) => {
    expect(pythonBytes(Buffer.from(latin1, 'latin1'))).toBe(literal);
  });

  test('starts a new line before it gets too wide, never inside of an escape', () => {
    const lines = pythonBytes(Buffer.alloc(500, 0xff)).split('\n').slice(1, -1);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^ {4}b'(\\xff){1,22}'$/);
  });
});

describe('a text literal of Python', () => {
  test.each([
    ['你好 é', "'你好 é'"],
    ['a\u00a0b\u2028', "'a\\u00a0b\\u2028'"],
    ['\u{e0041}😀', "'\\U000e0041😀'"],
    ['\ufeff', "'\\ufeff'"],
  ])('of %j', (text, literal) => {
    expect(pythonText(text)).toBe(literal);
  });
});

test('Python reads both literals as what they were made from', () => {
  const bytes = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 30, maxLength: 30 });
  const texts = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), {
    minLength: 30,
    maxLength: 30,
  });
  fc.assert(
    fc.property(bytes, texts, (manyBytes, manyTexts) => {
      const code = [
        'import sys',
        ...manyBytes.map((one) => `sys.stdout.buffer.write(${pythonBytes(one)})`),
        ...manyTexts.map((one) => `sys.stdout.buffer.write(${pythonText(one)}.encode('utf-8'))`),
      ].join('\n');
      const written = execFileSync('python3', ['-'], { input: code });
      const expected = [...manyBytes, ...manyTexts].map((one) => Buffer.from(one));
      expect(written.equals(Buffer.concat(expected))).toBe(true);
    }),
    { numRuns: 10 },
  );
});
