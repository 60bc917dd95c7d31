import { csharp } from '#core/snippets/csharp/csharp.ts';
import { curl } from '#core/snippets/curl/curl.ts';
import { go } from '#core/snippets/go/go.ts';
import { java } from '#core/snippets/java/java.ts';
import { node } from '#core/snippets/node/node.ts';
import { php } from '#core/snippets/php/php.ts';
import { python } from '#core/snippets/python/python.ts';
import type { Generator } from '#core/snippets/snippet.ts';

/** The only list of snippet languages. The first is the one to start with. */
export const generators: readonly [Generator, ...Generator[]] = [
  curl,
  python,
  node,
  go,
  php,
  java,
  csharp,
];
