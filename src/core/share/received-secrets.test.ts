import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { isSignatureSecret } from '#core/schemes/secrecy.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { draftOf, recordOf } from '#core/share/draft-record.ts';
import { decodeLink, encodeLink } from '#core/share/link.ts';
import { linkItems } from '#core/share/link-items.ts';
import { openSealed, readSessionFile } from '#core/share/read-session-file.ts';
import { secretLeaks } from '#core/share/secret-leaks.ts';
import { writeSessionFile } from '#core/share/write-session-file.ts';

await loadSchemes();
const secretive = schemes.filter(({ recipe }) => isSignatureSecret(recipe));
const received = 'QWxhZGRpbjpvcGVuLXNlc2FtZS1hbmQtbW9yZQ==';

function sessionOf(schemeId: string): Session {
  return {
    ...initialSession,
    schemeId,
    accessPointId: customAccessPointId,
    customBaseUrl: 'https://api.example.com',
    path: '/v1',
    received,
  };
}

test('there are schemes without a MAC', () => {
  expect(secretive.length).toBeGreaterThanOrEqual(2);
});

describe.each(secretive.map(({ id }) => id))('what was received, of %s', (id) => {
  const session = sessionOf(id);

  test('is in no link, though no secret is typed', async () => {
    const reading = await decodeLink(await encodeLink(session));
    expect(reading).toMatchObject({ status: 'ok', session: { path: '/v1', received: '' } });
    const labels = linkItems(session, {}).map(({ label }) => label.id);
    expect(labels).not.toContain('link.item.received');
  });

  test('is in no draft, and a record that holds one is read without it', () => {
    const record = recordOf({ name: '', session });
    expect(JSON.stringify(record)).not.toContain(received);
    expect(draftOf({ ...record, received })?.session.received).toBe('');
  });

  test('is in a session file only under a seal, and comes back from it', async () => {
    const draft = { name: '', session };
    const open = await writeSessionFile([draft]);
    expect(new TextDecoder().decode(open)).not.toContain(received);

    const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const sealed = await writeSessionFile([draft], { passphrase: 'sesame', randomBytes });
    expect(new TextDecoder().decode(sealed)).not.toContain(received);
    const reading = readSessionFile(sealed);
    if (reading.status !== 'ok' || !reading.sealed) throw new Error('not sealed');
    const opened = await openSealed(reading.sealed, 'sesame');
    expect(opened).toMatchObject({ status: 'ok', drafts: [{ session: { received } }] });
  });

  test('is found where it does not belong, and then there is no link', async () => {
    const leaking = { ...session, body: encodeUtf8(`{"a":"${received}"}`) };
    expect(secretLeaks(leaking)).toMatchObject([{ place: 'body', spelling: 'text' }]);
    await expect(encodeLink(leaking)).rejects.toMatchObject({ code: 'link-holds-secret' });
  });

  test('is forgotten with the secrets, and stays behind when another scheme is chosen', () => {
    expect(reduce(session, { type: 'secrets-forgotten' }).received).toBe('');
    expect(reduce(session, { type: 'scheme-chosen', schemeId: 'tpns' }).received).toBe('');
    for (const other of secretive) {
      const next = reduce(session, { type: 'scheme-chosen', schemeId: other.id });
      expect(next.received).toBe(received);
    }
  });
});
