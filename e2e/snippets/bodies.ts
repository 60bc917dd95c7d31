import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemeById } from '#core/schemes/registry.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import { execute } from './execute.ts';
import { type NastyBody, nastyBodies } from './nasty-bodies.ts';
import { bodiesFor, type Runner } from './runners.ts';
import { signedInput, snippetOf } from './signed.ts';

const accessId = '1500001048';
const secretKey = '1452fcebae9f3115ba794fb0fff2fd73';
const replayedTimeStamp = '1565314789';
export const values = { accessId, secretKey, timeStamp: replayedTimeStamp };

/** An AccessId that shells and Python could read otherwise. */
export const oddAccessId = `a'b"c$d\`e\\f%g!h;i {j}[k]~ \\n`;

/** TPNS, from the registry as the page takes it. */
export function tpnsScheme() {
  const scheme = schemeById('tpns');
  if (scheme === undefined) throw new Error('TPNS is not in the registry.');
  return scheme;
}

/** A gateway for all tests of a file; `running()` gives it. */
export function withGateway(): () => Gateway {
  let gateway: Gateway | undefined;
  beforeAll(async () => {
    gateway = await startGateway({
      credentials: { [accessId]: secretKey, [oddAccessId]: secretKey },
    });
  });
  afterAll(() => gateway?.close());
  return () => {
    if (gateway === undefined) throw new Error('The gateway has not started.');
    return gateway;
  };
}

/** Every nasty body, sent by real programs, arrives as it was and is accepted. */
export function describeEveryBody(runner: Runner): void {
  const running = withGateway();
  const modes: readonly Mode[] = ['replay', 'live'];
  describe.each(modes)(`${runner.name}, %s`, (mode) => {
    test.concurrent.each(bodiesFor(runner))(
      'sends $name as it was signed',
      async ({ name, bytes }) => {
        await sendAndCompare(running(), runner, mode, { name, bytes });
      },
    );
  });
}

async function sendAndCompare(
  gateway: Gateway,
  { variant, command, environment }: Runner,
  mode: Mode,
  body: NastyBody,
): Promise<void> {
  const path = `/v3/push/app?case=${variant.join('-')}-${mode}-${nastyBodies.findIndex(({ name }) => name === body.name)}`;
  const input = await signedInput(tpnsScheme(), values, body.bytes, gateway.url + path);
  const snippet = await snippetOf(input, variant, mode);
  expect(snippet.code.includes(secretKey)).toBe(false);

  const before = Math.floor(Date.now() / 1000);
  const run = await execute(snippet, command, {
    ...environment,
    ...(mode === 'live' ? { TPNS_SECRET_KEY: secretKey } : {}),
  });
  const after = Math.floor(Date.now() / 1000);

  const received = gateway.requests.filter((request) => request.path === path);
  expect(
    received.map(({ refusal }) => refusal),
    run.stderr,
  ).toEqual([undefined]);
  expect(received[0]?.body.equals(body.bytes)).toBe(true);
  expect(run.stdout).toContain('"ret_code":0');
  expect(run.exitCode).toBe(0);
  expect(run.leftovers).toEqual([]);
  expectTimeStamp(received[0]?.headers ?? [], mode, before, after);
}

function expectTimeStamp(
  headers: readonly (readonly [string, Buffer])[],
  mode: Mode,
  before: number,
  after: number,
): void {
  // By its exact name: these programs speak HTTP/1.1 here, so the letter case arrives too.
  const sent = headers.find(([name]) => name === 'TimeStamp')?.[1].toString();
  if (mode === 'replay') expect(sent).toBe(replayedTimeStamp);
  else {
    expect(Number(sent)).toBeGreaterThanOrEqual(before);
    expect(Number(sent)).toBeLessThanOrEqual(after);
  }
}
