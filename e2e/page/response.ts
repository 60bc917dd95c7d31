import { expect, type Locator } from '@playwright/test';
import { fillText, pasteOver } from './paste.ts';
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

  /** A paste by the keys, in place of what stood there. */
  async paste(pasted: string): Promise<void> {
    await pasteOver(this.text, pasted);
  }

  async read(text: string): Promise<void> {
    await this.open();
    await fillText(this.text, text);
  }

  /** A step of the checklist by what it tells to do. */
  step(title: string): Locator {
    return this.checklist.getByRole('group', {
      name: this.playground.name(`Outcome: ${title}`),
      exact: true,
    });
  }
}
