import { describe, expect, test } from 'vitest';
import { naughtyBody, naughtyTexts } from '#core/naughty.properties.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';
import { draftOf, recordOf } from '#core/share/draft-record.ts';
import { encodeLink } from '#core/share/link.ts';
import { sample, scheme, sessionOf } from '#core/share/link-cases.properties.ts';
import { readSessionFile } from '#core/share/read-session-file.ts';
import { writeSessionFile } from '#core/share/write-session-file.ts';

const open = scheme.fields.filter(({ secret }) => !secret);

/** A session with a text in every field that is shared. */
function filledWith(text: string): Session {
  return {
    ...sample,
    accessPointId: customAccessPointId,
    customBaseUrl: text,
    path: text,
    values: text === '' ? {} : Object.fromEntries(open.map(({ id }) => [id, text])),
    received: text,
    body: new TextEncoder().encode(text),
    reference: new Uint8Array(naughtyBody),
  };
}

const sessions = naughtyTexts.map((text) => [text, filledWith(text)] as const);
const withEveryByte: Session = { ...filledWith('all'), body: new Uint8Array(naughtyBody) };

describe('a naughty text in every field', () => {
  test.each(sessions)('goes through a link unchanged: %j', async (_, session) => {
    expect(await sessionOf(await encodeLink(session))).toEqual(session);
  });

  test.each(sessions)('goes through a session file unchanged: %j', async (name, session) => {
    const reading = readSessionFile(await writeSessionFile([{ name, session }]));
    expect(reading).toMatchObject({ status: 'ok', drafts: [{ name, session }] });
  });

  test.each(sessions)('goes through a draft unchanged: %j', (name, session) => {
    const kept = structuredClone(recordOf({ name, session }));
    expect(draftOf(kept)).toEqual({ name, session, view: undefined });
  });

  test('goes with all others as one body through a link and a session file', async () => {
    const drafts = [{ name: '', session: withEveryByte }];
    const reading = readSessionFile(await writeSessionFile(drafts));
    expect(reading).toMatchObject({ drafts });
    const { body } = await sessionOf(await encodeLink(withEveryByte));
    expect(Buffer.compare(body, naughtyBody)).toBe(0);
  });

  test('pollutes no prototype', () => {
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect({}).not.toHaveProperty('customBaseUrl');
  });
});
