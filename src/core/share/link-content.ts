import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { deflateRaw, inflateRaw } from '#core/share/deflate.ts';
import { deflatedKey, type Entry, readEntries, writeEntries } from '#core/share/entries.ts';
import { frameLimitBytes } from '#core/share/frame.ts';
import { isDense } from '#core/share/text-forms.ts';

/** The most that a link may inflate to, in bytes, and so the most that goes into one. */
export const linkContentLimitBytes = 4_000_000;

/**
 * Entries as the content of a link: what is dense as it is, the rest deflated where that is
 * shorter. Undefined when it is more than a reader takes.
 */
export async function writeContent(entries: readonly Entry[]): Promise<Bytes | undefined> {
  if (writeEntries(entries).length > linkContentLimitBytes) return undefined;
  const dense = writeEntries(entries.filter(({ form }) => isDense(form)));
  const rest = writeEntries(entries.filter(({ form }) => !isDense(form)));
  const deflated = concatBytes([Uint8Array.of(deflatedKey), await deflateRaw(rest)]);
  const content = concatBytes([dense, deflated.length < rest.length ? deflated : rest]);
  return content.length <= frameLimitBytes ? content : undefined;
}

/** The entries of a link by their tags, or what is wrong: it inflates to too much, or nobody wrote it so. */
export type ContentReading =
  | { readonly status: 'ok'; readonly entries: ReadonlyMap<number, Entry> }
  | { readonly status: 'too-large' | 'malformed' };

/** Reads what {@link writeContent} wrote. Every tag may occur once, and nothing is deflated twice. */
export async function readContent(content: Bytes): Promise<ContentReading> {
  const outer = readEntries(content);
  if (outer === undefined) return { status: 'malformed' };
  if (outer.deflated === undefined) return byTag(outer.entries);
  const inflated = await inflateRaw(outer.deflated, linkContentLimitBytes);
  if (inflated.status === 'too-large') return { status: 'too-large' };
  const inner = inflated.status === 'ok' ? readEntries(inflated.bytes) : undefined;
  if (inner === undefined || inner.deflated !== undefined) return { status: 'malformed' };
  return byTag([...outer.entries, ...inner.entries]);
}

function byTag(list: readonly Entry[]): ContentReading {
  const entries = new Map(list.map((entry) => [entry.tag, entry]));
  return entries.size === list.length ? { status: 'ok', entries } : { status: 'malformed' };
}
