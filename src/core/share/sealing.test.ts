import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CoreError } from '#core/errors.ts';
import type { Wire } from '#core/explain/wire.ts';
import { initialSession } from '#core/session/reduce.ts';
import { customAccessPointId } from '#core/session/session.ts';
import {
  draft,
  editedFile,
  type Json,
  secret,
  secretId,
} from '#core/share/draft-cases.properties.ts';
import { openSealed, readSessionFile, type SealedFile } from '#core/share/read-session-file.ts';
import { writeSessionFile } from '#core/share/write-session-file.ts';

const passphrase = 'Schlüssel mit ü';

/** Bytes that are the same in every run, and no two calls give the same. */
function testBytes(): (length: number) => Uint8Array<ArrayBuffer> {
  let calls = 0;
  return (length) => {
    calls += 1;
    return new Uint8Array(createHash('sha256').update(String(calls)).digest().subarray(0, length));
  };
}

const sentWire = { headers: [{ name: 'Via', value: '1.1 proxy' }], bodyKnownFromWire: true };
const sealing = { passphrase, randomBytes: testBytes() };

describe('a sealed session file', () => {
  const sealedFile = async (drafts = [draft]): Promise<Uint8Array<ArrayBuffer>> =>
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
  const edited = async (change: (file: Json) => void): Promise<Uint8Array<ArrayBuffer>> =>
    editedFile(await sealedFile(), change);

  test('opens with its passphrase, for every draft, and gives the secrets', async () => {
    const other = {
      ...draft,
      session: { ...draft.session, values: { [secretId]: 'other \ud800' } },
    };
    const none = { ...draft, session: initialSession };
    const bytes = await sealedFile([draft, other, none]);
    const reading = readSessionFile(bytes);
    expect(JSON.stringify(reading)).not.toContain(secret);
    const opened = await openSealed(sealedOf(bytes), passphrase);
    if (opened.status === 'failed') throw new Error(opened.reason.id);
    expect(opened.drafts.map(({ session }) => session.values)).toEqual([
      draft.session.values,
      other.session.values,
      {},
    ]);
  });

  test.each<[string, Wire | undefined]>([
    ['alone', undefined],
    ['as it was sent', sentWire],
  ])('is what its description says: another implementation opens a request %s', async (_, wire) => {
    const file = JSON.parse(new TextDecoder().decode(await sealedFile([{ ...draft, wire }])));
    const [record] = file.drafts;
    const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
    const key = pbkdf2Sync(
      passphrase,
      bytes(file.sealing.salt),
      file.sealing.iterations,
      32,
      'sha256',
    );
    const ciphertext = bytes(record.sealed.ciphertext);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(record.sealed.iv));
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
          record.sealed.iv,
          record.scheme,
          record.accessPoint,
          record.customBaseUrl,
          record.path,
          Object.keys(record.values)
            .sort()
            .map((id) => [id, record.values[id]]),
          record.body,
          record.received,
          null,
          record.referenceScope,
          ...(wire ? [[[['Via', '1.1 proxy']], true]] : []),
        ]),
      ),
    );
    const plain = Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()]);
    expect(JSON.parse(plain.toString())).toEqual({ [secretId]: secret });
    expect([bytes(file.sealing.salt).length, bytes(record.sealed.iv).length]).toEqual([16, 12]);
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
      'what was never sent',
      (file) => {
        file.drafts[0].wire = sentWire;
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
    expect(readSessionFile(bytes)).toMatchObject({
      reason: { id: 'session-file.failed.malformed' },
    });
  });

  test('is not written with an empty passphrase', async () => {
    const refusal = writeSessionFile([draft], { ...sealing, passphrase: '' });
    await expect(refusal).rejects.toThrow(CoreError);
    await expect(refusal).rejects.toMatchObject({ code: 'passphrase-empty' });
  });
});
