import { vendorCredentials, vendorSign } from './expected-sign.ts';
import { expect, test } from './page/test.ts';

test('the language switches in place and loses nothing', async ({ playground, page }) => {
  await playground.loadExample();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('button', { name: '载入示例' })).toBeVisible();
  await expect(playground.field('SecretKey')).toHaveValue(vendorCredentials.secretKey);
  await playground.expectSign(vendorSign);
  await page.getByRole('button', { name: 'EN', exact: true }).click();
  await expect(playground.button('Load example')).toBeVisible();
});

test('language and theme are remembered, and known before the page’s own script', async ({
  playground,
  page,
}) => {
  const html = page.locator('html');
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: /^主题/ }).click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: /^主题/ }).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
  await page.goto('/');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('lang', 'zh-CN');
  await page.unroute('**/assets/*.js');
  await playground.page.reload();
  await expect(page.getByRole('button', { name: '载入示例' })).toBeVisible();
});

test.describe('a browser that asks for Chinese first', () => {
  test.use({ pageLocale: 'zh-CN' });

  test('gets the page in Chinese', async ({ playground, page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(playground.button('Load example')).toHaveText('载入示例');
  });
});

test.describe('a browser that asks for neither language', () => {
  test.use({ locale: 'fr-FR' });

  test('gets the page in English', async ({ playground, page }) => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(playground.button('Load example')).toHaveText('Load example');
  });
});
