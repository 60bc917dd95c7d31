import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HashName } from '#core/crypto/digests.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Mode } from '#core/snippets/snippet-input.ts';
import { findTools } from '../../scripts/find-tools.ts';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import { type ReceiverRecipe, recipeVerifier, type Verifier } from '../gateway/verify.ts';
import { execute } from './execute.ts';
import { type Runner, runners } from './runners.ts';
import { signedInput, snippetOf } from './signed.ts';

/** A way of signing that no vendor has, written down twice: for the sender and for the receiver. */
type Invention = {
  readonly name: string;
  readonly recipe: Pick<Recipe, 'hash' | 'key' | 'text'>;
  readonly receiver: Pick<ReceiverRecipe, 'hash' | 'key' | 'text'>;
  readonly secret: string;
};

const hashes: readonly (readonly [HashName, ReceiverRecipe['hash']])[] = [
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
];

const chains: readonly ReceiverRecipe['text'][] = [
  ['hex'],
  ['hex-upper'],
  ['base64'],
  ['base64url'],
  ['hex', 'base64'],
  ['base64', 'hex-upper'],
  ['hex-upper', 'base64url'],
  ['base64url', 'hex'],
  ['base64', 'base64'],
];

/** Keys of all lengths: shorter than, as long as and longer than a block of any hash; with NUL, LF and FF where the reading allows. */
const keyBytes = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 85 + 10) % 256));
const keyLengths = [1, 20, 63, 64, 65, 127, 128, 129, 200];
const keyTexts = ['k', '1452fcebae9f3115ba794fb0fff2fd73', '密钥 $x "\' \\%s!', 'x'.repeat(300)];

const inventions: readonly Invention[] = hashes.flatMap(([hash, receiverHash]) =>
  (['utf8', 'hex', 'base64'] as const).flatMap((reading) =>
    chains.map(([first = 'hex', ...rest], index): Invention => {
      const length = keyLengths[index % keyLengths.length] ?? 1;
      const key =
        reading === 'utf8'
          ? Buffer.from(keyTexts[index % keyTexts.length] ?? '')
          : keyBytes(length);
      const text = [first, ...rest] as const;
      return {
        name: `${hash}, ${key.length} bytes of key as ${reading}, ${text.join(', ')}`,
        recipe: { hash, key: { field: 'appSecret', reading }, text },
        receiver: { hash: receiverHash, key, text },
        secret: key.toString(reading),
      };
    }),
  ),
);

const literalBefore = 'POST\n/v3/%s\\n\r\n你好\u0001!x\n';
/** What shells and Python read otherwise stands around the pieces of a header, and letters right behind them. */
const framed = [`t$1 \`x\` "'\\%!=`, 'abc', '_z'] as const;
const literalAfter = "-'\t\u2028";

/** Fields whose names are those of variables of zsh and Python, and values that shells and Python read otherwise. */
const values = { path: `a'b"c$d\`e\\f%g!h;i {j}[k]~`, time: '1700000000' };

function schemeOf({ recipe }: Invention): Scheme {
  return {
    ...schemes[0],
    id: 'invented',
    fields: [
      { id: 'path', label: 'Path', secret: false, kind: 'text' },
      { id: 'time', label: 'Time', secret: false, kind: 'timestamp-seconds' },
      { id: 'appSecret', label: 'AppSecret', secret: true, kind: 'text' },
      { id: 'apiToken', label: 'ApiToken', secret: true, kind: 'text' },
    ],
    recipe: {
      ...recipe,
      message: [
        { kind: 'literal', text: literalBefore },
        { kind: 'field', field: 'path' },
        { kind: 'body' },
        { kind: 'literal', text: literalAfter },
        { kind: 'field', field: 'time' },
      ],
      headers: [
        { name: 'X-Path', value: [{ kind: 'field', field: 'path' }] },
        { name: "x!$#%&'*+.^`|~", value: [{ kind: 'field', field: 'time' }] },
        { name: 'X-Api-Token', value: [{ kind: 'field', field: 'apiToken' }] },
        { name: 'X-Signature', value: [{ kind: 'signature' }] },
        {
          name: 'X-Framed',
          value: [
            { kind: 'literal', text: framed[0] },
            { kind: 'field', field: 'time' },
            { kind: 'literal', text: framed[1] },
            { kind: 'signature' },
            { kind: 'literal', text: framed[2] },
          ],
        },
      ],
    },
  };
}

function receiverOf({ receiver }: Invention): Verifier {
  return recipeVerifier({
    ...receiver,
    parts: [
      { literal: literalBefore },
      { header: 'X-Path' },
      { body: true },
      { literal: literalAfter },
      { header: "x!$#%&'*+.^`|~" },
    ],
    signatureHeader: 'X-Signature',
  });
}

const { sh } = findTools();
const apiToken = 'token $1 `x` "';
const bodies = [Buffer.from('{"a":1}'), Buffer.alloc(0), Buffer.from([0, 0x27, 0x0a, 0xff, 0x21])];

/** The gateway finds the way of signing by the number in the query. */
let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({
    credentials: {},
    verify: (request) => {
      const invention = inventions[Number(request.path.replace(/^.*n=(\d+).*$/, '$1'))];
      return invention === undefined ? 'unknown' : receiverOf(invention)(request);
    },
  });
});
afterAll(() => gateway.close());

/** What a replay freezes does not depend on how it was computed: a few inventions are enough. */
const fewInventions = inventions.filter((_, index) => index % chains.length === 0);

/** `requests` signs with the same lines as Python without it; what compiles has one replay. */
function triedBy({ variant, isSlow = false }: Runner, mode: Mode): readonly Invention[] {
  if (isSlow && mode === 'replay') return fewInventions.slice(0, 1);
  const isWhole = mode === 'live' && !isSlow && variant[1] !== 'requests';
  return isWhole ? inventions : fewInventions;
}

const everyRun = runners.flatMap((runner) =>
  (['live', 'replay'] as const).map((mode) => ({
    ...runner,
    mode,
    tried: triedBy(runner, mode),
  })),
);

describe.each(everyRun)('$name, $mode', ({ variant, mode, command, environment, tried }) => {
  test.concurrent.each(tried)('signs with $name', async (invention) => {
    const index = inventions.indexOf(invention);
    const url = `${gateway.url}/p?n=${index}&by=${variant.join('-')}-${mode}`;
    const all = { ...values, appSecret: invention.secret, apiToken };
    const body = bodies[index % bodies.length] ?? Buffer.alloc(0);
    const input = await signedInput(schemeOf(invention), all, body, url);
    const snippet = await snippetOf(input, variant, mode);
    expect(snippet.code).not.toContain(apiToken);

    const run = await execute(snippet, command, {
      ...environment,
      INVENTED_APP_SECRET: invention.secret,
      INVENTED_API_TOKEN: apiToken,
    });
    const received = gateway.requests.filter(({ path }) => url.endsWith(path));
    expect(
      received.map(({ refusal }) => refusal),
      run.stderr,
    ).toEqual([undefined]);
    expect(received[0]?.body.equals(body)).toBe(true);
    const sent = (name: string) =>
      received[0]?.headers.find((header) => header[0] === name)?.[1].toString();
    expect(sent('X-Api-Token')).toBe(apiToken);
    const pieces = [framed[0], sent("x!$#%&'*+.^`|~"), framed[1], sent('X-Signature'), framed[2]];
    expect(sent('X-Framed')).toBe(pieces.join(''));
  });
});

test.each(['0', '0g', 'not hex'])('sh sends nothing when a key in hex is %j', async (secret) => {
  const invention = inventions.find(({ recipe }) => recipe.key.reading === 'hex');
  if (invention === undefined) throw new Error('no invention has a key in hex');
  const url = `${gateway.url}/p?not-hex=${secret.length}`;
  const all = { ...values, appSecret: '00', apiToken };
  const input = await signedInput(schemeOf(invention), all, Buffer.from('{}'), url);
  const run = await execute(await snippetOf(input, ['curl', 'sh'], 'live'), [sh], {
    INVENTED_APP_SECRET: secret,
    INVENTED_API_TOKEN: apiToken,
  });
  expect(run.stderr).toContain('The AppSecret is not hexadecimal');
  expect(run.exitCode).toBe(1);
  expect(gateway.requests.filter(({ path }) => url.endsWith(path))).toEqual([]);
});
