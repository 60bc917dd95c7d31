import { afterAll, beforeAll, expect } from 'vitest';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import type { ReceivedRequest } from '../gateway/verify.ts';
import { type Run, runCommand } from './run-command.ts';

/** What a server sees of a request. Octets are written as Latin-1. */
export type Seen = {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
};

function seenBy({ method, path, headers, body }: ReceivedRequest): Seen {
  return {
    method,
    path,
    headers: headers.map(([name, value]) => `${name}: ${value.toString('latin1')}`),
    body: body.toString('latin1'),
  };
}

export type Wire = {
  readonly url: () => string;
  /** Runs a program and hands out what arrived meanwhile. The program must end well. */
  readonly send: (program: readonly string[]) => Promise<{ seen: readonly Seen[]; run: Run }>;
};

/** A gateway for all tests of a file. Programs run one after another, so that what arrives is told apart. */
export function withWire(): Wire {
  let gateway: Gateway | undefined;
  beforeAll(async () => {
    gateway = await startGateway({ credentials: {}, verify: () => undefined });
  });
  afterAll(() => gateway?.close());
  return {
    url: () => gateway?.url ?? '',
    send: async (program) => {
      const start = gateway?.requests.length ?? 0;
      const run = await runCommand(program);
      expect(run.exitCode, `${program.join(' ')}\n${run.stderr}`).toBe(0);
      return { seen: (gateway?.requests ?? []).slice(start).map(seenBy), run };
    },
  };
}
