import { expect, type Locator } from '@playwright/test';
import type { PlaygroundPage } from './playground.ts';

/** The tool Response as its users speak of it. */
export class ResponsePage {
  readonly playground: PlaygroundPage;

  constructor(playground: PlaygroundPage) {
    this.playground = playground;
  }

  get tab(): Locator {
    return this.playground.byRole('tab', 'Response');
  }

  get panel(): Locator {
    return this.playground.byRole('tabpanel', 'Response');
  }

  get text(): Locator {
    return this.playground.byRole('textbox', 'Response');
  }

  get reading(): Locator {
    return this.playground.region('Response reading');
  }

  get checklist(): Locator {
    return this.playground.region('The five causes of a 403');
  }

  /** The words that prove it, as they are marked. */
  get proof(): Locator {
    return this.reading.locator('mark');
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name: this.playground.name(name), exact: true });
  }

  async open(): Promise<void> {
    await this.tab.click();
    await expect(this.text).toBeVisible();
  }

  /** A real paste, by the keys, of what the clipboard really holds. */
  async paste(pasted: string): Promise<void> {
    const { page } = this.playground;
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await this.text.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
  }

  async read(pasted: string): Promise<void> {
    await this.open();
    await this.text.fill(pasted);
  }

  /** A step of the checklist by what it tells to do. */
  step(title: string): Locator {
    return this.checklist.getByRole('group', {
      name: this.playground.name(`Outcome: ${title}`),
      exact: true,
    });
  }
}
