import { writeHttpClient, writeRequests } from '#core/snippets/python/script.ts';
import type { Generator } from '#core/snippets/snippet.ts';

/** Python 3.8 or newer. */
export const python: Generator = {
  id: 'python',
  label: 'Python',
  variantName: { id: 'snippet.library' },
  variants: [
    {
      id: 'requests',
      label: 'requests',
      extension: 'py',
      writers: { replay: writeRequests, live: writeRequests },
      alwaysBodyFile: false,
      notes: [],
    },
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'py',
      writers: { replay: writeHttpClient, live: writeHttpClient },
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};
