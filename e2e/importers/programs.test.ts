import { describe, expect, test } from 'vitest';
import { findTools } from '../../scripts/find-tools.ts';
import { fetchPrograms, pythonPrograms } from './programs.ts';
import { expectedOf, read } from './read.ts';
import { type Seen, withWire } from './wire.ts';

/** Headers that libraries add by themselves: no program's text holds them. */
const own = new Set(
  'host connection content-length transfer-encoding accept accept-encoding accept-language user-agent sec-fetch-mode'.split(
    ' ',
  ),
);

/** What the text tells of a request, in an order and letter case that no library changes. */
function told({ method, path, headers, body }: Seen): Seen {
  const lines = headers
    .map((line) => line.replace(/^[^:]*/, (name) => name.toLowerCase()))
    .filter((line) => !own.has(line.slice(0, line.indexOf(':'))))
    .sort();
  return { method, path, headers: lines, body };
}

describe('a program is read as it runs', () => {
  const wire = withWire();
  const { python } = findTools();
  const cases = [
    ...pythonPrograms.map((program) => ['python', program] as const),
    ...fetchPrograms.map((program) => ['fetch', program] as const),
  ];

  test.each(cases)('%s: %s', async (kind, program) => {
    const url = wire.url();
    const text = program.replaceAll('HOST', url).replaceAll('BARE', new URL(url).host);
    const command =
      kind === 'python'
        ? [python, '-c', text]
        : [process.execPath, '--input-type=module', '-e', text];
    const { seen } = await wire.send(command);
    const { kind: found, reading } = read(text);
    expect(found).toBe(kind);
    expect(reading.drafts.map((draft) => told(expectedOf(draft, undefined)))).toEqual(
      seen.map(told),
    );
    expect(reading.findings.unread).toEqual([]);
    expect(reading.drafts.flatMap(({ findings }) => findings.unread)).toEqual([]);
  });
});
