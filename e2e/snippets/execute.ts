import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Snippet } from '#core/snippets/snippet.ts';

/** What came of running a snippet. */
export type Run = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Files that it left in the folder for temporary files. */
  readonly leftovers: readonly string[];
};

/** Runs a snippet in an empty folder, with its body file beside it and an environment of its own. */
export async function execute(
  snippet: Snippet,
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-snippet-'));
  try {
    const temporary = join(folder, 'tmp');
    await mkdir(temporary);
    await writeFile(join(folder, snippet.fileName), snippet.code);
    const { bodyFile } = snippet;
    if (bodyFile !== undefined) await writeFile(join(folder, bodyFile.name), bodyFile.bytes);
    const result = await run([...command, snippet.fileName], folder, {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      TMPDIR: temporary,
      ...environment,
    });
    return { ...result, leftovers: await readdir(temporary) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(
  [program = '', ...args]: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<Omit<Run, 'leftovers'>> {
  const child = spawn(program, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.toArray());
  const [exitCode] = await once(child, 'close');
  const text = async (chunks: Promise<Buffer[]> | undefined) =>
    Buffer.concat((await chunks) ?? []).toString();
  return { exitCode, stdout: await text(stdout), stderr: await text(stderr) };
}
