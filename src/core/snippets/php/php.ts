import type { Generator, Writers } from '#core/snippets/snippet.ts';

/** PHP 7.2 or newer. */
export const php: Generator = {
  id: 'php',
  label: 'PHP',
  variantName: { id: 'snippet.library' },
  variants: [
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'php',
      writers,
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};

async function writers(): Promise<Writers> {
  const { writePhp } = await import('#core/snippets/php/program.ts');
  return { replay: writePhp, live: writePhp };
}
