import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#core/importers/reading.ts';
import { findProgram, findTools } from '../../scripts/find-tools.ts';
import { commands } from './commands.ts';
import { expectedOf, read } from './read.ts';
import { type Seen, withWire } from './wire.ts';

const version =
  execFileSync(findTools().curl, ['--version'], { encoding: 'utf8' }).split(' ')[1] ?? '';
const bash = findProgram('bash') ?? '';

/** Our reading, with curl's version where only it knows it. */
function withAgent(draft: Draft, received: Seen | undefined): Seen {
  const seen = expectedOf(draft, received);
  if (!draft.unknownHeaders.includes('User-Agent')) return seen;
  const at = seen.headers.findIndex((line) => !/^(?:Host|Authorization|Range): /.test(line));
  const agent = `User-Agent: curl/${version}`;
  return {
    ...seen,
    headers: seen.headers.toSpliced(at === -1 ? seen.headers.length : at, 0, agent),
  };
}

describe('a command of curl is read as curl runs it', () => {
  const wire = withWire();

  test.each(commands)('%s', async (command) => {
    const url = wire.url();
    const script = command.replaceAll('HOST', url).replaceAll('BARE', new URL(url).host);
    const { seen } = await wire.send([bash, '-c', script]);
    const { kind, reading } = read(script);
    expect(kind).toBe('curl');
    expect(reading.drafts.map((draft, index) => withAgent(draft, seen[index]))).toEqual(seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(reading.drafts.flatMap(({ findings }) => findings.needs)).toEqual([]);
  });

  test('there are enough of them', () => {
    expect(new Set(commands).size).toBeGreaterThanOrEqual(150);
  });
});
