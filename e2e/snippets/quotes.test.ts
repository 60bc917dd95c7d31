import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csharpText } from '#core/snippets/quote/csharp.ts';
import { goText } from '#core/snippets/quote/go.ts';
import { javaText } from '#core/snippets/quote/java.ts';
import { javascriptText } from '#core/snippets/quote/javascript.ts';
import { phpText } from '#core/snippets/quote/php.ts';
import { execute } from './execute.ts';
import { runners } from './runners.ts';

/** A program that writes literals to its standard output, as UTF-8 and nothing between. */
type Printer = {
  readonly quote: (text: string) => string;
  readonly fileName: string;
  readonly program: (literals: readonly string[]) => readonly string[];
};

const printers: Readonly<Record<string, Printer>> = {
  node: {
    quote: javascriptText,
    fileName: 'print.mjs',
    program: (literals) => literals.map((one) => `process.stdout.write(${one});`),
  },
  go: {
    quote: goText,
    fileName: 'print.go',
    program: (literals) => [
      ...['package main', 'import "os"', 'func main() {'],
      ...literals.map((one) => `os.Stdout.WriteString(${one})`),
      '}',
    ],
  },
  php: {
    quote: phpText,
    fileName: 'print.php',
    program: (literals) => ['<?php', ...literals.map((one) => `echo ${one};`)],
  },
  java: {
    quote: javaText,
    fileName: 'print.java',
    program: (literals) => [
      ...['class Print {', 'public static void main(String[] a) throws Exception {'],
      ...literals.map((one) => `System.out.write((${one}).getBytes("UTF-8"));`),
      '}}',
    ],
  },
  csharp: {
    quote: csharpText,
    fileName: 'print.cs',
    program: (literals) => [
      ...['using System;', 'static class Print {', 'static void Write(string text) {'],
      'var bytes = System.Text.Encoding.UTF8.GetBytes(text);',
      'using (var output = Console.OpenStandardOutput()) output.Write(bytes, 0, bytes.Length);',
      ...['}', 'static void Main() {', ...literals.map((one) => `Write(${one});`), '}}'],
    ],
  },
};

/** Every character of the first 256, alone and before a digit and a hex digit; then what escapes and escapes of escapes are made of. */
const known: readonly string[] = [
  ...Array.from({ length: 256 }, (_, code) => `${String.fromCharCode(code)}7f`),
  '',
  `'"\`\\`,
  '\\u0041\\x41\\101\\N{DASH}\\U0001F600 \\\\u0041 \\',
  '$x {$x} #{x} %s ?> <?php */ // # <!-- {{x}}',
  `\${x} $\{x}`,
  `{"a": "it's \`here\`"}`,
  '\u2028\u2029\u0085\ufeff\u200b\u202e😀👩‍👩‍👧\u{e0041}\u{10ffff}',
  `${'word, '.repeat(60)}\n\n\r\n${'x'.repeat(300)}`,
];

const odd = fc.constantFrom(
  '\\',
  '"',
  "'",
  '`',
  '$',
  '{',
  '}',
  '\n',
  '\r',
  '\0',
  'u',
  'x',
  '0',
  '1',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: odd, maxLength: 40 }),
);

for (const { name, variant, command, environment } of runners) {
  const printer = printers[variant[0]];
  if (printer === undefined) continue;
  describe(name, () => {
    test('reads literals as the texts that they were made from', async () => {
      const { quote, fileName, program } = printer;
      const manyTexts = fc.array(anyText, { minLength: 200, maxLength: 200 });
      await fc.assert(
        fc.asyncProperty(manyTexts, async (texts) => {
          const all = [...known, ...texts];
          const code = `${program(all.map(quote)).join('\n')}\n`;
          const run = await execute({ code, fileName, notes: [] }, command, environment);
          expect(run.stderr).toBe('');
          expect(run.stdout).toBe(all.join(''));
        }),
        { numRuns: 3, endOnFailure: true },
      );
    });
  });
}
