import type { Generator, Writers } from '#core/snippets/snippet.ts';

/** C# 7.3 or newer, of .NET and of .NET Framework. */
export const csharp: Generator = {
  id: 'csharp',
  label: 'C#',
  variantName: { id: 'snippet.library' },
  variants: [
    {
      id: 'standard-library',
      label: { id: 'snippet.standard-library' },
      extension: 'cs',
      writers,
      isLive: true,
      alwaysBodyFile: false,
      notes: [],
    },
  ],
};

async function writers(): Promise<Writers> {
  const { writeCsharp } = await import('#core/snippets/csharp/program.ts');
  return { replay: writeCsharp, live: writeCsharp };
}
