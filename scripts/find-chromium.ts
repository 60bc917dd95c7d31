import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const advice =
  'Countersign needs Chromium for its tests and could not install one: install Chrome or Chromium, ' +
  'or set CHROMIUM_PATH to the path of its program.';

const isRoot = process.getuid?.() === 0;

/** Flags under which the browser stays quiet: nothing of its own goes over the network. */
export const chromiumFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to run its sandbox as root, which is what most containers are.
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Where a Chromium may stand, best first: the one asked for, Playwright's own, the system's. */
function candidates(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [chromium.executablePath(), ...onPath, ...applications];
}

/** The path of a Chromium, or undefined when there is none. Does not prove that it runs. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH || candidates().find((path) => existsSync(path));
}

/** Whether the program starts, which it does not where its shared libraries are missing. */
function runs(path: string | undefined): path is string {
  return path !== undefined && spawnSync(path, ['--version'], { timeout: 60_000 }).status === 0;
}

function findRunningChromium(): string | undefined {
  return candidates().filter(existsSync).find(runs);
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  // On Windows npx is a script, which only a shell starts.
  const shell = process.platform === 'win32';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  return spawnSync(command, args, { env, stdio: [...stdio], shell }).status === 0;
}

function download(): void {
  const downloaded = run('npx', ['playwright', 'install', 'chromium']);
  if (downloaded && isRoot && !findRunningChromium()) {
    run('npx', ['playwright', 'install-deps', 'chromium']);
  }
}

function installPackage(): void {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '--quiet']);
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium']);
}

/** The path of a Chromium that runs; installs one when there is none. Throws one sentence of advice. */
export function ensureChromium(): string {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (runs(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is set to ${wanted}, which does not run: correct or unset it.`);
  }
  for (const install of [() => {}, download, installPackage]) {
    install();
    const path = findRunningChromium();
    if (path) return path;
  }
  throw new Error(advice);
}
