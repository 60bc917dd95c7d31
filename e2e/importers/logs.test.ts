import { describe, expect, test } from 'vitest';
import { findProgram } from '../../scripts/find-tools.ts';
import { expectedOf, read } from './read.ts';
import { withWire } from './wire.ts';

const bash = findProgram('bash') ?? '';

/** Commands whose logs are read. Bodies hold what a log could garble: line ends, dots, other letters, length. */
const sending = [
  `-d 'a=1'`,
  `--data-binary '{"a": "你好."}'`,
  `--data-binary @binary.bin`,
  `--data-binary @lines.txt`,
  `--data-binary $'x\\ny\\r\\n\\r\\n${'1234567890'.repeat(13)}\\r\\n'`,
  `-T lines.txt -H 'Expect:'`,
  `-T - < binary.bin`,
  `-F a=b -F 'file=@lines.txt'`,
  `-X DELETE`,
  `-H 'Sign: abc' -H 'X-Empty;' -d ''`,
];

describe('a log of the real curl', () => {
  const wire = withWire();

  test.each(sending)('written with --trace holds the request to the byte: %s', async (options) => {
    const { seen, run } = await wire.send([
      bash,
      '-c',
      `curl -s -o /dev/null --trace - ${wire.url()}/x ${options}`,
    ]);
    const { kind, reading } = read(run.stdout);
    expect(kind).toBe('curl-trace');
    expect(reading.drafts.map((draft) => expectedOf(draft, undefined))).toEqual(seen);
    expect(reading.drafts.map(({ bodyKnownFromWire }) => bodyKnownFromWire)).toEqual([true]);
    expect(reading.drafts[0]?.response?.status).toBe(200);
  });

  test.each(sending)(
    'written with --trace-ascii holds all but what it shows as dots: %s',
    async (options) => {
      const { seen, run } = await wire.send([
        bash,
        '-c',
        `curl -s -o /dev/null --trace-ascii - ${wire.url()}/x ${options}`,
      ]);
      const { reading } = read(run.stdout);
      // curl shows these as dots, and takes a CR LF for the end of its own line.
      const shown = (body: string) =>
        body
          .replace(/\r\n/g, '\u2028')
          .replace(/[^\x20-\x7e\u2028]/g, '.')
          .replace(/\u2028/g, '\r\n');
      const [draft] = reading.drafts;
      expect(draft && expectedOf(draft, undefined)).toEqual({
        ...seen[0],
        body: shown(seen[0]?.body ?? ''),
      });
      const isSure = !shown(seen[0]?.body ?? '').includes('.');
      expect(draft?.findings.unread.some(({ why }) => why.id === 'import.trace.dots')).toBe(
        !isSure,
      );
      expect(draft?.bodyKnownFromWire).toBe(isSure);
    },
  );

  test.each(sending)(
    'written with --verbose has its body from the command in front of it: %s',
    async (options) => {
      const command = `curl -v ${wire.url()}/x ${options}`;
      const { seen, run } = await wire.send([bash, '-c', command]);
      const { kind, reading } = read(Buffer.concat([Buffer.from(`$ ${command}\n`), run.stderr]));
      expect(kind).toBe('curl-verbose');
      const expected = reading.drafts.map((draft) => expectedOf(draft, seen[0]));
      expect(expected).toEqual(seen);
      expect(reading.drafts.map(({ bodyKnownFromWire }) => bodyKnownFromWire)).toEqual([
        !options.startsWith('-T -'),
      ]);
    },
  );

  test('written with --verbose asks for the body when there is no command', async () => {
    const { run } = await wire.send([bash, '-c', `curl -v ${wire.url()}/x -d a=1`]);
    const { reading } = read(run.stderr);
    expect(reading.drafts.map(({ findings }) => findings.needs)).toEqual([
      [{ kind: 'body', key: '' }],
    ]);
    expect(reading.drafts.map(({ bodyKnownFromWire }) => bodyKnownFromWire)).toEqual([false]);
  });
});
