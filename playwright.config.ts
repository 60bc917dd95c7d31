import { defineConfig } from '@playwright/test';
import { port } from './scripts/address.ts';
import { chromiumFlags, findChromium } from './scripts/find-chromium.ts';
import { firefoxLaunch } from './scripts/find-firefox.ts';

const inCI = Boolean(process.env.CI);
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = findChromium();

export default defineConfig({
  outputDir: 'test-results',
  reporter: inCI ? 'dot' : 'list',
  forbidOnly: inCI,
  // One more try on a machine that others load; a test that needed it is reported as flaky.
  retries: inCI ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    actionTimeout: 15_000,
    locale: 'en-US',
    // Colours change at once, so that they are judged as they are and not on their way.
    contextOptions: { reducedMotion: 'reduce' },
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { args: [...chromiumFlags], ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'e2e', testDir: 'e2e', testMatch: '**/*.spec.ts' },
    {
      name: 'firefox',
      testDir: 'e2e',
      testMatch: '**/*.spec.ts',
      // Playwright fills in a field of Firefox key by key, which takes its time with a long text.
      timeout: 180_000,
      use: {
        browserName: 'firefox',
        actionTimeout: 60_000,
        // Firefox grants the clipboard by a preference, and has no permission for it.
        permissions: [],
        launchOptions: firefoxLaunch(),
      },
    },
    { name: 'webkit', testDir: 'e2e/webkit', testMatch: 'smoke.ts' },
    { name: 'screenshots', testDir: 'e2e/states', testMatch: 'screenshots.ts' },
    { name: 'pictures', testDir: 'e2e/pictures', testMatch: 'pictures.ts' },
    {
      name: 'visual',
      testDir: 'e2e/visual',
      testMatch: 'visual.ts',
      snapshotPathTemplate: '{testDir}/goldens/{arg}{ext}',
    },
    { name: 'bench', testDir: 'bench', testMatch: 'bench.ts' },
  ],
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: !inCI,
  },
});
