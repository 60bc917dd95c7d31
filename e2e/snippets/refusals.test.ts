import { describe, expect, test } from 'vitest';
import type { Mode } from '#core/snippets/snippet-input.ts';
import { findTools } from '../../scripts/find-tools.ts';
import { oddAccessId, tpnsScheme, values, withGateway } from './bodies.ts';
import { execute } from './execute.ts';
import { runners } from './runners.ts';
import { signedInput, snippetOf } from './signed.ts';

const { sh } = findTools();
const modes: readonly Mode[] = ['replay', 'live'];
const everyCase = runners.flatMap((runner) => modes.map((mode) => ({ ...runner, mode })));
const body = Buffer.from('{"title":"push","content":"a/b"}');
const environment = { TPNS_SECRET_KEY: values.secretKey };
const gateway = withGateway();

function inputFor(path: string, bytes = body) {
  return signedInput(tpnsScheme(), values, bytes, `${gateway().url}${path}`);
}

function requestsTo(path: string) {
  return gateway().requests.filter((request) => request.path === path);
}

describe('the gateway can say no', () => {
  test.each(runners)(
    'one flipped bit of the body gives 403 to a replay by $name',
    async (runner) => {
      const path = `/v3/push/app?flipped=${runner.variant.join('-')}`;
      const input = await inputFor(path);
      const flipped = Uint8Array.from(body);
      flipped[10] = (flipped[10] ?? 0) ^ 1;
      const snippet = await snippetOf({ ...input, body: flipped }, runner.variant, 'replay');
      const run = await execute(snippet, runner.command, runner.environment);
      expect(run.stdout).toContain('403');
      expect(requestsTo(path)[0]?.body.equals(flipped)).toBe(true);
      expect(requestsTo(path)[0]?.refusal).toMatch(/^Sign is /);
    },
  );

  test.each(runners)('another SecretKey gives 403 to a live snippet by $name', async (runner) => {
    const path = `/v3/push/app?key=${runner.variant.join('-')}`;
    const snippet = await snippetOf(await inputFor(path), runner.variant, 'live');
    const run = await execute(snippet, runner.command, {
      ...runner.environment,
      TPNS_SECRET_KEY: 'another',
    });
    expect(run.stdout).toContain('403');
    expect(requestsTo(path)).toHaveLength(1);
  });
});

describe('a snippet that cannot send what was signed sends nothing', () => {
  test.each(everyCase.filter(({ variant, mode }) => variant[0] !== 'curl' || mode === 'live'))(
    'when its body was edited: $name, $mode',
    async ({ variant, mode, command, environment: own }) => {
      const path = `/v3/push/app?edited=${variant.join('-')}-${mode}`;
      const snippet = await snippetOf(await inputFor(path), variant, mode);
      const edited = { ...snippet, code: snippet.code.replace(/push(?=\\?")/, 'Push') };
      const run = await execute(edited, command, { ...own, ...environment });
      expect(run.stderr).toContain('The body is not the one that this was made for.');
      expect(run.exitCode).toBe(1);
      expect(run.leftovers).toEqual([]);
      expect(requestsTo(path)).toEqual([]);
    },
  );

  test.each(runners)(
    'when the SecretKey is not set: $name',
    async ({ variant, command, environment: own }) => {
      const path = `/v3/push/app?unset=${variant.join('-')}`;
      const snippet = await snippetOf(await inputFor(path), variant, 'live');
      const run = await execute(snippet, command, own);
      expect(run.stderr.trim().split('\n')[0]).toBe(
        'Set the environment variable TPNS_SECRET_KEY to the SecretKey.',
      );
      expect(run.exitCode).toBe(1);
      expect(requestsTo(path)).toEqual([]);
    },
  );

  test.each(runners)(
    'when its body file is not there: $name',
    async ({ variant, command, environment: own }) => {
      const path = `/v3/push/app?file=${variant.join('-')}`;
      const input = await inputFor(path, Buffer.alloc(1_000_001, 'x'));
      const { bodyFile, ...alone } = await snippetOf(input, variant, 'live');
      expect(bodyFile?.name).toBe('body.bin');
      const run = await execute(alone, command, { ...own, ...environment });
      expect(run.stderr).toContain('Put body.bin, which belongs to this code, into this folder.');
      expect(run.exitCode).toBe(1);
      expect(requestsTo(path)).toEqual([]);
    },
  );
});

describe('a snippet works', () => {
  test.each(runners)('with the SecretKey inside, if it was asked for: $name', async (runner) => {
    const path = `/v3/push/app?inside=${runner.variant.join('-')}`;
    const secretKey = values.secretKey;
    const input = { ...(await inputFor(path)), includeSecret: true };
    const snippet = await snippetOf(input, runner.variant, 'live');
    expect(snippet.code).toContain(secretKey);
    await execute(snippet, runner.command, runner.environment);
    expect(requestsTo(path).map(({ refusal }) => refusal)).toEqual([undefined]);
  });

  test.each(everyCase)(
    'with a path that shells, curl and Python could read otherwise: $name, $mode',
    async ({ variant, mode, command, environment: own }) => {
      const path = `/v3/a%20b/~x/it's;$HOME/(1)*,@:=+!?q=%7B%5B1-3%5D%7D&r='&s=a,b&t=${variant.join('-')}-${mode}`;
      const snippet = await snippetOf(await inputFor(path), variant, mode);
      await execute(snippet, command, { ...own, ...environment });
      expect(requestsTo(path).map(({ refusal }) => refusal)).toEqual([undefined]);
    },
  );

  test.each(everyCase)(
    'with an AccessId that shells and Python could read otherwise: $name, $mode',
    async ({ variant, mode, command, environment: own }) => {
      const path = `/v3/push/app?odd=${variant.join('-')}-${mode}`;
      const url = `${gateway().url}${path}`;
      const input = await signedInput(
        tpnsScheme(),
        { ...values, accessId: oddAccessId },
        body,
        url,
      );
      await execute(await snippetOf(input, variant, mode), command, {
        ...own,
        ...environment,
      });
      expect(requestsTo(path).map(({ refusal }) => refusal)).toEqual([undefined]);
    },
  );

  test('from a shell whose locale is not UTF-8', async () => {
    const path = '/v3/push/app?locale';
    const input = await inputFor(path, Buffer.from('{"title":"你好\r\n"}'));
    await execute(await snippetOf(input, ['curl', 'sh'], 'live'), [sh], {
      ...environment,
      LC_ALL: 'C',
    });
    expect(requestsTo(path).map(({ refusal }) => refusal)).toEqual([undefined]);
  });
});

test('the SecretKey is in no argument of any program that a live snippet for sh starts', async () => {
  const path = '/v3/push/app?traced';
  const snippet = await snippetOf(await inputFor(path), ['curl', 'sh'], 'live');
  const calls = `exec 2>&1\nfor name in openssl od tr wc cat curl mktemp rm date; do\n  real=$(command -v $name)\n  eval "$name() { printf 'argument: %s\\\\n' \\"\\$@\\" >> \\"\\$TMPDIR/../calls\\"; $real \\"\\$@\\"; }"\ndone\n`;
  const traced = { ...snippet, code: `${calls}${snippet.code}\ncat ./calls` };
  const run = await execute(traced, [sh], environment);
  expect(requestsTo(path).map(({ refusal }) => refusal)).toEqual([undefined]);
  expect(run.stdout).toContain('argument: -sha256');
  expect(run.stdout).not.toContain(values.secretKey);
});
