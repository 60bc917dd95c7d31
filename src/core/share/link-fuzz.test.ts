import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink, writeLink } from '#core/share/link.ts';
import { sample, sessionOf } from '#core/share/link-cases.properties.ts';
import type { LinkReading } from '#core/share/link-reading.ts';
import { referenceEntry, referenceFrame } from '#core/share/reference-decoder.properties.ts';
import { anySession, anyText } from '#core/share/sessions.properties.ts';

type Edit = { readonly at: number; readonly drop: number; readonly bytes: Uint8Array };

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
    bytes: fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.constant(Uint8Array.of(0xff, 0xff, 0x7f))),
  }),
  { minLength: 1, maxLength: 5 },
);

function mutate(bytes: Buffer, changes: readonly Edit[]): Buffer {
  return changes.reduce((mutated, { at, drop, bytes: added }) => {
    const place = Math.floor(at * mutated.length);
    return Buffer.concat([mutated.subarray(0, place), added, mutated.subarray(place + drop)]);
  }, bytes);
}

/** Either a reason or a session that a link can hold again; nothing else has changed. */
async function expectSound(reading: LinkReading): Promise<void> {
  expect(Object.prototype).not.toHaveProperty('polluted');
  if (reading.status === 'failed') {
    expect(reading.reason.id).toMatch(/^link\.failed\./);
    return;
  }
  const link = (await writeLink(reading.session, {})) ?? 'none';
  expect(await writeLink(await sessionOf(link), {})).toBe(link);
}

/** The content of a link, behind its version, length and checksum. */
const contentOf = (link: string): Buffer => Buffer.from(link.slice(2), 'base64url').subarray(6);

describe('the link decoder takes any input', () => {
  test('of a mutated link', async () => {
    const link = Buffer.from(await encodeLink(sample));
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        await expectSound(await decodeLink(mutate(link, changes).toString('latin1')));
      }),
    );
  });

  test('of a mutated content whose length and checksum are right', async () => {
    await fc.assert(
      fc.asyncProperty(anySession, edits, async (session, changes) => {
        const content = mutate(contentOf(await encodeLink(session)), changes);
        await expectSound(await decodeLink(referenceFrame(content)));
      }),
    );
  });

  test('of parts that are well formed and say anything', async () => {
    const part = fc
      .tuple(
        fc.nat(24),
        fc.nat(7),
        fc.oneof(
          fc.uint8Array(),
          anyText.map((text) => Buffer.from(text)),
        ),
      )
      .map(([tag, form, bytes]) => referenceEntry(tag, form, bytes));
    const scheme = referenceEntry(1, 0, Buffer.from(sample.schemeId));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        await expectSound(await decodeLink(referenceFrame(Buffer.concat([scheme, ...parts]))));
      }),
    );
  });

  test('of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom('', '#', '1.', '#1.', 'https://h/#1.'),
        async (text, head) => {
          await expectSound(await decodeLink(head + text));
        },
      ),
    );
  });
});
