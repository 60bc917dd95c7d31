import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One build of the folder and one of the single file. */
type Builds = { readonly sums: string; readonly single: Buffer };

const vite = join('node_modules', 'vite', 'bin', 'vite.js');

function build(source: string, outDir: string, machine: NodeJS.ProcessEnv): Builds {
  const env = { ...process.env, ...machine, COUNTERSIGN_OUT_DIR: outDir };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  for (const mode of ['production', 'single'])
    execFileSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'error'], {
      cwd: source,
      env,
      stdio: [...stdio],
    });
  return {
    sums: readFileSync(join(outDir, 'SHA256SUMS'), 'utf8'),
    single: readFileSync(join(`${outDir}-single`, 'countersign.html')),
  };
}

/** The sources in another folder, without what a machine left beside them. */
function copySources(folder: string): void {
  const beside = new Set(['node_modules', '.git', '.cache', 'test-results', 'screenshots']);
  cpSync('.', folder, {
    recursive: true,
    filter: (path) => !beside.has(path) && !/^dist(?:-|$)/.test(path),
  });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function differences(one: Builds, other: Builds): string[] {
  const lines = [one, other].map(({ sums }) => sums.split('\n').filter((line) => line !== ''));
  const [here = [], there = []] = lines;
  const once = [
    ...here.filter((line) => !there.includes(line)),
    ...there.filter((line) => !here.includes(line)),
  ];
  return [
    ...new Set(once.map((line) => line.slice(66))),
    ...(one.single.equals(other.single) ? [] : ['countersign.html']),
  ];
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const folder = mkdtempSync(join(tmpdir(), 'countersign-reproducible-'));
try {
  const source = join(folder, 'another-place', 'sources');
  copySources(source);
  const here = build('.', join(folder, 'here'), { TZ: 'UTC', LANG: 'C' });
  const there = build(source, join(folder, 'there'), { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' });
  const differing = differences(here, there);
  for (const path of differing) console.error(`${path} differs between two builds`);
  if (differing.length === 0) {
    console.log(`${sha256(here.sums)}  SHA256SUMS, equal in two builds`);
    console.log(`${sha256(here.single)}  countersign.html, equal in two builds`);
  }
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
