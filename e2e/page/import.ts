import { expect, type Locator } from '@playwright/test';
import { fillText, pasteText } from './paste.ts';
import type { PlaygroundPage } from './playground.ts';

type Bytes = Uint8Array | string;

/** The dialog of the import as its users speak of it. */
export class ImportPage {
  readonly playground: PlaygroundPage;

  constructor(playground: PlaygroundPage) {
    this.playground = playground;
  }

  get dialog(): Locator {
    return this.playground.byRole('dialog', 'Import');
  }

  get text(): Locator {
    return this.dialog.getByRole('textbox', {
      name: this.playground.name('Text to import'),
      exact: true,
    });
  }

  get requests(): Locator {
    return this.section('Requests');
  }

  section(name: string): Locator {
    return this.dialog.getByRole('region', { name: this.playground.name(name), exact: true });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name: this.playground.name(name), exact: true });
  }

  field(name: string): Locator {
    return this.dialog.getByLabel(this.playground.name(name), { exact: true });
  }

  async open(): Promise<void> {
    await this.playground.button('Import').click();
    await expect(this.dialog).toBeVisible();
  }

  async openWith(text: string): Promise<void> {
    await this.open();
    await this.fill(text);
  }

  /** What a value becomes, by the name of its field. */
  change(name: string): Locator {
    return this.section('What it fills in')
      .locator('dl > div')
      .filter({ has: this.playground.page.getByText(this.playground.name(name), { exact: true }) });
  }

  async expectKind(sentence: string | RegExp): Promise<void> {
    await expect(this.dialog.getByRole('status').filter({ hasText: sentence })).toBeVisible();
  }

  async fillIn(): Promise<void> {
    await this.button('Fill in').click();
    await expect(this.dialog).toBeHidden();
  }

  async chooseFile(name: string, bytes: Bytes, fileName = 'file'): Promise<void> {
    const buffer = Buffer.from(bytes as Uint8Array);
    const file = { name: fileName, mimeType: 'application/octet-stream', buffer };
    await this.field(name).setInputFiles(file);
  }

  async fill(text: string): Promise<void> {
    await fillText(this.text, text);
  }

  /** A paste by the keys, wherever the focus is. */
  async paste(text: string): Promise<void> {
    await pasteText(this.playground.page, text);
  }

  /** Drops a file or a text on an element. */
  async drop(target: string, dropped: { name: string; bytes: Bytes } | string): Promise<void> {
    const { page } = this.playground;
    const [name, content] =
      typeof dropped === 'string'
        ? ['', dropped]
        : [dropped.name, Buffer.from(dropped.bytes as Uint8Array).toString('base64')];
    const transfer = await page.evaluateHandle(
      ([fileName = '', data = '']) => {
        const transferred = new DataTransfer();
        if (fileName === '') transferred.setData('text/plain', data);
        else {
          const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
          transferred.items.add(new File([bytes], fileName));
        }
        return transferred;
      },
      [name, content],
    );
    await page.dispatchEvent(target, 'drop', { dataTransfer: transfer });
  }
}
