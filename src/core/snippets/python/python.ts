import type { Generator, Writer, Writers } from '#core/snippets/snippet.ts';

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
      writers: async () => both((await script()).writeRequests),
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'py',
      writers: async () => both((await script()).writeHttpClient),
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};

function script() {
  return import('#core/snippets/python/script.ts');
}

function both(writer: Writer): Writers {
  return { replay: writer, live: writer };
}
