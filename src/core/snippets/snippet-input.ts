import type { Bytes } from '#core/bytes/bytes.ts';
import type { Trace } from '#core/inspect/report.ts';
import type { Values } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** `replay` has the time stamp and the signature frozen in, `live` signs when it is run. */
export type Mode = 'replay' | 'live';

/** A signed request, and what may stand in the code. */
export type SnippetInput = {
  readonly scheme: Scheme;
  readonly url: string;
  /** The path with its query, as it is signed where it is. */
  readonly path: string;
  /** Of the same values and the same body. */
  readonly trace: Trace;
  readonly body: Bytes;
  readonly values: Values;
  /** Whether secrets may stand in the code; otherwise it reads them from environment variables. */
  readonly includeSecret: boolean;
};
