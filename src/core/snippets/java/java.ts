import type { Generator, Writers } from '#core/snippets/snippet.ts';

/** Java 11 or newer. */
export const java: Generator = {
  id: 'java',
  label: 'Java',
  variantName: { id: 'snippet.library' },
  variants: [
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'java',
      writers,
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};

async function writers(): Promise<Writers> {
  const { writeJava } = await import('#core/snippets/java/program.ts');
  return { replay: writeJava, live: writeJava };
}
