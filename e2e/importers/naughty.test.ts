import { describe, expect, test } from 'vitest';
import { wellFormedTexts } from '#core/naughty.properties.ts';
import { findProgram } from '../../scripts/find-tools.ts';
import { read } from './read.ts';
import { runCommand } from './run-command.ts';
import { withWire } from './wire.ts';

const bash = findProgram('bash') ?? '';

/** No argument of a program can hold a NUL. */
const texts = wellFormedTexts.filter((text) => !text.includes('\0'));

describe('a naughty text that a real shell has quoted', () => {
  const wire = withWire();

  test.each(texts)('is read as the real curl sends it: %j', async (text) => {
    const quoting = await runCommand([bash, '-c', 'printf %q "$1"', 'bash', text]);
    const command = `curl --data-raw ${quoting.stdout.toString('latin1')} ${wire.url()}/x`;
    const script = Buffer.from(command, 'latin1');
    const { seen } = await wire.send([bash, '-c', script.toString()]);
    const bodies = read(script).reading.drafts.map(({ request }) => Buffer.from(request.body));
    expect(bodies.map((body) => body.toString('latin1'))).toEqual(seen.map(({ body }) => body));
    expect(bodies.map((body) => body.toString())).toEqual([text]);
  });
});
