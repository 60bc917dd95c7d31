import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { digestTextMistakes } from '#core/explain/mistakes/digest-text/digest-text.ts';
import { ownDigestForm } from '#core/explain/mistakes/digest-text/own-digest-form.ts';
import { givenWith } from '#core/explain/mistakes/mistakes.properties.ts';
import { textsOf } from '#core/explain/search/every-mistake.properties.ts';
import type { DigestForm, Given } from '#core/schemes/mistake.ts';

type Read = { readonly id: string; readonly form: DigestForm; readonly values: unknown };

/** All readings of a received text. */
function readingsOf(received: string, known: Partial<Given> = {}): Read[] {
  const given = givenWith({ ...known, received });
  return digestTextMistakes.flatMap((mistake) => {
    if (mistake.layer !== 'digest-text') throw new Error('another layer');
    return Array.from(mistake.variants(given), ({ value, values }) => ({
      id: mistake.id,
      form: value,
      values,
    }));
  });
}

/** The readings that hold the digest: they write the text of it, and their leads do not exclude it. */
function readingsWith(digest: Buffer, received: string, known: Partial<Given> = {}): Read[] {
  return readingsOf(received, known).filter(({ form }) => {
    const isLed = form.leads?.some((lead) =>
      digest.subarray(0, lead.length).equals(Buffer.from(lead)),
    );
    const isWritten = form.write(new Uint8Array(digest)) === received;
    return isWritten && isLed !== false && form.digestLength === digest.length;
  });
}

const digestOf = (text: string) => createHash('sha256').update(text).digest();
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (digest: Buffer) => digest.toString('hex');
const sign = (digest: Buffer) => base64(hex(digest));

describe('a text that a client made of a digest', () => {
  const digest = digestOf('a message');

  test.each<[id: string, write: (digest: Buffer) => string, values?: object]>([
    ['hex-step-left-out', (d) => d.toString('base64url'), { also: 'urlAndCut' }],
    ['base64-step-left-out', (d) => hex(d).toUpperCase(), { also: 'upper' }],
    ['upper-case-hex', (d) => base64(hex(d).toUpperCase()).replace('==', ''), { also: 'cut' }],
    ['line-end-encoded', (d) => base64(`${hex(d)}\r\n`)],
    ['signature-url-encoded', (d) => sign(d).replaceAll('=', '%3d'), { inside: 'own' }],
    ['signature-url-encoded', (d) => encodeURIComponent(d.toString('base64')), { inside: 'raw' }],
    ['signature-as-python-bytes', (d) => `b'${d.toString('base64')}'`, { inside: 'raw' }],
    ['signature-line-wrapped', (d) => `${sign(d).slice(0, 60)}\\n${sign(d).slice(60)}\\n`],
    ['signature-line-wrapped', (d) => sign(d).replace(/.{76}/, '$&\r\n ')],
    ['signature-with-header-name', (d) => `x-sign: ${sign(d)}`],
    ['signature-prefix', (d) => `Bearer ${sign(d)}`, { inside: 'own' }],
    ['signature-prefix', (d) => `sha256=${hex(d)}`, { inside: 'hex' }],
    ['signature-cut-short', (d) => sign(d).slice(0, 50), { length: 50, expected: 88 }],
    ['signature-cut-short', (d) => hex(d).slice(0, 32), { inside: 'hex' }],
    ['signature-cut-short', (d) => base64(hex(d).slice(0, 32)), { inside: 'own' }],
    ['signature-cut-at-line-end', (d) => sign(d).slice(0, 64)],
    ['signature-letter-case', (d) => sign(d).toUpperCase(), { case: 'upper' }],
    [
      'hex-with-dashes',
      (d) =>
        hex(d)
          .toUpperCase()
          .replace(/..(?!$)/g, '$&-'),
      { base64: 'missing' },
    ],
    [
      'hex-with-separators',
      (d) =>
        base64(
          hex(d)
            .replace(/..(?!$)/g, '0x$&, ')
            .replace(/..$/, '0x$&'),
        ),
    ],
    ['hex-with-mark', (d) => base64(`${hex(d)}h`), { mark: 'h' }],
    ['openssl-label-encoded', (d) => base64(`${hex(d)}  -\n`), { label: '-', base64: 'done' }],
    ['openssl-label-encoded', (d) => `HMAC-SHA2-256(stdin)= ${hex(d)}`, { base64: 'missing' }],
    ['digest-as-number', (d) => base64(BigInt(`0x${hex(d)}`).toString())],
    ['digest-as-number', (d) => BigInt.asIntN(256, BigInt(`0x${hex(d)}`)).toString(16)],
    ['digest-as-byte-list', (d) => base64(JSON.stringify(d))],
    ['digest-as-byte-list', (d) => base64(String(new Int8Array(d)))],
  ])('is read by %s', (id, write, values = {}) => {
    // A number is negative only where the first bit is set, and an alphabet shows only in some texts.
    const digests = [digest, ...Array.from({ length: 100 }, (_, seed) => digestOf(String(seed)))];
    for (const one of digests.filter(
      (d) => d[0]! >= 0x80 && /-.*_/.test(d.toString('base64url')),
    )) {
      const found = readingsWith(one, write(one)).filter((reading) => reading.id === id);
      expect(found.map((reading) => reading.values)).toContainEqual(
        Object.keys(values).length === 0 ? expect.anything() : expect.objectContaining(values),
      );
    }
  });

  // RFC 4648 §6, Bitcoin's base58 and Python's base64 module wrote these of bytes 0 to 31.
  test.each([
    ['Base32', 'AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPQ===='],
    ['Base58', '1thX6LZfHDZZKUs92febYZhYRcXddmzfzF2NvTkPNE'],
    ['Ascii85', '!!*-\'"9eu7#RLhG$k3[W&.oNg\'GVB"(`=52*$$(B'],
    ['Base85', '009C61O)~M2nh-c3=Iws5D^j+6crX17#SKH9337X'],
  ])('is read in %s', (encoding, received) => {
    const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
    expect(readingsWith(bytes, received).map(({ id, values }) => [id, values])).toContainEqual([
      'digest-in-another-base',
      { encoding, base64: 'missing' },
    ]);
  });

  test('is read whatever bytes it has, by every way of writing', () => {
    const values = { accessId: '1500001048', secretKey: 'a secret', id: '1500001048' };
    for (const { name, write, text } of textsOf) {
      for (let seed = 0; seed < 60; seed += 1) {
        const one = digestOf(`${name} ${seed}`);
        const own = { ...givenWith({}).recipe, text: text ?? (['hex', 'base64'] as const) };
        const recipe = { ...own, headers: own.headers.map((h) => ({ ...h })) };
        const received = write(one, values).replace(/^Sign:/, 'X-Sign:');
        const known = { recipe, values: { ...givenWith({}).values, secret: values.secretKey } };
        const isChanged = received !== ownDigestForm(recipe, received).write(new Uint8Array(one));
        if (isChanged) {
          expect([name, seed, readingsWith(one, received, known).length]).not.toEqual([
            name,
            seed,
            0,
          ]);
        }
      }
    }
  });

  test('a right text is no mistake, and neither is a random one of its shape', () => {
    expect(readingsWith(digest, sign(digest))).toEqual([]);
    expect(readingsWith(digest, sign(digestOf('another message')))).toEqual([]);
  });

  test('the secret stands in no words', () => {
    const { values } = givenWith({});
    const known = { values: { ...values, secret: 'unguessable' } };
    for (const received of [
      'unguessable',
      base64('unguessable'),
      base64('1500001048:unguessable'),
    ]) {
      const read = readingsOf(received, known);
      expect(read.map(({ id }) => id)).toContain(
        received.length > 20 ? 'basic-credential-as-signature' : 'secret-as-signature',
      );
      expect(JSON.stringify(read.map((one) => one.values))).not.toMatch(/unguessable/);
    }
  });
});

describe('the recipe’s own form', () => {
  const { recipe } = givenWith({});

  test.each(['sha1', 'sha256', 'sha512'])('holds a digest of %s', (hash) => {
    const digest = createHash(hash).update('a message').digest();
    const form = ownDigestForm(recipe, sign(digest));
    expect(form.leads?.map((lead) => Buffer.from(lead).toString('hex'))).toEqual([hex(digest)]);
    expect(form.digestLength).toBe(digest.length);
    expect(form.write(new Uint8Array(digest))).toBe(sign(digest));
  });

  test.each(['', 'no signature', hex(digestOf('')), digestOf('').toString('base64')])(
    'holds no digest in %j',
    (received) => {
      expect(ownDigestForm(recipe, received)).toMatchObject({ digestLength: 32, leads: [] });
    },
  );
});
