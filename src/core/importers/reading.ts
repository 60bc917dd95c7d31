import type { Bytes } from '#core/bytes/bytes.ts';
import { Findings } from '#core/importers/findings.ts';
import type { ImportedResponse, ImportKind } from '#core/importers/import.ts';
import type { Source } from '#core/importers/source.ts';
import type { SentRequest } from '#core/schemes/scheme.ts';

/** A candidate before secrets are taken out of it. It never leaves the importers. */
export type Draft = {
  readonly name: string | undefined;
  readonly request: SentRequest;
  readonly response: ImportedResponse | undefined;
  readonly bodyKnownFromWire: boolean;
  readonly unknownHeaders: readonly string[];
  readonly findings: Findings;
};

/** What one importer makes of a text. `findings` belong to none of the drafts alone. */
export type Reading = { readonly drafts: readonly Draft[]; readonly findings: Findings };

/** Bytes that the text names and that somebody has handed in, by the key of their need. */
export type Files = ReadonlyMap<string, Bytes>;

/** One kind of text. Both functions take time proportional to the text, and never throw. */
export type Importer = {
  readonly kind: ImportKind;
  /** Whether the text looks like it; `read` may still find that it is not. */
  readonly detects: (source: Source) => boolean;
  readonly read: (source: Source, files: Files) => Reading;
};

/** A draft with what most kinds of text do not tell. */
export function draftOf(draft: Pick<Draft, 'request'> & Partial<Draft>): Draft {
  return {
    name: undefined,
    response: undefined,
    bodyKnownFromWire: false,
    unknownHeaders: [],
    findings: new Findings(),
    ...draft,
  };
}
