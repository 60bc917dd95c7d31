import type { Generator, Writers } from '#core/snippets/snippet.ts';

/** Node.js 18 or newer. */
export const node: Generator = {
  id: 'node',
  label: 'Node',
  variantName: { id: 'snippet.library' },
  variants: [
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'mjs',
      writers,
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};

async function writers(): Promise<Writers> {
  const { writeNode } = await import('#core/snippets/node/program.ts');
  return { replay: writeNode, live: writeNode };
}
