import { ComparePage } from './page/compare.ts';
import { expect, takeFailedLoads, test } from './page/test.ts';

const code = '**/assets/compare-panel-*.js';

test('a tool whose code does not come says so in its place, and comes when it is asked for again', async ({
  playground,
  page,
  complaints,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'Firefox never asks again for a module that failed');
  await playground.settle();
  await page.route(code, (route) => route.abort());
  const compare = new ComparePage(playground);
  await compare.open();
  const failure = page.getByRole('alert').filter({ hasText: 'This part of the page failed' });
  await expect(failure).toBeVisible();
  await playground.byRole('tab', 'Snippets').click();
  await expect(playground.byRole('tabpanel', 'Snippets')).toBeVisible();
  await compare.open();
  await page.unroute(code);
  await playground.button('Show it again').click();
  await expect(compare.differences).toContainText('With a reference, both sides stand here');
  await expect(failure).toHaveCount(0);
  takeFailedLoads(complaints);
});

const parts = [
  'in-front',
  'tools',
  'build-line',
  'body-facts-bar',
  'byte-view',
  'pane-separator',
  'late',
];

for (const part of parts) {
  test(`the page signs although the code ${part} does not come`, async ({
    playground,
    page,
    complaints,
  }) => {
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    await page.reload();
    await playground.button('Load example').click();
    // Without its sentences, what was received is not judged yet.
    await expect(playground.verdict).toHaveAttribute(
      'data-state',
      part === 'late' ? 'signed' : 'match',
    );
    await expect(playground.button('Show it again').first()).toBeVisible();
    await expect(playground.field('SecretKey')).toBeVisible();
    takeFailedLoads(complaints);
  });
}
