import { describe, expect, test } from 'vitest';
import type { Bytes } from '#core/bytes/bytes.ts';
import { importText } from '#core/importers/import-text.ts';
import { generators } from '#core/snippets/registry.ts';
import { tpnsScheme, values } from '../snippets/bodies.ts';
import { nastyBodies } from '../snippets/nasty-bodies.ts';
import { signedInput, snippetOf } from '../snippets/signed.ts';

const url = 'https://api.tpns.tencent.com/v3/push/app';

/** The languages that people paste to be read, and the importer therefore knows. */
const readable = generators.filter(({ id }) => id === 'curl' || id === 'python');

describe.each(
  readable.flatMap(({ id, variants }) => variants.map((variant) => [id, variant.id] as const)),
)('a snippet of %s, %s', (generator, variant) => {
  test.each(nastyBodies)('is read back with its body: $name', async ({ bytes }) => {
    const scheme = tpnsScheme();
    const input = await signedInput(scheme, values, bytes, url);
    const { code, bodyFile } = await snippetOf(input, [generator, variant], 'replay');
    const files = new Map<string, Bytes>(
      bodyFile === undefined ? [] : [[bodyFile.name, bodyFile.bytes]],
    );
    const { candidates } = importText(code, { scheme, files });
    expect(candidates.length).toBe(1);
    const [candidate] = candidates;
    expect(Buffer.from(candidate?.request.body ?? []).equals(bytes)).toBe(true);
    expect(candidate?.request.url).toBe(url);
    expect(candidate?.request.method).toBe('POST');
    expect(candidate?.received.signature).toBe(input.trace.signature);
    expect(Object.fromEntries(candidate?.received.values ?? [])).toEqual({
      accessId: values.accessId,
      timeStamp: values.timeStamp,
    });
    expect(candidate?.needs).toEqual([]);
  });
});
