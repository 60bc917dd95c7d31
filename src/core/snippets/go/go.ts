import type { Generator, Writers } from '#core/snippets/snippet.ts';

/** Go 1.18 or newer. */
export const go: Generator = {
  id: 'go',
  label: 'Go',
  variantName: { id: 'snippet.library' },
  variants: [
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'go',
      writers,
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};

async function writers(): Promise<Writers> {
  const { writeGo } = await import('#core/snippets/go/program.ts');
  return { replay: writeGo, live: writeGo };
}
