import { findTools } from '../scripts/find-tools.ts';
import { vendorBody, vendorCredentials } from './expected-sign.ts';
import { startGateway } from './gateway/gateway.ts';
import type { SnippetChoice } from './page/playground.ts';
import { expect, test } from './page/test.ts';
import { execute } from './snippets/execute.ts';

const { sh, python } = findTools();

const bodies: Readonly<Record<string, string>> = {
  'the vendor’s body': vendorBody,
  'a body that shells and editors change':
    '\uFEFF{"it\'s":"$HOME `id` %s \\\\n 你好",\r\n"b":"!"}\n',
};

type Execution = SnippetChoice & {
  readonly command: string;
  readonly file: string;
  /** What stands in this snippet and in no other. */
  readonly mark: string;
};

const choices: readonly Execution[] = [
  { language: 'curl', shell: 'sh', command: sh, file: 'snippet.sh', mark: 'curl ' },
  {
    language: 'Python',
    library: 'requests',
    command: python,
    file: 'snippet.py',
    mark: 'import requests',
  },
  {
    language: 'Python',
    library: 'standard library',
    command: python,
    file: 'snippet.py',
    mark: 'import http.client',
  },
  { language: 'Node', command: process.execPath, file: 'snippet.mjs', mark: "from 'node:crypto'" },
];

for (const { command, file, mark, ...choice } of choices) {
  for (const mode of ['Replay', 'Live']) {
    for (const [name, body] of Object.entries(bodies)) {
      const title = `${Object.values(choice).join(' ')}, ${mode}: ${name} arrives as it was signed`;
      test(title, async ({ playground }) => {
        const { accessId, secretKey } = vendorCredentials;
        const gateway = await startGateway({ credentials: { [accessId]: secretKey } });
        try {
          await playground.openBodyFile(body);
          await playground.fillCredentials();
          await playground.chooseCustomAccessPoint(gateway.url);
          await playground.chooseSnippet({ ...choice, mode });
          const shown = playground.region('Snippet');
          await expect(shown).toContainText(mark);
          await expect(shown).toContainText(new URL(gateway.url).port);
          await (mode === 'Live' ? expect(shown) : expect(shown).not).toContainText(
            'TPNS_SECRET_KEY',
          );
          const code = await playground.snippet();
          expect(code).not.toContain(secretKey);
          const environment = mode === 'Live' ? { TPNS_SECRET_KEY: secretKey } : {};
          const run = await execute({ code, fileName: file, notes: [] }, [command], environment);
          expect(gateway.requests.map(({ refusal }) => refusal)).toStrictEqual([undefined]);
          expect(gateway.requests[0]?.body.toString('utf8')).toBe(body);
          expect(run.exitCode).toBe(0);
        } finally {
          await gateway.close();
        }
      });
    }
  }
}

test('every language has a snippet, and its code is loaded when it is chosen', async ({
  playground,
}) => {
  await playground.loadExample();
  const marks = {
    Go: 'package main',
    PHP: '<?php',
    Java: 'import java.net.http.HttpClient;',
    'C#': 'using System.Net.Http;',
    curl: 'curl --include',
  };
  for (const [language, mark] of Object.entries(marks)) {
    await playground.chooseSnippet({ language });
    await expect(playground.region('Snippet')).toContainText(mark);
    const isOneOfSeveral = language === 'curl' ? 1 : 0;
    await expect(playground.choice('Shell')).toHaveCount(isOneOfSeveral);
    await expect(playground.choice('Library')).toHaveCount(0);
  }
});

test('the copied snippet is the shown one', async ({ playground }) => {
  await playground.loadExample();
  await playground.button('Copy snippet').click();
  const copied = await playground.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await playground.snippet());
});

test('the SecretKey stands in a snippet only when asked for, with a warning', async ({
  playground,
}) => {
  const { page } = playground;
  await playground.loadExample();
  await playground.chooseSnippet({ language: 'curl', mode: 'Live' });
  const snippet = playground.region('Snippet');
  await expect(snippet).not.toContainText(vendorCredentials.secretKey);
  await page.getByRole('checkbox', { name: /Put SecretKey into the snippet/ }).check();
  await expect(snippet).toContainText(vendorCredentials.secretKey);
  await expect(page.getByText('Whoever sees the snippet')).toBeVisible();
});
