import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DigestName } from '#core/crypto/digests.ts';
import type { KeyReading, Part, Recipe, TextEncoding } from '#core/schemes/recipe.ts';
import { schemes } from '#core/schemes/registry.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { type Gateway, startGateway } from '../gateway/gateway.ts';
import type { ReceivedRequest, Verifier } from '../gateway/verify.ts';
import { execute } from './execute.ts';
import { type Runner, runners } from './runners.ts';
import { signedInput, snippetOf } from './signed.ts';

/** A way of signing in stages that no vendor has. */
type Invention = {
  readonly mac: 'hmac' | 'hash' | 'none';
  readonly hash: DigestName;
  readonly text: Recipe['text'];
  readonly digest: { readonly hash: DigestName; readonly text: Recipe['text'] };
  readonly reading: KeyReading;
  readonly before: boolean;
  /** Parts of each message that makes a key of the key. */
  readonly chain: readonly (readonly Piece[])[];
  readonly message: readonly Piece[];
  /** Where the signature travels. */
  readonly place: 'header' | 'query';
};

/** What a message can hold, by one name for the sender and the receiver. */
type Piece = 'literal' | 'id' | 'nonce' | 'day' | 'utc-day' | 'safe-id' | 'digest' | 'body';

const encodings = fc.constantFrom<TextEncoding>('hex', 'hex-upper', 'base64', 'base64url');
const hashes = fc.constantFrom<DigestName>('MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512');
const texts = fc
  .tuple(encodings, fc.array(encodings, { maxLength: 1 }))
  .map(([first, rest]): Recipe['text'] => [first, ...rest]);
const bodiless = fc.constantFrom<Piece>('literal', 'id', 'nonce', 'day', 'utc-day', 'safe-id');
const pieces = fc.oneof(bodiless, fc.constantFrom<Piece>('digest', 'body'));

const anyInvention: fc.Arbitrary<Invention> = fc.record({
  mac: fc.constantFrom('hmac' as const, 'hmac' as const, 'hash' as const, 'none' as const),
  hash: hashes,
  text: texts,
  digest: fc.record({ hash: hashes, text: texts }),
  reading: fc.constantFrom<KeyReading>('utf8', 'hex', 'base64'),
  before: fc.boolean(),
  chain: fc.array(fc.array(bodiless, { maxLength: 2 }), { maxLength: 3 }),
  message: fc.array(pieces, { minLength: 1, maxLength: 6 }),
  place: fc.constantFrom('header', 'query'),
});

/** The same ones at every run: a failure names its number. */
const inventions = fc.sample(anyInvention, { seed: 6, numRuns: 24 });

const literal = "PUT\n'%s' $x\t你好\n";
const secretBytes = Buffer.from('secret key \0\xff of 28 bytes!!', 'latin1');
const secretText = '密钥 $x "\' \\%s!';
/** In front of the secret, in the writing of each reading. */
const befores: Readonly<Record<KeyReading, string>> = {
  utf8: 'ACME4',
  hex: 'ac4e',
  base64: 'QUNN',
};

const typed = {
  id: `a b+c*d~e/f=g&h%i'j(k)!$l"m`,
  nonce: 'n-1 %20',
  moment: '20191109T010203Z',
  second: '1573261323',
};

function secretOf({ mac, reading }: Invention): string {
  if (mac !== 'hmac') return 'tok-en $x';
  return reading === 'utf8' ? secretText : secretBytes.toString(reading);
}

const partOf: Readonly<Record<Piece, Part>> = {
  literal: { kind: 'literal', text: literal },
  id: { kind: 'field', field: 'id' },
  nonce: { kind: 'field', field: 'nonce' },
  day: { kind: 'field', field: ':day' },
  'utc-day': { kind: 'field', field: ':utc-day' },
  'safe-id': { kind: 'field', field: ':safe-id' },
  digest: { kind: 'field', field: ':body-digest' },
  body: { kind: 'body' },
};

const secretPart: Part = { kind: 'field', field: 'secret' };

function schemeOf(invention: Invention): Scheme {
  const { mac, hash, text, digest, reading, before, chain, message, place } = invention;
  const carrier = { name: 'X-Signature', value: [{ kind: 'signature' }] } as const;
  const parts = message.map((piece) => partOf[piece]);
  const field = (id: string, kind: Scheme['fields'][number]['kind'], secret = false) => ({
    ...{ id, label: id, kind, secret },
  });
  return {
    ...schemes[0],
    id: 'invented',
    fields: [
      field('id', 'text'),
      field('nonce', 'nonce'),
      field('moment', 'timestamp-iso'),
      field('second', 'timestamp-seconds'),
      field('secret', 'text', true),
    ],
    recipe: {
      derivations: [
        { id: ':day', kind: 'first', field: 'moment', characters: 8 },
        { id: ':utc-day', kind: 'utc-date', field: 'second' },
        { id: ':safe-id', kind: 'percent-encoded', field: 'id' },
        {
          ...{ id: ':body-digest', kind: 'digest', ...digest },
          message: [partOf.body, partOf['utc-day'], partOf.literal],
        },
      ],
      message: mac === 'hmac' ? parts : [secretPart, ...parts],
      key: {
        field: 'secret',
        reading,
        ...(before && { before: befores[reading] }),
        chain: chain.map((link) => link.map((piece) => partOf[piece])),
      },
      ...(mac !== 'hmac' && { mac }),
      hash,
      text,
      headers: [
        { name: 'X-Nonce', value: [{ kind: 'field', field: 'nonce' }] },
        { name: 'X-Second', value: [{ kind: 'field', field: 'second' }] },
        { name: 'X-Digest', value: [{ kind: 'field', field: ':body-digest' }] },
        ...(place === 'header' ? [carrier] : []),
      ],
      query: [
        {
          name: 'X-Id',
          value: [
            { kind: 'literal', text: 'id: ' },
            { kind: 'field', field: 'id' },
          ],
        },
        { name: 'X-Moment', value: [{ kind: 'field', field: 'moment' }] },
        ...(place === 'query' ? [carrier] : []),
      ],
    },
  };
}

/** What came, as a server reads it. */
function readRequest({ path, headers }: ReceivedRequest) {
  const query = new URL(path, 'http://h').searchParams;
  const header = (name: string) =>
    headers.find(([sent]) => sent.toLowerCase() === name)?.[1].toString('latin1') ?? '';
  const id = query.get('X-Id')?.replace(/^id: /, '') ?? '';
  return { query, header, id, moment: query.get('X-Moment') ?? '' };
}

function nodeHash(hash: DigestName): string {
  return hash.replace('-', '').toLowerCase();
}

function encoded(bytes: Buffer, steps: readonly TextEncoding[]): string {
  let text = '';
  let rest = bytes;
  for (const step of steps) {
    text = rest.toString(step === 'hex-upper' ? 'hex' : step);
    if (step === 'hex-upper') text = text.toUpperCase();
    rest = Buffer.from(text);
  }
  return text;
}

/** RFC 3986 §2.1 of all but its unreserved characters. */
function percentEncoded(text: string): string {
  return Array.from(Buffer.from(text), (byte) =>
    /[A-Za-z0-9\-._~]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

function expectedOf(invention: Invention, request: ReceivedRequest): readonly [string, string] {
  const { id, moment, header } = readRequest(request);
  const utcDay = new Date(Number(header('x-second')) * 1000).toISOString().slice(0, 10);
  const hashed = createHash(nodeHash(invention.digest.hash))
    .update(request.body)
    .update(utcDay + literal)
    .digest();
  const digest = encoded(hashed, invention.digest.text);
  const values: Readonly<Record<Piece, string | Buffer>> = {
    ...{ literal, id, nonce: header('x-nonce'), day: moment.slice(0, 8), 'utc-day': utcDay },
    ...{ 'safe-id': percentEncoded(id), digest, body: request.body },
  };
  const bytes = (all: readonly Piece[]) =>
    Buffer.concat(all.map((one) => Buffer.from(values[one])));
  const { mac, hash, text, reading, before, chain, message } = invention;
  const secret = Buffer.from(secretOf(invention));
  if (mac === 'none') return [encoded(Buffer.concat([secret, bytes(message)]), text), digest];
  if (mac === 'hash') {
    const raw = createHash(nodeHash(hash)).update(secret).update(bytes(message)).digest();
    return [encoded(raw, text), digest];
  }
  const hmac = (key: Buffer, part: Buffer) => createHmac(nodeHash(hash), key).update(part).digest();
  const whole = (before ? befores[reading] : '') + secretOf(invention);
  const key = chain.reduce((last, link) => hmac(last, bytes(link)), Buffer.from(whole, reading));
  return [encoded(hmac(key, bytes(message)), text), digest];
}

/** The gateway finds the way of signing by the number in the query. */
const verify: Verifier = (request) => {
  const { query, header } = readRequest(request);
  const invention = inventions[Number(query.get('n'))];
  if (invention === undefined) return 'unknown';
  const [signature, digest] = expectedOf(invention, request);
  const received = query.get('X-Signature') ?? header('x-signature');
  if (header('x-digest') !== digest) return `the digest is ${header('x-digest')}, not ${digest}`;
  return received === signature ? undefined : `the signature is ${received}, not ${signature}`;
};

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ credentials: {}, verify });
});
afterAll(() => gateway.close());

/** What compiles is given a sixth of them. */
function numbersFor({ isSlow = false }: Runner): readonly number[] {
  const all = inventions.map((_, number) => number);
  return isSlow ? all.filter((number) => number % 6 === 0) : all;
}

const body = Buffer.from([0x7b, 0, 0x27, 0x0a, 0xff, 0x21, 0x7d]);

describe.each(runners)('$name', (runner) => {
  const { variant, command, environment } = runner;

  test.concurrent.each(numbersFor(runner))('signs in stages with invention %i', async (number) => {
    const invention = inventions[number];
    if (invention === undefined) throw new Error(`no invention ${number}`);
    const secret = secretOf(invention);
    for (const mode of ['live', 'replay'] as const) {
      const url = `${gateway.url}/p?n=${number}&by=${variant.join('-')}-${mode}`;
      const input = await signedInput(schemeOf(invention), { ...typed, secret }, body, url);
      const snippet = await snippetOf(input, variant, mode);
      expect(snippet.code).not.toContain(secret);
      const computes = mode === 'live' || snippet.code.includes('INVENTED_SECRET');
      const run = await execute(snippet, command, {
        ...environment,
        ...(computes && { INVENTED_SECRET: secret }),
      });
      const received = gateway.requests.filter(({ path }) =>
        `${gateway.url}${path}`.startsWith(url),
      );
      const told = `${JSON.stringify(invention)}\n${run.stderr}`;
      expect(
        received.map(({ refusal }) => refusal),
        told,
      ).toEqual([undefined]);
      expect(received[0]?.body.equals(body)).toBe(true);
      for (const one of received) expectFresh(one, mode);
    }
  });
});

/** A live one takes the time once from the clock, and a nonce that nobody had; a replay has what was typed. */
function expectFresh(request: ReceivedRequest, mode: 'live' | 'replay'): void {
  const { id, moment, header } = readRequest(request);
  expect(id).toBe(typed.id);
  const sent = { moment, second: header('x-second'), nonce: header('x-nonce') };
  if (mode === 'replay') {
    expect(sent).toEqual({ moment: typed.moment, second: typed.second, nonce: typed.nonce });
    return;
  }
  expect(sent.nonce).toMatch(/^[0-9a-f]{32}$/);
  expect(sent.moment).toMatch(/^20\d{6}T\d{6}Z$/);
  expect(Number(sent.second)).toBeGreaterThan(Number(typed.second));
}
