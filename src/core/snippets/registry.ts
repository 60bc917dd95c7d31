import { curl } from '#core/snippets/curl/curl.ts';
import { python } from '#core/snippets/python/python.ts';
import type { Generator } from '#core/snippets/snippet.ts';

/** The only list of snippet languages. The first is the one to start with. */
export const generators: readonly [Generator, ...Generator[]] = [curl, python];
