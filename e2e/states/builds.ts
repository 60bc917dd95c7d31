import { expect, type Page } from '@playwright/test';
import type { PlaygroundPage } from '../page/playground.ts';
import type { State } from './state.ts';

/** Loads the page anew in a browser that answers so when it is asked to keep the build. */
async function reloadWhere(
  { page }: PlaygroundPage,
  browser: Parameters<Page['addInitScript']>[0],
): Promise<void> {
  await page.addInitScript(browser);
  await page.reload();
}

/** Another build has come and waits. offline.spec.ts has a host bring a real one. */
function keepsAnotherBuild(): void {
  const waiting = { scriptURL: `${location.origin}/service-worker.js`, addEventListener() {} };
  const registration = { waiting, addEventListener() {} };
  const serviceWorker = {
    controller: null,
    register: () => Promise.resolve(registration),
    addEventListener() {},
  };
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => serviceWorker });
}

/** As private windows of some browsers do. */
function keepsNothing(): void {
  const refusal = new DOMException('The operation is insecure.', 'SecurityError');
  const serviceWorker = {
    controller: null,
    register: () => Promise.reject(refusal),
    addEventListener() {},
  };
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => serviceWorker });
}

/** What the page says of its build: that a newer one is there, that this one cannot be kept. */
export const buildStates: readonly State[] = [
  {
    name: 'an update is offered',
    reach: async (playground) => {
      await reloadWhere(playground, keepsAnotherBuild);
      await playground.loadExample();
      await expect(playground.region('New version')).toBeVisible();
    },
  },
  {
    name: 'an update is offered, and nothing is kept here',
    reach: async (playground) => {
      await playground.page.evaluate(() =>
        localStorage.setItem('countersign.preferences', JSON.stringify({ keepDrafts: false })),
      );
      await reloadWhere(playground, keepsAnotherBuild);
      await playground.field('AccessId').fill('typed');
      await expect(playground.region('New version')).toBeVisible();
    },
  },
  {
    name: 'the browser refuses to keep the build',
    reach: async (playground) => {
      await reloadWhere(playground, keepsNothing);
      await expect(playground.page.getByRole('contentinfo')).toContainText('insecure');
    },
  },
];
