import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import type { Draft } from '#core/share/draft-record.ts';
import { openSealed, readSessionFile, type SealedFile } from '#core/share/read-session-file.ts';
import { anySession, anyText } from '#core/share/sessions.properties.ts';
import { views } from '#core/share/view.ts';
import { writeSessionFile } from '#core/share/write-session-file.ts';

const [scheme] = schemes;
const exampleId = scheme.examples[0]!.id;
const loaded = reduce(initialSession, { type: 'example-loaded', exampleId });
const sample: Draft = { name: 'A push', session: { ...loaded, exampleId: undefined } };
const secretId = scheme.fields.find(({ secret }) => secret)!.id;
const secret = loaded.values[secretId]!;
const passphrase = 'Schlüssel mit ü';

/** Bytes that are the same in every run, and no two calls give the same. */
function testBytes(): (length: number) => Uint8Array<ArrayBuffer> {
  let calls = 0;
  return (length) => {
    calls += 1;
    return new Uint8Array(createHash('sha256').update(String(calls)).digest().subarray(0, length));
  };
}

const sealing = { passphrase, randomBytes: testBytes() };

function withoutSecrets(session: Session): Session {
  const values = Object.entries(session.values).filter(
    ([id, text]) => id !== secretId && text !== '',
  );
  return { ...session, exampleId: undefined, values: Object.fromEntries(values) };
}

/** A file that differs from a written one where a test wants it to. */
async function changed(
  change: (file: Json) => void,
  drafts = [sample],
): Promise<Uint8Array<ArrayBuffer>> {
  const file = JSON.parse(new TextDecoder().decode(await writeSessionFile(drafts)));
  change(file);
  return new TextEncoder().encode(JSON.stringify(file));
}

// biome-ignore lint/suspicious/noExplicitAny: a test changes whatever it likes
type Json = any;

function outcome(bytes: Uint8Array<ArrayBuffer>): string {
  const reading = readSessionFile(bytes);
  if (reading.status === 'failed') return reading.reason.id;
  return ['ok', ...reading.warnings.map(({ id }) => id)].join(' ');
}

describe('a session file', () => {
  const anyDraft = fc.record({
    name: anyText,
    session: anySession,
    view: fc.constantFrom(undefined, ...views),
  });

  test('gives back every draft, whatever was typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), async (drafts) => {
        const reading = readSessionFile(await writeSessionFile(drafts));
        expect(reading).toMatchObject({ status: 'ok', sealed: undefined });
        if (reading.status === 'failed') return;
        expect(reading.drafts).toEqual(
          drafts.map((draft) => ({ ...draft, session: withoutSecrets(draft.session) })),
        );
      }),
    );
  });

  test('holds no secret, in no spelling', async () => {
    const text = new TextDecoder().decode(await writeSessionFile([sample]));
    for (const encoding of ['utf8', 'hex', 'base64', 'base64url'] as const) {
      expect(text.toLowerCase()).not.toContain(
        Buffer.from(secret).toString(encoding).toLowerCase(),
      );
    }
  });

  test('is JSON that others can read', async () => {
    const file = JSON.parse(new TextDecoder().decode(await writeSessionFile([sample])));
    expect(file).toMatchObject({ format: 'countersign-session', version: 1 });
    expect(file.drafts[0]).toMatchObject({ name: 'A push', scheme: scheme.id });
    expect(Buffer.from(file.drafts[0].body, 'base64')).toEqual(Buffer.from(sample.session.body));
  });

  test('takes a body of 20 MB, and not more than 64 MB in all', async () => {
    const large = { ...sample, session: { ...sample.session, body: new Uint8Array(20_000_000) } };
    const reading = readSessionFile(await writeSessionFile([large, large]));
    expect(reading).toMatchObject({ status: 'ok' });
    await expect(writeSessionFile([large, large, large])).rejects.toMatchObject({
      code: 'session-file-too-large',
    });
    expect(outcome(new Uint8Array(64_000_001))).toBe('session-file.failed.too-large');
  });
});

describe('what is no session file', () => {
  const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

  test.each([
    ['nothing', text('')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['some JSON', text('{"format":"another","version":1}')],
    ['null', text('null')],
    ['a list', text('['.repeat(100_000) + ']'.repeat(100_000))],
  ])('as %s says so', (_, bytes) => {
    expect(outcome(bytes)).toBe('session-file.failed.not-a-session-file');
  });

  test('any more, because it was cut, says so', async () => {
    const whole = await writeSessionFile([sample]);
    for (let length = 100; length < whole.length - 3; length += 1) {
      expect(outcome(whole.slice(0, length))).toBe('session-file.failed.cut');
    }
  });

  test('of this version says which', async () => {
    const bytes = await changed((file) => {
      file.version = 2;
    });
    expect(readSessionFile(bytes)).toMatchObject({
      reason: { id: 'session-file.failed.unknown-version', values: { version: 2 } },
    });
  });

  test.each<[string, (file: Json) => void]>([
    [
      'version',
      (file) => {
        file.version = '1';
      },
    ],
    [
      'drafts',
      (file) => {
        file.drafts = [];
      },
    ],
    [
      'drafts',
      (file) => {
        file.drafts = {};
      },
    ],
    [
      'drafts.0.body',
      (file) => {
        file.drafts[0].body = 'a';
      },
    ],
    [
      'drafts.0.body',
      (file) => {
        file.drafts[0].body = 'AAAA'.repeat(6_666_700);
      },
    ],
    [
      'drafts.0.body',
      (file) => {
        delete file.drafts[0].body;
      },
    ],
    [
      'drafts.0.path',
      (file) => {
        file.drafts[0].path = 1;
      },
    ],
    [
      'drafts.0.values.accessId',
      (file) => {
        file.drafts[0].values.accessId = null;
      },
    ],
    [
      'drafts.0.referenceScope',
      (file) => {
        file.drafts[0].referenceScope = 'all';
      },
    ],
  ])('names the place that is wrong: %s', async (place, change) => {
    expect(readSessionFile(await changed(change))).toMatchObject({
      reason: { id: 'session-file.failed.malformed', values: { place } },
    });
  });
});

describe('a session file from elsewhere', () => {
  test('with what this version does not know is read without it, which is said', async () => {
    const bytes = await changed((file) => {
      file.drafts[0].colour = 'red';
      file.drafts[0].values.region = 'eu';
      file.drafts[0].view = 'next-view';
      file.drafts[0].accessPoint = 'the-moon';
    });
    expect(readSessionFile(bytes)).toMatchObject({
      drafts: [{ view: undefined, session: { accessPointId: customAccessPointId } }],
      warnings: [
        { id: 'link.warning.unknown-access-point', values: { accessPoint: 'the-moon' } },
        { id: 'link.warning.unknown-view', values: { view: 'next-view' } },
        {
          id: 'session-file.warning.unknown-parts',
          values: { draft: 'A push', count: 2, parts: 'colour, region' },
        },
      ],
    });
  });

  test('with a secret among its values gives a session without it', async () => {
    const bytes = await changed((file) => {
      file.drafts[0].values[secretId] = 'by hand';
    });
    expect(outcome(bytes)).toBe('ok session-file.warning.unknown-parts');
    expect(JSON.stringify(readSessionFile(bytes))).not.toContain('by hand');
  });

  test('leaves out drafts of schemes that are not known, and says when none is left', async () => {
    const stranger = (file: Json): void => {
      file.drafts[0].scheme = 'next';
    };
    expect(outcome(await changed(stranger, [sample, sample]))).toBe(
      'ok session-file.warning.unknown-scheme',
    );
    expect(outcome(await changed(stranger))).toBe('session-file.failed.unknown-scheme');
  });

  test('pollutes no prototype', async () => {
    const whole = new TextDecoder().decode(await writeSessionFile([sample]));
    const bytes = new TextEncoder().encode(
      whole.replace(
        '"values": {',
        '"__proto__": {"a": 1}, "values": {"__proto__": {"a": 1}, "constructor": "x",',
      ),
    );
    const reading = readSessionFile(bytes);
    if (reading.status === 'failed') throw new Error(reading.reason.id);
    const { values } = reading.drafts[0]!.session;
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
    expect(Object.keys(values).sort()).toEqual(Object.keys(withoutSecrets(loaded).values).sort());
    expect(({} as Json).a).toBeUndefined();
  });

  test('with any bytes changed is drafts or a reason', async () => {
    const whole = Buffer.from(await writeSessionFile([sample, { ...sample, view: 'compare' }]));
    const edit = fc.tuple(fc.nat(whole.length), fc.nat(5), fc.uint8Array({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const bytes = edits.reduce(
          (now, [at, removed, added]) =>
            Buffer.concat([now.subarray(0, at), added, now.subarray(at + removed)]),
          whole,
        );
        expect(outcome(new Uint8Array(bytes))).toMatch(/^(ok|session-file\.failed\.)/);
      }),
    );
  });
});

describe('a sealed session file', () => {
  const sealedFile = async (drafts = [sample]): Promise<Uint8Array<ArrayBuffer>> =>
    writeSessionFile(drafts, sealing);
  const sealedOf = (bytes: Uint8Array<ArrayBuffer>): SealedFile => {
    const reading = readSessionFile(bytes);
    if (reading.status === 'failed' || !reading.sealed) throw new Error('not sealed');
    return reading.sealed;
  };
  const reason = async (bytes: Uint8Array<ArrayBuffer>, text = passphrase): Promise<string> => {
    const opened = await openSealed(sealedOf(bytes), text);
    return opened.status === 'ok' ? 'ok' : opened.reason.id;
  };
  const edited = async (change: (file: Json) => void): Promise<Uint8Array<ArrayBuffer>> => {
    const file = JSON.parse(new TextDecoder().decode(await sealedFile()));
    change(file);
    return new TextEncoder().encode(JSON.stringify(file));
  };

  test('opens with its passphrase, for every draft, and gives the secrets', async () => {
    const other = {
      ...sample,
      session: { ...sample.session, values: { [secretId]: 'other \ud800' } },
    };
    const none = { ...sample, session: initialSession };
    const bytes = await sealedFile([sample, other, none]);
    const reading = readSessionFile(bytes);
    expect(JSON.stringify(reading)).not.toContain(secret);
    const opened = await openSealed(sealedOf(bytes), passphrase);
    if (opened.status === 'failed') throw new Error(opened.reason.id);
    expect(opened.drafts.map(({ session }) => session.values)).toEqual([
      sample.session.values,
      other.session.values,
      {},
    ]);
  });

  test('is what its description says: another implementation opens it', async () => {
    const file = JSON.parse(new TextDecoder().decode(await sealedFile()));
    const [draft] = file.drafts;
    const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
    const key = pbkdf2Sync(
      passphrase,
      bytes(file.sealing.salt),
      file.sealing.iterations,
      32,
      'sha256',
    );
    const ciphertext = bytes(draft.sealed.ciphertext);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(draft.sealed.iv));
    decipher.setAuthTag(ciphertext.subarray(-16));
    decipher.setAAD(
      Buffer.from(
        JSON.stringify([
          'countersign-session',
          1,
          'PBKDF2-SHA256',
          600000,
          file.sealing.salt,
          'AES-256-GCM',
          draft.sealed.iv,
          draft.scheme,
          draft.accessPoint,
          draft.customBaseUrl,
          draft.path,
          Object.keys(draft.values)
            .sort()
            .map((id) => [id, draft.values[id]]),
          draft.body,
          draft.received,
          null,
          draft.referenceScope,
        ]),
      ),
    );
    const plain = Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()]);
    expect(JSON.parse(plain.toString())).toEqual({ [secretId]: secret });
    expect([bytes(file.sealing.salt).length, bytes(draft.sealed.iv).length]).toEqual([16, 12]);
  });

  test('stays sealed for another passphrase, and opens however its ü is composed', async () => {
    const bytes = await sealedFile();
    expect(await reason(bytes, `${passphrase} `)).toBe('session-file.failed.passphrase');
    expect(await reason(bytes, passphrase.normalize('NFD'))).toBe('ok');
  });

  test.each<[string, (file: Json) => void]>([
    [
      'more iterations',
      (file) => {
        file.sealing.iterations = 600_001;
      },
    ],
    [
      'another salt',
      (file) => {
        file.sealing.salt = `AAAA${file.sealing.salt.slice(4)}`;
      },
    ],
    [
      'another IV',
      (file) => {
        file.drafts[0].sealed.iv = 'AAAAAAAAAAAAAAAA';
      },
    ],
    [
      'another ciphertext',
      (file) => {
        file.drafts[0].sealed.ciphertext = 'AAAA';
      },
    ],
    [
      'another body',
      (file) => {
        file.drafts[0].body = 'AAAA';
      },
    ],
    [
      'another address',
      (file) => {
        file.drafts[0].accessPoint = customAccessPointId;
        file.drafts[0].customBaseUrl = 'https://evil.example';
      },
    ],
    [
      'another value',
      (file) => {
        file.drafts[0].values.accessId = '1';
      },
    ],
  ])('stays sealed with %s', async (_, change) => {
    expect(await reason(await edited(change))).toBe('session-file.failed.passphrase');
  });

  test.each([1, 599_999, 10_000_001, -1])(
    'that asks for %i iterations is not opened',
    async (iterations) => {
      const bytes = await edited((file) => {
        file.sealing.iterations = iterations;
      });
      expect(await openSealed(sealedOf(bytes), passphrase)).toMatchObject({
        reason: { id: 'session-file.failed.iterations', values: { iterations } },
      });
    },
  );

  test('that does not say how it is sealed is malformed', async () => {
    const bytes = await edited((file) => {
      delete file.sealing;
    });
    expect(outcome(bytes)).toBe('session-file.failed.malformed');
  });

  test('is not written with an empty passphrase', async () => {
    const refusal = writeSessionFile([sample], { ...sealing, passphrase: '' });
    await expect(refusal).rejects.toThrow(CoreError);
    await expect(refusal).rejects.toMatchObject({ code: 'passphrase-empty' });
  });
});
