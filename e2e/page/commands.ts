import { expect, type Locator } from '@playwright/test';
import type { PlaygroundPage } from './playground.ts';

/** The palette, the sheet of shortcuts and the tour as their users speak of them. */
export class CommandsPage {
  readonly playground: PlaygroundPage;

  constructor(playground: PlaygroundPage) {
    this.playground = playground;
  }

  get palette(): Locator {
    return this.playground.byRole('dialog', 'Commands');
  }

  get sheet(): Locator {
    return this.playground.byRole('dialog', 'Keyboard shortcuts');
  }

  get search(): Locator {
    return this.playground.byRole('combobox', 'Search commands');
  }

  get commands(): Locator {
    return this.palette.getByRole('option');
  }

  async open(): Promise<void> {
    await this.playground.button('Commands').click();
    await expect(this.search).toBeFocused();
  }

  /** Finds a command by what is typed, and runs the first. */
  async run(typed: string): Promise<void> {
    await this.open();
    await this.search.fill(typed);
    await this.search.press('Enter');
  }

  get card(): Locator {
    return this.playground.region('Solve this 403');
  }

  /** A button of the card. */
  cardButton(name: string): Locator {
    return this.card.getByRole('button', { name: this.playground.name(name), exact: true });
  }

  async expectStep(step: number): Promise<void> {
    const said = this.playground.locale === 'en' ? `Step ${step} of 6` : `第 ${step} 步，共 6 步`;
    await expect(this.card).toContainText(said);
  }

  async startTour(): Promise<void> {
    await this.playground.button('Solve this 403').click();
    await this.expectStep(1);
  }

  /** All of it, as its words ask. */
  async finishTour(): Promise<void> {
    const { playground } = this;
    await this.cardButton('Next step').click();
    await playground.verdict.getByRole('button', { name: playground.name('Explain') }).click();
    await this.expectStep(3);
    await this.cardButton('Next step').click();
    await playground.button('Show the proof').click();
    await this.expectStep(5);
    await playground.byRole('tab', 'Snippets').click();
    await this.expectStep(6);
    await playground.button('Copy snippet').click();
    await expect(this.card).toContainText(playground.name('Solved'));
  }
}
