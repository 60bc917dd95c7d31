import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Arrived, Receiver } from '#core/schemes/receiver.properties.ts';
import type { Values } from '#core/schemes/recipe.ts';
import { loadSchemes, schemeById, schemes } from '#core/schemes/registry.ts';
import { findTools } from '../../scripts/find-tools.ts';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import type { ReceivedRequest, Verifier } from '../gateway/verify.ts';
import { execute } from './execute.ts';
import { runners } from './runners.ts';
import { signedInput, snippetOf } from './signed.ts';

await loadSchemes();

const [, ...lateSchemes] = schemes;

/** The receiving side of each scheme stands in its folder. */
const receivers = new Map<string, Receiver>();
for (const { id } of lateSchemes) {
  const module: { readonly receiver: Receiver } = await import(
    `../../src/core/schemes/${id}/receiver.properties.ts`
  );
  receivers.set(id, module.receiver);
}

function receiverOf(id: string): Receiver {
  const receiver = receivers.get(id);
  if (receiver === undefined) throw new Error(`no receiver ${id}`);
  return receiver;
}

function arrived({ method, path, headers, body }: ReceivedRequest): Arrived {
  const header = (name: string) => {
    const values = headers.filter(([sent]) => sent.toLowerCase() === name);
    return values.length === 1 ? (values[0]?.[1].toString('latin1') ?? '') : '';
  };
  return { method, path, header, body };
}

/** A scheme with the values of its first example, those among them that only its own host tells. */
function schemeOf(id: string) {
  const scheme = schemeById(id);
  const example = scheme?.examples[0];
  const secretField = scheme?.fields.find(({ secret }) => secret)?.id ?? '';
  if (scheme === undefined || example === undefined) throw new Error(`no scheme ${id}`);
  const { fields } = { ...scheme, ...scheme.adapt?.({ baseUrl: '', ...example }) };
  const told = fields.flatMap(({ id, fallback }) =>
    fallback === undefined ? [] : [[id, fallback]],
  );
  const values: Values = { ...Object.fromEntries(told), ...example.values };
  return { scheme, example, values, secretField, secret: values[secretField] ?? '' };
}

/** Refuses what has not the signature of the bytes received. The first folder names the scheme. */
const verify: Verifier = (request) => {
  const id = request.path.split('/')[1] ?? '';
  const receiver = receiverOf(id);
  const expected = receiver.expected(arrived(request), schemeOf(id).secret);
  const came = arrived(request);
  const received = receiver.received?.(came) ?? came.header(receiver.header);
  return received === expected ? undefined : `${receiver.header} is ${received}, not ${expected}`;
};

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ credentials: {}, verify });
});
afterAll(() => gateway.close());

const { python } = findTools();
const everyRun = runners.flatMap((runner) =>
  (['replay', 'live'] as const).map((mode) => ({ ...runner, mode })),
);

/** A time in milliseconds as a field of that kind has it, in whole seconds; later ones sort behind. */
function textOf(time: number, kind: string): string {
  const seconds = Math.floor(time / 1000);
  if (kind === 'timestamp-iso') return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
  return kind === 'timestamp-milliseconds' ? `${seconds}000` : String(seconds);
}

describe.each([...receivers.keys()])('%s', (id) => {
  const { scheme, example, values, secretField, secret } = schemeOf(id);
  const { variable, time } = receiverOf(id);
  const [first = { id: '', kind: 'text' }] = scheme.fields.filter(({ kind }) =>
    kind.startsWith('timestamp'),
  );
  const bodies = [Buffer.from(example.body), Buffer.from([0, 0x27, 0x0a, 0xff, 0x21]), Buffer.of()];

  test.concurrent.each(everyRun)(
    'is accepted: $name, $mode',
    async ({ variant, command, environment, isSlow = false, mode }) => {
      for (const [index, body] of bodies.entries()) {
        // The binary body takes every way that code has; those that compile are given no other.
        if (isSlow && index !== 1) continue;
        const path = `/${id}/a%20b?by=${variant.join('-')}-${mode}&n=${index}`;
        const input = await signedInput(scheme, values, body, gateway.url + path);
        // A signature in the body is of that body alone, and is not made anew.
        if (mode === 'live' && input.trace.body) continue;
        const snippet = await snippetOf(input, variant, mode);
        // A vendor's sample may have the name of its variable as the secret.
        if (secret !== secretField) expect(snippet.code).not.toContain(secret);

        const before = Date.now();
        const needsSecret = mode === 'live' || snippet.code.includes(variable);
        const run = await execute(snippet, command, {
          ...environment,
          ...(needsSecret && { [variable]: secret }),
        });
        const [received, ...others] = gateway.requests.filter((request) => request.path === path);
        expect(others).toEqual([]);
        expect(received?.refusal, run.stderr).toBeUndefined();
        expect(received?.body.equals(input.trace.body ?? body)).toBe(true);
        expect(run.exitCode).toBe(0);
        if (received === undefined || time === undefined) continue;
        if (mode === 'replay') expect(time(arrived(received))).toBe(values[first.id]);
        else expect(time(arrived(received)) >= textOf(before, first.kind)).toBe(true);
      }
    },
  );

  test('with a secret that is not its own is refused', async () => {
    const path = `/${id}/refused`;
    const input = await signedInput(scheme, values, bodies[0] ?? Buffer.of(), gateway.url + path);
    if (input.trace.body) return;
    const snippet = await snippetOf(input, ['python', 'standard-library'], 'live');
    await execute(snippet, [python], { [variable]: 'b3RoZXI=' });
    expect(gateway.requests.filter((request) => request.path === path)).toMatchObject([
      { refusal: expect.stringContaining(' is ') },
    ]);
  });
});
