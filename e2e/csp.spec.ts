import { readdirSync } from 'node:fs';
import { outDir } from '../scripts/address.ts';
import { vendorBody } from './expected-sign.ts';
import { expect, test } from './page/test.ts';

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

const serviceWorker = '/service-worker.js';

/** What a browser asks for. What is for hosts is none of its business. */
const paths = readdirSync(outDir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath.slice(outDir.length)}/${name}`)
  .filter((path) => !/^\/(?:_headers|\.htaccess|vercel\.json|hosting\/.*)$/.test(path));

/** What the page's own listener for violations says, a directive first. */
function isReport(complaint: string): boolean {
  return /^[a-z-]*(?:types|-src|-for) /.test(complaint);
}

/** Reports come in tasks of their own. Firefox gives out each a second time, as an error of the page. */
async function expectReports(
  complaints: readonly string[],
  count: number,
  browserName: string,
): Promise<void> {
  const isError = (complaint: string) => complaint.startsWith('uncaught: The page’s settings');
  const errors = browserName === 'firefox' ? count : 0;
  await expect.poll(() => complaints.filter(isReport).length).toBe(count);
  await expect.poll(() => complaints.filter(isError).length).toBe(errors);
}

test('every path is served under the policy', async ({ request }) => {
  for (const path of ['/', ...paths.filter((path) => path !== serviceWorker)]) {
    const response = await request.get(path);
    const headers = response.headers();
    expect(response.status(), path).toBe(200);
    for (const directive of [...directives, "frame-ancestors 'none'"]) {
      expect(headers['content-security-policy'], path).toContain(directive);
    }
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['x-frame-options'], path).toBe('DENY');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
  }
});

test('workers may compile WebAssembly, the page may not', async ({
  playground,
  request,
  complaints,
  browserName,
}) => {
  for (const path of paths) {
    const headers = (await request.get(path)).headers();
    const mayCompile = headers['content-security-policy']?.includes("'wasm-unsafe-eval'");
    expect(mayCompile, path).toBe(path.startsWith('/workers/'));
  }
  const outcome = await playground.page.evaluate(() =>
    // The eight bytes of a module without content.
    WebAssembly.compile(new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])).then(
      () => 'compiled',
      (error: Error) => error.message,
    ),
  );
  expect(outcome).toMatch(/Content Security Policy|blocked by CSP/);
  // One of the header, one of the page's own copy of it.
  const refused = 'script-src wasm-eval ';
  await expectReports(complaints, 2, browserName);
  expect(complaints.filter(isReport)).toEqual([refused, refused]);
  complaints.length = 0;
});

test('the service worker alone may ask, and nothing but our own origin', async ({ request }) => {
  for (const path of paths) {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    const isServiceWorker = path === serviceWorker;
    expect(policy, path).toContain(`connect-src ${isServiceWorker ? "'self'" : "'none'"}`);
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("require-trusted-types-for 'script'");
  }
});

test('only what is named by its content is kept by caches for ever', async ({ request }) => {
  for (const path of ['/', ...paths]) {
    const cacheControl = (await request.get(path)).headers()['cache-control'];
    if (/^\/(?:assets|workers)\//.test(path)) expect(cacheControl, path).toContain('immutable');
    else expect(cacheControl, path).toBe('no-cache');
  }
});

test('the page carries the policy itself, for hosts that set no headers', async ({
  playground,
  request,
}) => {
  const html = await (await request.get('/')).text();
  expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
  const meta = playground.page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = await meta.getAttribute('content');
  for (const directive of directives) expect(policy).toContain(directive);
  expect(policy).not.toContain('frame-ancestors');
});

test('the policy is enforced: text becomes neither script nor markup, and nothing is sent', async ({
  playground,
  complaints,
  browserName,
}) => {
  const outcomes = await playground.page.evaluate(async () => {
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt();
        return 'allowed';
      } catch {
        return 'refused';
      }
    };
    return {
      markup: await outcome(() => {
        document.createElement('div').innerHTML = '<b>text</b>';
      }),
      policy: await outcome(() =>
        (
          window as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => void };
          }
        ).trustedTypes.createPolicy('anything', {}),
      ),
      fetch: await outcome(() => fetch('/icon.svg')),
      beacon: await outcome(() => {
        if (!navigator.sendBeacon('/anything')) throw new Error('refused');
      }),
    };
  });
  expect(outcomes).toMatchObject({ markup: 'refused', policy: 'refused', fetch: 'refused' });
  // Four attempts, each against the header and against the page's own copy of it.
  await expectReports(complaints, 8, browserName);
  complaints.length = 0;
});

test('a session with Monaco in it breaks no rule of the policy', async ({ playground }) => {
  await playground.loadExample();
  await playground.waitForMonaco();
  await playground.typeInBody('{');
  await playground.openBodyFile(vendorBody);
  await playground.page.keyboard.press('Control+f');
  await playground.page.keyboard.press('Escape');
  await playground.page.keyboard.press('Control+z');
  // Reports come with a task of their own.
  await playground.page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
});
