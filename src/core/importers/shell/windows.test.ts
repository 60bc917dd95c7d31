import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Findings } from '#core/importers/findings.ts';
import { readImport } from '#core/importers/import-text.ts';
import { textOfOctets } from '#core/importers/octets.ts';
import { readCmd } from '#core/importers/shell/cmd.ts';
import { sourceOf } from '#core/importers/source.ts';

/** Chrome's own escape for cmd (devtools-frontend, NetworkLogView.ts, `escapeStringWin`), of today and of 2022. */
function chromeToday(text: string): string {
  return `^"${escaped(text)}^"`;
}

function chromeOf2022(text: string): string {
  const quote = /[\r\n]/.test(text) ? '^"' : '"';
  return quote === '"'
    ? `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`
    : chromeToday(text);
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')
    .replace(/[^a-zA-Z0-9\s_\-:=+~'/.',?;()*`]/g, '^$&')
    .replace(/%(?=[a-zA-Z0-9_])/g, '%^')
    .replace(/\r?\n/g, '^\n\n');
}

/** Firefox's of 2015 to 2022, and Chrome's before: quotes doubled. */
function doubled(text: string): string {
  return `"${text.replace(/"/g, '""').replace(/%/g, '"%"').replace(/\\/g, '\\\\')}"`;
}

/** Chrome's for PowerShell (`escapeString` of generatePowerShellCommand). */
function chromePowerShell(text: string): string {
  const inner = text
    .replace(/[`$"]/g, '`$&')
    .replace(/[^\x20-\x7e]/g, (unit) => `$([char]${unit.charCodeAt(0)})`);
  return `"${inner}"`;
}

/** Lone surrogates cannot be pasted; CR and NUL do not survive cmd. */
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((any) => any.isWellFormed());
const line = text.filter((any) => !/[\0\r\n]/.test(any));

function cmdWords(command: string): readonly string[] {
  return readCmd(sourceOf(command).octets, new Findings()).flatMap(({ words }) =>
    words.map(textOfOctets),
  );
}

describe('a command for cmd', () => {
  test('as Chrome escapes it has every argument back', () => {
    const any = text.filter((value) => !/[\0\r\\]/.test(value));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(cmdWords(`curl ${chromeToday(a)} ^\r\n  -d ${chromeToday(b)}`)).toEqual([
          a,
          '-d',
          b,
        ]);
      }),
    );
  });

  test('has both backslashes that Chrome makes of one, as curl.exe has', () => {
    // The C runtime joins a pair of backslashes only before a double quote.
    expect(cmdWords(`curl ${chromeToday('a\\ b')} ${chromeToday('a\\"')}`)).toEqual([
      'a\\\\ b',
      'a\\"',
    ]);
  });

  test.each([
    ['2022', chromeOf2022],
    ['doubled quotes', doubled],
  ])('as browsers escaped it (%s) has every argument back', (_, write) => {
    // These let cmd see what stands behind an inner quote, which is why browsers no longer write them.
    const any = line.filter((value) => !/[\\&|<>^]/.test(value));
    fc.assert(
      fc.property(any, (value) => {
        expect(cmdWords(`curl ${write(value)} -v`)).toEqual([value, '-v']);
      }),
    );
  });

  test('has backslashes count before a quote only', () => {
    expect(cmdWords('curl "a\\\\b\\\\" "c\\\\\\"d" e\\f')).toEqual(['a\\\\b\\', 'c\\"d', 'e\\f']);
  });

  test('ends at what cmd ends it at, and names the rest', () => {
    const findings = new Findings();
    const [call] = readCmd('curl -d @- http://h/?a=1&b=2 < in.txt', findings);
    expect(call?.words).toEqual(['-d', '@-', 'http://h/?a=1']);
    expect(findings.unread.map(({ what }) => what)).toEqual(['b=2']);
  });

  test('reads a redirected file as standard input', () => {
    const [call] = readCmd('C:\\>curl -d @- http://h/ < "in put.txt" > out.txt', new Findings());
    expect(call?.words).toEqual(['-d', '@-', 'http://h/']);
    expect(call?.input).toEqual({ kind: 'file', name: 'in put.txt' });
  });

  test('names variables and letters whose bytes depend on the machine', () => {
    const { reading } = readImport('curl -H "X: %TOKEN%" -d "é" http://h/ ^\r\n -v', new Map());
    expect(reading.findings.unread.map(({ why }) => why.id).sort()).toEqual([
      'import.shell.code-page',
      'import.shell.variable',
    ]);
  });

  test('with the quotes of sh and the carets of cmd, as some proxies copy it, is read', () => {
    const { reading } = readImport(
      `curl -X POST 'http://h/x' ^\n-H 'A: b c' ^\n-d '{"a": 1}'`,
      new Map(),
    );
    expect(Buffer.from(reading.drafts[0]?.request.body ?? []).toString()).toBe('{"a": 1}');
    expect(reading.drafts[0]?.findings.notes.map(({ id }) => id)).toContain('import.shell.caret');
  });
});

describe('a script of PowerShell', () => {
  const bodyOf = (script: string) =>
    Buffer.from(readImport(script, new Map()).reading.drafts[0]?.request.body ?? []).toString();

  test('as Chrome escapes it has the body back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const script = `Invoke-WebRequest -Uri "http://h/" \`\n-Method "POST" \`\n-Body ([System.Text.Encoding]::UTF8.GetBytes(${chromePowerShell(value)}))`;
        expect(bodyOf(script)).toBe(value);
      }),
    );
  });

  test('in single quotes and here-strings has the body back', () => {
    fc.assert(
      fc.property(line, (value) => {
        expect(
          bodyOf(`$b = '${value.replaceAll("'", "''")}'\nirm http://h/ -Method Post -Body $b`),
        ).toBe(value);
        expect(bodyOf(`$b = @'\n${value}\n'@\nirm http://h/ -Method Post -Body $b`)).toBe(value);
      }),
    );
  });

  test('that escapes quotes by hand was written for Windows PowerShell 5.1', () => {
    const body = (word: string) => bodyOf(`PS C:\\> curl.exe -d ${word} http://h/`);
    expect(body(`'{\\"a\\": 1}'`)).toBe('{"a": 1}');
    expect(body(`'{"a": 1}'`)).toBe('{"a": 1}');
  });

  test('with a table as body sends a form', () => {
    expect(bodyOf(`irm http://h/ -Method Post -Body @{ a = '1 2'; 'b' = "&" }`)).toBe(
      'a=1+2&b=%26',
    );
  });
});
