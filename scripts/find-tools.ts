import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Paths of the programs that the snippets are executed with. */
export type Tools = {
  readonly curl: string;
  readonly openssl: string;
  readonly sh: string;
  /** A python3 that can import `requests`. */
  readonly python: string;
};

const advice =
  'Countersign executes its snippets in its tests and needs curl, openssl, sh and a python3 with the ' +
  'package requests: install what is missing (Debian: apt-get install curl openssl python3-requests).';

const aptGet = '/usr/bin/apt-get';

/** Programs of this name on PATH, in its order. */
function onPath(name: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A program on PATH, or undefined. */
export function findProgram(name: string): string | undefined {
  return onPath(name)[0];
}

/** The interpreter behind the first python3 that can import requests: a shim would look at the folder it runs in. */
function findPython(): string | undefined {
  const candidates = new Set([...onPath('python3'), '/usr/bin/python3'].filter(isExecutable));
  for (const candidate of candidates) {
    const asked = spawnSync(candidate, ['-c', 'import requests, sys; print(sys.executable)'], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (asked.status === 0) return asked.stdout.trim();
  }
  return undefined;
}

/** What is there of the tools, by what they are called in a sentence. */
function look(): Readonly<Record<string, string | undefined>> {
  return {
    curl: findProgram('curl'),
    openssl: findProgram('openssl'),
    sh: findProgram('sh'),
    'python3 with requests': findPython(),
  };
}

function missingOf(found: ReturnType<typeof look>): string[] {
  return Object.keys(found).filter((name) => found[name] === undefined);
}

/** Installs the distribution's packages, where that is allowed: as root on Debian and its relatives. */
function install(packages: readonly string[]): void {
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync(aptGet)) return;
  const calls = [
    ['update', '--quiet'],
    ['install', '--yes', '--quiet', '--no-install-recommends', ...packages],
  ];
  for (const call of calls) {
    // Test files run side by side and may come here at the same time.
    const args = ['--option', 'DPkg::Lock::Timeout=120', ...call];
    spawnSync(aptGet, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

const packageOf: Readonly<Record<string, string>> = {
  curl: 'curl',
  openssl: 'openssl',
  sh: 'dash',
  'python3 with requests': 'python3-requests',
};

/**
 * The programs that the snippet tests need; installs what is missing where that is allowed.
 * @throws Error one sentence that says what to do
 */
export function findTools(): Tools {
  const before = look();
  const missing = missingOf(before);
  install(missing.flatMap((name) => packageOf[name] ?? []));
  const found = missing.length === 0 ? before : look();
  const { curl, openssl, sh, 'python3 with requests': python } = found;
  if (!curl || !openssl || !sh || !python) {
    throw new Error(`${advice} Missing: ${missingOf(found).join(', ')}.`);
  }
  return { curl, openssl, sh, python };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    for (const [name, path] of Object.entries(findTools())) console.log(`${name}: ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
