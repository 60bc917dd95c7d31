import { expect, type Locator } from '@playwright/test';
import { type Credentials, vendorCredentials } from '../expected-sign.ts';
import { downloadBy } from './download.ts';
import type { PlaygroundPage } from './playground.ts';

/** The tool Explain as its users speak of it. */
export class ExplainPage {
  readonly playground: PlaygroundPage;

  constructor(playground: PlaygroundPage) {
    this.playground = playground;
  }

  get explanation(): Locator {
    return this.playground.region('Explanation');
  }

  button(name: string): Locator {
    return this.explanation.getByRole('button', { name: this.playground.name(name), exact: true });
  }

  get tab(): Locator {
    return this.playground.byRole('tab', 'Explain');
  }

  get otherSecrets(): Locator {
    return this.playground.field('Other SecretKeys');
  }

  /** Presses the button in the verdict. */
  async press(): Promise<void> {
    await this.playground.verdict
      .getByRole('button', { name: this.playground.name('Explain'), exact: true })
      .click();
  }

  /** Searches, and waits until it has come to its end. */
  async explain(): Promise<void> {
    await this.press();
    // Before the tool has loaded nothing searches either, so its first heading comes first.
    await expect(this.explanation.getByRole('heading').first()).toBeVisible();
    await expect(this.explanation.getByRole('progressbar')).toHaveCount(0);
    await this.expectState(/^(?!searching)/);
  }

  async expectState(state: string | RegExp): Promise<void> {
    await expect(this.playground.verdict).toHaveAttribute('data-state', state);
  }

  heading(name: string | RegExp): Locator {
    return this.explanation.getByRole('heading', { name });
  }

  /** What is called out. */
  status(said: string): Locator {
    return this.explanation.getByRole('status').filter({ hasText: this.playground.name(said) });
  }

  /** The case file as it lands on the disk. */
  async downloadCaseFile(): Promise<{ readonly name: string; readonly text: string }> {
    const click = () => this.button('Download case file').click();
    const { name, bytes } = await downloadBy(this.playground.page, click);
    await expect(this.status(name)).toBeVisible();
    return { name, text: bytes.toString() };
  }

  /** The case file as it comes out of the clipboard. */
  async copyCaseFile(): Promise<string> {
    await this.button('Copy case file').click();
    await expect(this.status('The case file is on the clipboard.')).toBeVisible();
    return this.playground.page.evaluate(() => navigator.clipboard.readText());
  }
}

/** Puts a request and its received Sign onto the page, to be explained. */
export async function giveRequest(
  playground: PlaygroundPage,
  {
    body,
    sign,
    credentials = vendorCredentials,
  }: { body: string; sign: string; credentials?: Credentials },
): Promise<ExplainPage> {
  await playground.openBodyFile(body);
  await playground.fillCredentials(credentials);
  await playground.receive(sign);
  return new ExplainPage(playground);
}
