import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findWebKit } from '../../scripts/find-webkit.ts';
import { expectedSign, vendorBody, vendorCredentials, vendorSign } from '../expected-sign.ts';
import { WebKitDriver } from './driver.ts';
import { keys, Session } from './session.ts';

const webKit = findWebKit();

type Fixtures = { readonly session: Session };

/** WebKit's browser with the page in it. Afterwards it must have had nothing to complain about. */
const test = base.extend<Fixtures, { readonly driver: WebKitDriver }>({
  driver: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see which fixtures are asked for.
    async ({}, use) => {
      if ('problem' in webKit) throw new Error(webKit.problem);
      const driver = await WebKitDriver.start(webKit);
      await use(driver);
      driver.stop();
    },
    { scope: 'worker' },
  ],

  session: async ({ driver, baseURL }, use) => {
    const session = await Session.open(driver.url);
    await session.goto(String(baseURL));
    await session.run(noteComplaints);
    await use(session);
    const complaints = await session.run('return complaints');
    await session.close();
    expect(complaints, 'the browser must have nothing to complain about').toEqual([]);
  },
});

const noteComplaints = `complaints = [];
addEventListener('error', (event) => complaints.push(event.message));
addEventListener('unhandledrejection', (event) => complaints.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective));`;

test.describe.configure({ mode: 'serial' });
test.skip('problem' in webKit, 'problem' in webKit ? webKit.problem : '');

async function expectSign(session: Session, sign: string): Promise<void> {
  await expect.poll(() => session.text('region', 'Sign')).toContain(sign);
}

async function expectState(session: Session, state: string): Promise<void> {
  await expect.poll(() => session.attribute('region', 'Verdict', 'data-state')).toBe(state);
}

async function openExample(session: Session): Promise<void> {
  await session.click('button', 'Load example');
  await expectSign(session, vendorSign);
}

/** Monaco comes when the body is entered, and takes the focus over. */
async function enterBody(session: Session): Promise<void> {
  await session.run(`document.querySelector('[aria-label="Request body"]').focus()`);
  const ready = `return document.activeElement.closest('.editor-monaco[data-ready=true]') !== null`;
  await expect.poll(() => session.run(ready)).toBe(true);
}

test('a line end added to the vendor’s example changes the Sign, and Explain finds it', async ({
  session,
}) => {
  await openExample(session);
  await enterBody(session);
  await session.press(keys.end, keys.control);
  await session.press(keys.enter);
  await expectSign(session, expectedSign(vendorCredentials, `${vendorBody}\n`));
  await session.click('button', 'Explain');
  await expectState(session, 'found');
});

test('a link opens with everything but the SecretKey', async ({ session }) => {
  const credentials = { ...vendorCredentials, accessId: '1500001049' };
  const sign = expectedSign(credentials, vendorBody);
  await openExample(session);
  await session.fill('AccessId', credentials.accessId);
  await expectSign(session, sign);
  await session.click('button', 'Share');
  const link = await session.value('textbox', 'Link to this session');
  await session.goto('about:blank');
  await session.goto(link);
  await session.run(noteComplaints);
  await expectState(session, 'from-link');
  await session.fill('SecretKey', vendorCredentials.secretKey);
  await expectSign(session, sign);
});

test('what is cut and pasted keeps its line ends', async ({ session }) => {
  const body = '{"a":1}\r\n{"b":\r2}\n';
  const file = join(mkdtempSync(join(tmpdir(), 'countersign-webkit-')), 'body.json');
  writeFileSync(file, body);
  await openExample(session);
  await session.openFile('Request body file', file);
  const sign = expectedSign(vendorCredentials, body);
  await expectSign(session, sign);
  await enterBody(session);
  await session.press('ax', keys.control);
  await expectSign(session, expectedSign(vendorCredentials, ''));
  await session.press('v', keys.control);
  await expectSign(session, sign);
});

test('the language switches in place', async ({ session }) => {
  await openExample(session);
  await session.click('button', '中文');
  await expect.poll(() => session.run('return document.documentElement.lang')).toBe('zh-CN');
  await session.click('button', '载入示例');
  await expectSign(session, vendorSign);
});
