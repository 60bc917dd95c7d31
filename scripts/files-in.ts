import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type FileIn = { readonly path: string; readonly bytes: Buffer };

/** Every file below a folder. Its path is from there, with slashes. */
export function filesIn(folder: string): FileIn[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      bytes: readFileSync(path),
    }));
}
