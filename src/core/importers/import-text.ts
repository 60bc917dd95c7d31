import type { Bytes } from '#core/bytes/bytes.ts';
import { excerptOf, Findings } from '#core/importers/findings.ts';
import { type Import, type ImportKind, importLimitBytes } from '#core/importers/import.ts';
import { maskReading } from '#core/importers/masking.ts';
import { octetsOf } from '#core/importers/octets.ts';
import { dumpKindOf, readDump } from '#core/importers/plain/dump.ts';
import { draftOf, type Files, type Reading } from '#core/importers/reading.ts';
import { importers } from '#core/importers/registry.ts';
import { type Source, sourceOf } from '#core/importers/source.ts';
import type { Message } from '#core/messages.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

export type ImportOptions = {
  /** Bytes that an import before has asked for, by the key of their need. */
  readonly files?: Files;
  /** Whose headers are looked for, and which of the secrets are needed. */
  readonly scheme?: Scheme;
};

/** A text with every secret in it. For proofs; the page takes {@link importText}. */
export type RawImport = { readonly kind: ImportKind; readonly reading: Reading };

/**
 * Reads whatever was pasted (text) or dropped (bytes): its kind is found out, nothing is run, and
 * what was not understood is listed. Takes time proportional to the text and never throws.
 */
export function importText(input: string | Bytes, options: ImportOptions = {}): Import {
  const { kind, reading } = readImport(input, options.files ?? new Map());
  return { kind, ...maskReading(reading, options.scheme) };
}

/** What kind of text it is. `body` is what nothing else claims. */
export function detectKind(input: string | Bytes): ImportKind {
  const source = sourceOf(input);
  if (source.bytes.length > importLimitBytes) return 'body';
  return importerOf(source)?.kind ?? dumpKindIn(source) ?? 'body';
}

/** As {@link importText}, with the secrets that came along. */
export function readImport(input: string | Bytes, files: Files): RawImport {
  if (input.length > importLimitBytes) return refused(input.length);
  const source = sourceOf(input);
  if (source.bytes.length > importLimitBytes) return refused(source.bytes.length);
  try {
    return readSource(source, files, true);
  } catch (error) {
    // An engine gives up on a pattern or a nesting that is too much for it. The text is whole: it is a body.
    if (!(error instanceof RangeError)) throw error;
    return {
      kind: 'body',
      reading: withMiss(bodyReading(source), source, { id: 'import.too-complex' }),
    };
  }
}

function refused(bytes: number): RawImport {
  const findings = new Findings();
  findings.miss('', 'import.too-large', { bytes, limit: importLimitBytes });
  return { kind: 'body', reading: { drafts: [], findings } };
}

function readSource(source: Source, files: Files, readsDumps: boolean): RawImport {
  const importer = importerOf(source);
  if (importer !== undefined) {
    const reading = importer.read(source, files);
    if (reading.drafts.length > 0)
      return { kind: importer.kind, reading: noteSource(reading, source) };
    if (reading.findings.unread.length === 0)
      reading.findings.miss(source.octets, 'import.nothing-found');
    return { kind: importer.kind, reading };
  }
  const dump = readsDumps ? readDumped(source, files) : undefined;
  return dump ?? { kind: 'body', reading: noteSource(bodyReading(source), source) };
}

function importerOf(source: Source): (typeof importers)[number] | undefined {
  return importers.find((importer) => importer.detects(source));
}

function dumpKindIn({ text }: Source): 'hex-dump' | 'hex' | 'base64' | undefined {
  return text === undefined ? undefined : dumpKindOf(text);
}

/** Bytes that were written down can be a whole request, or a body. */
function readDumped(source: Source, files: Files): RawImport | undefined {
  const kind = dumpKindIn(source);
  if (kind === undefined || source.text === undefined) return undefined;
  const bytes = readDump(source.text, kind);
  if (!(bytes instanceof Uint8Array)) {
    return kind === 'hex-dump'
      ? { kind, reading: withMiss(bodyReading(source), source, bytes) }
      : undefined;
  }
  const inner = readSource(sourceOf(bytes), files, false);
  const exact =
    inner.kind === 'body'
      ? inner.reading.drafts.map((draft) => ({ ...draft, bodyKnownFromWire: true }))
      : inner.reading.drafts;
  return { kind, reading: { ...inner.reading, drafts: exact } };
}

/** The text itself, to the last byte. */
function bodyReading({ bytes }: Source): Reading {
  const request = { method: undefined, url: undefined, headers: [], body: bytes };
  return { drafts: bytes.length === 0 ? [] : [draftOf({ request })], findings: new Findings() };
}

function withMiss(reading: Reading, { octets }: Source, why: Message): Reading {
  reading.findings.unread.push({ what: excerptOf(octets), why });
  return reading;
}

function noteSource(reading: Reading, source: Source): Reading {
  if (!source.hadLoneSurrogates) return reading;
  return withMiss(
    reading,
    { ...source, octets: octetsOf(source.bytes.subarray(0, 200)) },
    { id: 'import.lone-surrogate' },
  );
}
