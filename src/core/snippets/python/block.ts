/** Modules of the standard library that a snippet may need, in the order of PEP 8. */
const modules = [
  'base64',
  'binascii',
  'hashlib',
  'hmac',
  'http.client',
  'os',
  'sys',
  'time',
] as const;

type Module = (typeof modules)[number];

/** Lines that belong together, and the modules that they need. */
export type Block = { readonly modules: readonly Module[]; readonly lines: readonly string[] };

/** The import lines of some blocks. */
export function importLines(blocks: readonly Block[]): readonly string[] {
  const needed = new Set(blocks.flatMap((block) => block.modules));
  return modules.filter((module) => needed.has(module)).map((module) => `import ${module}`);
}
