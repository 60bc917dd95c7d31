import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemeById } from '#core/schemes/registry.ts';
import goldens from '#core/share/goldens/version-1.json';
import { decodeLink } from '#core/share/link.ts';
import {
  referenceDecode,
  referenceEntry,
  referenceFrame,
} from '#core/share/reference-decoder.properties.ts';

describe('goldens', () => {
  test.each(goldens)(
    'a link of version 1 is read for ever: $name',
    async ({ link, view, keyCheck, wire, warnings, session }) => {
      const { body, reference, ...texts } = session;
      const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
      expect(await decodeLink(link)).toEqual({
        status: 'ok',
        view: view ?? undefined,
        keyCheck: keyCheck ?? undefined,
        wire: wire ?? undefined,
        warnings,
        session: {
          ...texts,
          exampleId: texts.exampleId ?? undefined,
          body: bytes(body),
          reference: reference === null ? undefined : bytes(reference),
        },
      });
    },
  );

  /** What every reading must be, whatever was read. */
  async function isReading(link: string): Promise<void> {
    const reading = await decodeLink(link);
    if (reading.status === 'failed') {
      expect(reading.reason.id).toMatch(/^link\.failed\.[a-z-]+$/);
      return;
    }
    const { session } = reading;
    const read = schemeById(session.schemeId)!;
    expect(session.body).toBeInstanceOf(Uint8Array);
    for (const [id, value] of Object.entries(session.values)) {
      expect(read.fields.some((field) => field.id === id && !field.secret)).toBe(true);
      expect(typeof value).toBe('string');
    }
    expect(Object.getPrototypeOf(session.values)).toBe(Object.prototype);
  }

  const golden = fc.constantFrom(...goldens.map(({ link }) => link));
  const anyEdit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.integer({ min: 0, max: 4 }),
    added: fc.uint8Array({ maxLength: 4 }),
  });
  type Edit = { readonly at: number; readonly removed: number; readonly added: Uint8Array };

  function edited(bytes: Buffer, edits: readonly Edit[]): Buffer {
    return edits.reduce((whole, { at, removed, added }) => {
      const start = Math.floor(at * whole.length);
      return Buffer.concat([whole.subarray(0, start), added, whole.subarray(start + removed)]);
    }, bytes);
  }

  test('with any characters changed are a session or a reason', async () => {
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(golden, edits, (link, changes) =>
        isReading(edited(Buffer.from(link), changes).toString('latin1')),
      ),
    );
  });

  test('with any bytes changed under a right checksum are a session or a reason', async () => {
    const full = golden.filter((link) => !link.startsWith('1.e.'));
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(full, edits, fc.boolean(), (link, changes, isDeflated) => {
        const parts = referenceDecode(link).map(({ tag, form, bytes }) =>
          referenceEntry(tag, form, bytes),
        );
        const content = edited(Buffer.concat(parts), changes);
        const deflated = Buffer.concat([Uint8Array.of(0), deflateRawSync(content)]);
        return isReading(referenceFrame(isDeflated ? deflated : content));
      }),
    );
  });

  test('with any bytes of the deflated stream changed under a right checksum are a session or a reason', async () => {
    const full = golden.filter((link) => !link.startsWith('1.e.'));
    const edits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(full, edits, (link, changes) => {
        const content = Buffer.from(link.slice(2), 'base64url').subarray(6);
        return isReading(referenceFrame(edited(content, changes)));
      }),
    );
  });
});
