import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { unknownBoundary } from '#core/importers/curl/form.ts';
import { readImport } from '#core/importers/import-text.ts';
import type { Draft } from '#core/importers/reading.ts';
import { findProgram } from '../../scripts/find-tools.ts';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import type { ReceivedRequest } from '../gateway/verify.ts';
import { commands } from './commands.ts';
import { files } from './files.ts';
import { runCommand } from './run-command.ts';

const curlVersion = execFileSync('curl', ['--version'], { encoding: 'utf8' }).split(' ')[1] ?? '';

/** What a server sees of a request, or ought to. */
type Seen = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
};

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

function seenBy({ method, path, headers, body }: ReceivedRequest): Seen {
  return {
    method,
    path,
    headers: headers.map(([name, value]) => `${name}: ${value.toString('latin1')}`),
    body: body.toString('latin1'),
  };
}

/** Our reading, with what only the running curl knows put in: its version, and the boundary that it drew. */
function expectedOf(draft: Draft, received: Seen | undefined): Seen {
  const boundary = /boundary=(-{24}[0-9a-z]+)/.exec(received?.headers.join('\n') ?? '')?.[1];
  const known = (text: string) => text.replaceAll(unknownBoundary, boundary ?? unknownBoundary);
  const { method, url = '', headers, body } = draft.request;
  const lines = headers.map(({ name, value }) => known(`${latin1(name)}: ${latin1(value)}`));
  const agent = draft.unknownHeaders.includes('User-Agent')
    ? [`User-Agent: curl/${curlVersion}`]
    : [];
  const behindAgent = lines.findIndex((line) => !/^(?:Host|Authorization|Range): /.test(line));
  const at = behindAgent === -1 ? lines.length : behindAgent;
  return {
    method: method ?? '',
    path: latin1(url.replace(/^https?:\/\/[^/?*]*/, '')),
    headers: [...lines.slice(0, at), ...agent, ...lines.slice(at)],
    body: known(Buffer.from(body).toString('latin1')),
  };
}

const given = new Map(
  [...files].map(([name, bytes]): [string, Bytes] => [name, new Uint8Array(bytes)]),
);

describe('a command of curl is read as curl runs it', () => {
  let gateway: Gateway;
  let turn = Promise.resolve();
  beforeAll(async () => {
    gateway = await startGateway({ credentials: {}, verify: () => undefined });
  });
  afterAll(() => gateway.close());

  /** One after another: what arrives is told apart by when it arrives. */
  const received = async (shell: string, script: string): Promise<readonly Seen[]> => {
    const before = turn;
    let done = () => {};
    turn = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    const start = gateway.requests.length;
    const code = await runCommand(shell, script);
    done();
    expect(code, script).toBe(0);
    return gateway.requests.slice(start).map(seenBy);
  };

  const shell = findProgram('bash') ?? '';
  test.each(commands)('%s', async (command) => {
    const script = command
      .replaceAll('HOST', gateway.url)
      .replaceAll('BARE', new URL(gateway.url).host);
    const wire = await received(shell, script);
    const { kind, reading } = readImport(script, given);
    expect(kind).toBe('curl');
    expect(reading.drafts.map((draft, index) => expectedOf(draft, wire[index]))).toEqual(wire);
    expect(wire.length).toBeGreaterThan(0);
    for (const { findings } of reading.drafts) expect(findings.needs).toEqual([]);
  });

  test('there are enough of them', () => {
    expect(commands.length).toBeGreaterThanOrEqual(150);
  });
});
