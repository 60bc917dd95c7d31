import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import {
  draft,
  editedFile,
  type Json,
  secret,
  secretId,
} from '#core/share/draft-cases.properties.ts';
import { publicWire } from '#core/share/public-wire.ts';
import { readSessionFile } from '#core/share/read-session-file.ts';
import { anySession, anyText, anyWire } from '#core/share/sessions.properties.ts';
import { views } from '#core/share/view.ts';
import { writeSessionFile } from '#core/share/write-session-file.ts';

type Change = (file: Json) => void;

async function changed(change: Change, drafts = [draft]): Promise<Uint8Array<ArrayBuffer>> {
  return editedFile(await writeSessionFile(drafts), change);
}

function outcome(bytes: Uint8Array<ArrayBuffer>): string {
  const reading = readSessionFile(bytes);
  if (reading.status === 'failed') return reading.reason.id;
  return ['ok', ...reading.warnings.map(({ id }) => id)].join(' ');
}

/** What a file gives back of a session. */
function withoutSecrets(session: Session): Session {
  const values = Object.entries(session.values).filter(
    ([id, text]) => id !== secretId && text !== '',
  );
  return { ...session, exampleId: undefined, values: Object.fromEntries(values) };
}

describe('a session file', () => {
  const anyDraft = fc.record({
    name: anyText,
    session: anySession,
    view: fc.constantFrom(undefined, ...views),
    wire: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: anyWire },
    ),
  });

  test('gives back every draft, whatever was typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), async (drafts) => {
        const reading = readSessionFile(await writeSessionFile(drafts));
        expect(reading).toMatchObject({ status: 'ok', sealed: undefined });
        if (reading.status === 'failed') return;
        expect(reading.drafts).toEqual(
          drafts.map(({ wire, ...each }) => ({
            ...each,
            session: withoutSecrets(each.session),
            ...(wire && { wire: publicWire(each.session, wire) }),
          })),
        );
      }),
    );
  });

  test('holds no secret, in no spelling', async () => {
    const text = new TextDecoder().decode(await writeSessionFile([draft]));
    for (const encoding of ['utf8', 'hex', 'base64', 'base64url'] as const) {
      expect(text.toLowerCase()).not.toContain(
        Buffer.from(secret).toString(encoding).toLowerCase(),
      );
    }
  });

  test('holds no header of a request as it was sent that lets anybody in', async () => {
    const headers = [
      { name: 'Content-Length', value: '284' },
      { name: 'Cookie', value: 'session=sentinel' },
    ];
    const wire = { headers, bodyKnownFromWire: true };
    const bytes = await writeSessionFile([{ ...draft, wire }]);
    expect(new TextDecoder().decode(bytes)).not.toContain('sentinel');
    expect(readSessionFile(bytes)).toMatchObject({
      drafts: [{ wire: { headers: headers.slice(0, 1), bodyKnownFromWire: true } }],
      warnings: [],
    });
    const byHand = editedFile(bytes, (file) => {
      file.drafts[0].wire.headers = headers;
    });
    expect(readSessionFile(byHand)).toMatchObject({
      drafts: [{ wire: { headers: headers.slice(0, 1) } }],
      warnings: [{ id: 'link.warning.headers-ignored', values: { count: 1, names: 'Cookie' } }],
    });
  });

  test('is JSON that others can read', async () => {
    const file = JSON.parse(new TextDecoder().decode(await writeSessionFile([draft])));
    expect(file).toMatchObject({ format: 'countersign-session', version: 1 });
    expect(file.drafts[0]).toMatchObject({ name: 'A push', scheme: draft.session.schemeId });
    expect(Buffer.from(file.drafts[0].body, 'base64')).toEqual(Buffer.from(draft.session.body));
  });

  test('takes a body of 20 MB, and not more than 64 MB in all', async () => {
    const large = { ...draft, session: { ...draft.session, body: new Uint8Array(20_000_000) } };
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
    const whole = await writeSessionFile([draft]);
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
      'drafts.0.wire.headers.0.value',
      (file) => {
        file.drafts[0].wire = { headers: [{ name: 'Via' }], bodyKnownFromWire: false };
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
      file.drafts[0].values.nextField = 'eu';
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
          values: { draft: 'A push', count: 2, parts: 'colour, nextField' },
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
    expect(outcome(await changed(stranger, [draft, draft]))).toBe(
      'ok session-file.warning.unknown-scheme',
    );
    expect(outcome(await changed(stranger))).toBe('session-file.failed.unknown-scheme');
  });

  test('pollutes no prototype', async () => {
    const whole = new TextDecoder().decode(await writeSessionFile([draft]));
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
    expect(Object.keys(values).sort()).toEqual(
      Object.keys(withoutSecrets(draft.session).values).sort(),
    );
    expect(({} as Json).a).toBeUndefined();
  });

  test('with any bytes changed is drafts or a reason', async () => {
    const whole = Buffer.from(await writeSessionFile([draft, { ...draft, view: 'compare' }]));
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
