import type { Draft } from '#core/share/draft-record.ts';
import { sample, scheme } from '#core/share/link-cases.properties.ts';

/** A draft with the vendor's sample, its published key included. */
export const draft: Draft = { name: 'A push', session: sample, view: undefined };

export const secretId = scheme.fields.find(({ secret }) => secret)?.id ?? '';
export const secret = sample.values[secretId] ?? '';

// biome-ignore lint/suspicious/noExplicitAny: a test changes whatever it likes
export type Json = any;

/** A file that differs from a written one where a test wants it to. */
export function editedFile(
  bytes: Uint8Array,
  change: (file: Json) => void,
): Uint8Array<ArrayBuffer> {
  const file = JSON.parse(new TextDecoder().decode(bytes));
  change(file);
  return new TextEncoder().encode(JSON.stringify(file));
}
