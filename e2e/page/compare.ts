import { expect, type Locator } from '@playwright/test';
import type { PlaygroundPage } from './playground.ts';

type Bytes = Uint8Array | string;

/** The tool Compare as its users speak of it. */
export class ComparePage {
  readonly playground: PlaygroundPage;

  constructor(playground: PlaygroundPage) {
    this.playground = playground;
  }

  async open(): Promise<void> {
    await this.playground.byRole('tab', 'Compare').click();
    await expect(this.panel).toBeVisible();
  }

  get panel(): Locator {
    return this.playground.byRole('tabpanel', 'Compare');
  }

  get differences(): Locator {
    return this.playground.region('Differences');
  }

  get headline(): Locator {
    return this.differences.getByRole('heading');
  }

  get reference(): Locator {
    return this.playground.editor('Reference body');
  }

  get lines(): Locator {
    return this.playground.byRole('table', 'Both sides, byte beside byte');
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name: this.playground.name(name), exact: true });
  }

  /** A class of differences in the filter, by its name without the count. */
  classChoice(name: string): Locator {
    return this.differences.getByRole('button', { name: this.playground.name(name) });
  }

  /** `Text` or `Hex and text`. */
  async show(name: string): Promise<void> {
    const choices = this.differences.getByRole('group', { name: this.playground.name('Show') });
    await choices.getByRole('button', { name: this.playground.name(name), exact: true }).click();
  }

  /** On to the next difference, by key. */
  async next(key = 'F8'): Promise<void> {
    await this.lines.focus();
    await this.playground.page.keyboard.press(key);
  }

  /** The tag of a class, in the filter or in the lines. */
  tag(tag: string, within: Locator = this.differences): Locator {
    return within.locator(`[data-tag=${JSON.stringify(tag)}]`);
  }

  /** What the body editor marks in the look of a family. It is paint, without role or name. */
  markedInBody(family: string): Locator {
    return this.playground.page.locator(`.body-field .diff-${family}`);
  }

  /** The difference that is read, in words. */
  async expectReading(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.differences).toContainText(word);
  }

  async openReferenceFile(bytes: Bytes, name = 'reference.json'): Promise<void> {
    const buffer = Buffer.from(bytes as Uint8Array);
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await this.playground.field('Reference body file').setInputFiles(file);
  }

  /** A file that is too long to be handed over in memory, by its path. */
  async openReferencePath(path: string): Promise<void> {
    await this.playground.field('Reference body file').setInputFiles(path);
  }

  /** Both sides from files, and the tool open on them. */
  async compare(body: Bytes, reference: Bytes): Promise<void> {
    await this.playground.openBodyFile(body);
    await this.open();
    await this.openReferenceFile(reference);
    await expect(this.headline).toBeVisible();
  }
}
