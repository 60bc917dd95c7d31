import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright';
import { goldenFolder, hasGoldens } from '../e2e/visual/golden-folder.ts';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';

/**
 * Holds the main states of the page against their goldens, or with `--update` makes the goldens.
 * Where none fit this browser and these fonts, it says so and writes nothing.
 */

async function folderHere(): Promise<string> {
  const executablePath = ensureChromium();
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    return await goldenFolder(browser);
  } finally {
    await browser.close();
  }
}

function compare(flag: string): number {
  const { status } = spawnSync('npx', ['playwright', 'test', '--project=visual', flag], {
    stdio: 'inherit',
    // On Windows npx is a script, which only a shell starts.
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

const folder = await folderHere();
const updates = process.argv.includes('--update');
if (updates || hasGoldens(folder)) {
  process.exitCode = compare(`--update-snapshots=${updates ? 'all' : 'none'}`);
} else {
  console.error(
    `Nothing was compared: there are no goldens for this browser and these fonts (${folder}). ` +
      'Look at the page (npm run screenshots), then make them: npm run visual -- --update',
  );
  process.exitCode = 1;
}
