import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';
import { askFirefox } from './find-firefox.ts';
import { findWebKit } from './find-webkit.ts';

/**
 * The end-to-end tests in every browser of this machine that they can drive, and in the end one line
 * about which ran and which did not. Chromium has to be there; the others are taken where they are.
 */

type Browser = { readonly project: string; readonly name: string; readonly problem?: string };

async function browsers(): Promise<readonly Browser[]> {
  const firefox = await askFirefox();
  const webKit = findWebKit();
  return [
    { project: 'e2e', name: `Chromium (${findChromium() ?? 'not found'})` },
    'problem' in firefox
      ? { project: 'firefox', name: 'Firefox', problem: firefox.problem }
      : { project: 'firefox', name: `Firefox ${firefox.version}` },
    {
      project: 'webkit',
      name: 'WebKit (smoke test, WebKitGTK)',
      ...('problem' in webKit && { problem: webKit.problem }),
    },
  ];
}

/** Starts Playwright's tests in these browsers. Gives the exit status. */
function run(projects: readonly string[], args: readonly string[]): number {
  if (projects.length === 0) return 0;
  const { status } = spawnSync('npx', ['playwright', 'test', ...projects, ...args], {
    stdio: 'inherit',
    // On Windows npx is a script, which only a shell starts.
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

function flagOf({ project }: Browser): string {
  return `--project=${project}`;
}

const given = process.argv.slice(2);
const asked = given.filter((arg) => arg.startsWith('--project='));
const wanted = (await browsers()).filter(
  (browser) => asked.length === 0 || asked.includes(flagOf(browser)),
);
const runnable = wanted.filter(({ problem }) => problem === undefined);
process.exitCode = run(
  runnable.map(flagOf),
  given.filter((arg) => !asked.includes(arg)),
);
const said = wanted.map(({ name, problem }) =>
  problem === undefined ? `${name} ran` : `${name} did not run: ${problem}`,
);
console.log(`Browsers: ${said.join('. ')}.`);
