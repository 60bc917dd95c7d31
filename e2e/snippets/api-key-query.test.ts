import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSchemes, schemeById } from '#core/schemes/registry.ts';
import type { Snippet } from '#core/snippets/snippet.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import type { Verifier } from '../gateway/verify.ts';
import { execute } from './execute.ts';
import { type Runner, runners } from './runners.ts';
import { signedInput, snippetOf } from './signed.ts';

await loadSchemes();

const variable = 'API_KEY_API_KEY';
/** What a query, a shell and Python read otherwise; visible ASCII, as keys are. */
const key = 'a+b/c=&d%20 e#?"$x`\\~';

/** Takes a request that has the key once, under its name. */
const verify: Verifier = ({ path }) => {
  const keys = new URL(path, 'http://gateway').searchParams.getAll('api_key');
  return keys.length === 1 && keys[0] === key ? undefined : `api_key is ${keys.join(', ')}`;
};

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ credentials: {}, verify });
});
afterAll(() => gateway.close());

const everyRun = runners.flatMap((runner) =>
  (['replay', 'live'] as const).map((mode) => ({ ...runner, mode })),
);

/** What arrived under a path, whatever was appended to its query. */
const arrivedAt = (path: string) => gateway.requests.filter((one) => one.path.startsWith(path));

async function snippetFor(path: string, variant: Runner['variant'], mode: Mode): Promise<Snippet> {
  const scheme = schemeById('api-key');
  if (scheme === undefined) throw new Error('no scheme api-key');
  const values = { apiKey: key, keyPlace: 'query', keyName: 'api_key', method: 'POST' };
  const input = await signedInput(scheme, values, Buffer.from('{"a":1}\n'), gateway.url + path);
  return snippetOf(input, variant, mode);
}

test.concurrent.each(everyRun)(
  'a key in the query arrives as it is: $name, $mode',
  async ({ variant, command, environment, mode }) => {
    const path = `/${variant.join('-')}/${mode}?a=b%20c&n=1`;
    const snippet = await snippetFor(path, variant, mode);
    for (const text of [key, encodeURIComponent(key)]) expect(snippet.code).not.toContain(text);
    const run = await execute(snippet, command, { ...environment, [variable]: key });
    const [received, ...others] = arrivedAt(`${path}&api_key=`);
    expect(others).toEqual([]);
    expect(received?.refusal, run.stderr).toBeUndefined();
    expect(received?.body.toString()).toBe('{"a":1}\n');
    expect(run.exitCode).toBe(0);
  },
);

test.concurrent.each(everyRun.filter(({ mode }) => mode === 'live'))(
  'another key is refused: $name',
  async ({ variant, command, environment }) => {
    const path = `/${variant.join('-')}/refused?n=1`;
    const snippet = await snippetFor(path, variant, 'live');
    await execute(snippet, command, { ...environment, [variable]: 'another' });
    expect(arrivedAt(path)).toMatchObject([{ refusal: 'api_key is another' }]);
  },
);
