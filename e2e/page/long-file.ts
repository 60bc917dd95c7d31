import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of a file of so many zero bytes. It takes no room on the disk, and none on its way to the browser. */
export function longFile(bytes: number, name = 'long.json'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'countersign-')), name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}
