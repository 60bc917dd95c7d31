import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { files } from './files.ts';

export type Run = {
  readonly exitCode: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
};

/** Runs a program in a folder of its own that holds the files. */
export async function runCommand([program = '', ...args]: readonly string[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-import-'));
  try {
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const child = spawn(program, args, {
      cwd: folder,
      // `\u` of `$'…'` depends on the locale, and no configuration of curl may have a say.
      env: { PATH: process.env.PATH ?? '', HOME: folder, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const streams = [child.stdout, child.stderr].map((stream) => stream.toArray());
    const [exitCode] = await once(child, 'close');
    const [stdout = [], stderr = []] = await Promise.all(streams);
    return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
