import { test as base, expect } from '@playwright/test';
import type { Locale } from './names.ts';
import { PlaygroundPage } from './playground.ts';

type Options = {
  readonly pageLocale: Locale;
  /** Whether the browser keeps the build for the time without a network, which takes its time. */
  readonly keptOffline: boolean;
};

type Fixtures = {
  readonly playground: PlaygroundPage;
  /** What the browser complained about: policy violations, console errors, uncaught errors. */
  readonly complaints: string[];
  readonly noComplaints: undefined;
  readonly serviceWorker: undefined;
};

/** Reports of the policy do not all reach the console, so the page hands them over. */
const reportViolations = `addEventListener('securitypolicyviolation', (event) => {
  reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
});`;

/** Firefox says so of every chunk that was still on its way when the page was left. */
const leftBehind = /^(?:error loading dynamically imported module|Unable to preload CSS)/;

export const test = base.extend<Options & Fixtures>({
  pageLocale: ['en', { option: true }],

  keptOffline: [false, { option: true }],

  locale: ({ pageLocale }, use) => use(pageLocale),

  complaints: async ({ page, browserName }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => {
      if (browserName === 'firefox' && leftBehind.test(message)) return;
      complaints.push(`uncaught: ${message}`);
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.exposeFunction('reportViolation', (report: string) => complaints.push(report));
    await page.addInitScript(reportViolations);
    await use(complaints);
  },

  serviceWorker: [
    async ({ context, keptOffline }, use) => {
      if (!keptOffline) await context.addInitScript('delete Navigator.prototype.serviceWorker');
      await use(undefined);
    },
    { auto: true },
  ],

  noComplaints: [
    async ({ complaints }, use) => {
      await use(undefined);
      expect(complaints, 'the browser must have nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],

  playground: async ({ page, pageLocale, complaints: _ }, use) => {
    const playground = new PlaygroundPage(page, pageLocale);
    await playground.open();
    await use(playground);
  },
});

/** What a browser says of code that did not come; of the error that React logs, Firefox hands over `Error` alone. */
const failedToLoad =
  /Failed to (?:load resource|fetch)|error loading dynamically imported module|^Error$/;

/** Takes out of what the browser complained about what is said of code that a test held back. */
export function takeFailedLoads(complaints: string[]): void {
  const others = complaints.filter((complaint) => !failedToLoad.test(complaint));
  complaints.splice(0, complaints.length, ...others);
}

export { expect };
