import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files } from './files.ts';

/** Runs a script in a folder of its own that holds the files; what it says is thrown away. */
export async function runCommand(shell: string, script: string): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-import-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const child = spawn(shell, ['-c', script], {
      cwd: folder,
      // `\u` of `$'…'` depends on the locale, and no configuration of curl may have a say.
      env: { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C.UTF-8' },
      stdio: 'ignore',
    });
    const [code] = await once(child, 'close');
    return code;
  } finally {
    await rm(folder, { recursive: true });
  }
}
