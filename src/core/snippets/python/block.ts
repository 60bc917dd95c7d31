import type { Code } from '#core/snippets/code.ts';

/** Modules of the standard library that a snippet may need, in the order of PEP 8. */
const modules = [
  'base64',
  'binascii',
  'hashlib',
  'hmac',
  'http.client',
  'os',
  're',
  'secrets',
  'sys',
  'time',
  'urllib.parse',
];

/** Lines that belong together, and the modules that they need. */
export type Block = { readonly modules: readonly string[]; readonly lines: readonly string[] };

/** Lines of code with what they need. */
export function blockOf(lines: readonly Code[]): Block {
  return { modules: lines.flatMap(({ needs }) => needs), lines: lines.map(({ text }) => text) };
}

/** The import lines of some blocks. */
export function importLines(blocks: readonly Block[]): readonly string[] {
  const needed = new Set(blocks.flatMap((block) => block.modules));
  return modules.filter((module) => needed.has(module)).map((module) => `import ${module}`);
}
