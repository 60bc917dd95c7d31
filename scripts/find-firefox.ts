import { existsSync } from 'node:fs';
import { firefox, type LaunchOptions } from 'playwright';
import { findProgram } from './find-tools.ts';

const preferences = {
  // Without it Firefox asks before a page reads the clipboard, and nobody is there to answer.
  'dom.events.testing.asyncClipboard': true,
  // The host of the test without a secure context is this machine.
  'network.dns.localDomains': 'countersign.test',
  // Scroll bars take no room, as on phones and as in the Chromium of the tests.
  'ui.useOverlayScrollbars': 1,
};

const applications = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Playwright drives its own Firefox over a protocol of its own, any other over WebDriver BiDi. */
function systemFirefox(executablePath: string | undefined): LaunchOptions | undefined {
  return executablePath ? { channel: 'moz-firefox', executablePath } : undefined;
}

/** Where a Firefox stands, best first: the one asked for, Playwright's own, the system's. Does not prove that it runs. */
function findFirefox(): LaunchOptions | undefined {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH) return systemFirefox(FIREFOX_PATH);
  if (existsSync(firefox.executablePath())) return {};
  const onPath = findProgram('firefox-esr') ?? findProgram('firefox');
  return systemFirefox(onPath ?? applications.find((path) => existsSync(path)));
}

/** How Playwright starts Firefox. Where there is none, it says so itself. */
export function firefoxLaunch(): LaunchOptions {
  return { ...findFirefox(), firefoxUserPrefs: preferences };
}

/**
 * What the tests do all the time, and what Playwright does not bring about in every Firefox: from 1.62
 * on it sets a field's value by script in some, which React does not notice.
 */
async function tryOut(): Promise<string> {
  const browser = await firefox.launch({ ...firefoxLaunch(), timeout: 60_000 });
  try {
    const page = await browser.newPage({ locale: 'en-US', reducedMotion: 'reduce' });
    await page.setContent('<input oninput="if (event.isTrusted) this.title = this.value">');
    await page.getByRole('textbox').fill('typed');
    if ((await page.getByRole('textbox').getAttribute('title')) === 'typed') {
      return browser.version();
    }
    throw new Error('it starts, but what is filled in does not come from a user');
  } finally {
    await browser.close();
  }
}

/** The version of a Firefox that the installed Playwright drives, or why there is none. */
export async function askFirefox(): Promise<{ version: string } | { problem: string }> {
  if (!findFirefox()) return { problem: 'none is installed' };
  try {
    return { version: await tryOut() };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
      problem: `Playwright does not drive the one that is there: ${reason.replace(/\.$/, '')}`,
    };
  }
}
