import { expect, type Locator, type Page } from '@playwright/test';
import { type Credentials, vendorCredentials } from '../expected-sign.ts';
import { type Locale, nameIn } from './names.ts';

type Role = Parameters<Page['getByRole']>[0];

export type SnippetChoice = {
  readonly language: string;
  readonly mode?: string;
  readonly shell?: string;
  readonly library?: string;
};

/** The page as its users speak of it: what stands on it, and what one can do with it. */
export class PlaygroundPage {
  readonly page: Page;
  readonly locale: Locale;

  constructor(page: Page, locale: Locale = 'en') {
    this.page = page;
    this.locale = locale;
  }

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.button('Load example')).toBeVisible();
  }

  /** An element by its role and its English name, whatever the language of the page. */
  byRole(role: Role, name: string): Locator {
    return this.page.getByRole(role, { name: this.name(name), exact: true });
  }

  button(name: string): Locator {
    return this.byRole('button', name);
  }

  region(name: string): Locator {
    return this.byRole('region', name);
  }

  /** A value to be typed. The SecretKey is a password field, which has no role: so all go by label. */
  field(name: string): Locator {
    return this.page.getByLabel(this.name(name), { exact: true });
  }

  choice(name: string): Locator {
    return this.byRole('combobox', name);
  }

  /** Where bytes are edited: of two surfaces, while one takes over from the other, the one that can be used. */
  editor(name: string): Locator {
    return this.byRole('textbox', name).and(this.page.locator(':not([inert] *)'));
  }

  get body(): Locator {
    return this.editor('Request body');
  }

  get verdict(): Locator {
    return this.region('Verdict');
  }

  /** The element that holds the full Sign and nothing else. */
  sign(value: string): Locator {
    return this.region('Sign').getByText(value, { exact: true });
  }

  async expectSign(value: string): Promise<void> {
    await expect(this.sign(value)).toBeVisible();
  }

  async fillCredentials(credentials: Credentials = vendorCredentials): Promise<void> {
    await this.field('AccessId').fill(credentials.accessId);
    await this.field('SecretKey').fill(credentials.secretKey);
    await this.field('TimeStamp').fill(credentials.timeStamp);
  }

  async chooseScheme(name: string): Promise<void> {
    await this.choice('Scheme').selectOption({ label: name });
  }

  async loadExample(): Promise<void> {
    await this.button('Load example').click();
  }

  async openBodyFile(bytes: Uint8Array | string, name = 'body.json'): Promise<void> {
    const buffer = Buffer.from(bytes as Uint8Array);
    const file = { name, mimeType: 'application/octet-stream', buffer };
    await this.field('Request body file').setInputFiles(file);
  }

  async openSessionFile(bytes: Uint8Array): Promise<void> {
    await this.button('Drafts').click();
    const buffer = Buffer.from(bytes);
    const file = { name: 'session.json', mimeType: 'application/json', buffer };
    await this.field('Session file to open').setInputFiles(file);
  }

  get link(): Locator {
    return this.byRole('textbox', 'Link to this session');
  }

  /** The link that the dialog Share hands out. */
  async takeLink(): Promise<string> {
    await this.button('Share').click();
    const link = await this.link.inputValue();
    await this.button('Close').click();
    return link;
  }

  /** Puts a fragment into the address bar, as a user does who pastes a link. */
  async followLink(fragment: string): Promise<void> {
    const data = await this.verdict.getAttribute('data-state');
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(this.verdict).not.toHaveAttribute('data-state', data ?? '');
  }

  /** Waits until the body shows a text without blanks, whichever editor shows it. */
  async expectBody(text: string): Promise<void> {
    const shown = () =>
      this.body.evaluate((element) => {
        // Where Monaco has a textarea for its input, that holds whatever the caret saw last.
        const monaco = element.closest('.monaco-editor');
        if (monaco) return monaco.querySelector('.view-lines')?.textContent;
        return element instanceof HTMLTextAreaElement ? element.value : undefined;
      });
    await expect.poll(shown).toBe(text);
  }

  /** Real key presses into the editor, at its caret. */
  async typeInBody(text: string): Promise<void> {
    await this.body.focus();
    await this.page.keyboard.type(text);
  }

  async chooseCustomAccessPoint(baseUrl: string): Promise<void> {
    await this.choice('Access point').selectOption({ label: this.name('Another base URL') });
    await this.field('Base URL').fill(baseUrl);
  }

  async receive(sign: string): Promise<void> {
    await this.field('Received Sign').fill(sign);
  }

  /** Waits for Monaco, which comes with the first thing that the user does. */
  async waitForMonaco(): Promise<void> {
    await this.body.focus();
    await expect(this.page.locator('.editor-monaco[data-ready="true"]')).toBeVisible();
    await expect(this.body).toBeFocused();
  }

  async chooseSnippet(choice: SnippetChoice): Promise<void> {
    await this.choice('Language').selectOption({ label: choice.language });
    if (choice.library)
      await this.choice('Library').selectOption({ label: this.name(choice.library) });
    if (choice.shell) await this.choice('Shell').selectOption({ label: choice.shell });
    if (choice.mode) await this.choice('Mode').selectOption(choice.mode.toLowerCase());
  }

  /** The text of the generated code, as a reader would select and copy it. */
  async snippet(): Promise<string> {
    return (await this.region('Snippet').locator('pre').textContent()) ?? '';
  }

  /** Waits until everything that comes late has come: the tools and, where it was asked for, Monaco. */
  async settle(): Promise<void> {
    await expect(this.byRole('tab', 'Snippets')).toBeVisible();
    await this.page.waitForLoadState('networkidle');
  }

  /** Changes the system's colours. Monaco draws its own, and follows a moment later. */
  async wear(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    for (const editor of await this.page.locator('.editor-monaco .monaco-editor').all()) {
      await expect(editor).toContainClass(colorScheme === 'light' ? 'vs' : 'vs-dark');
    }
  }

  /** The English or Chinese names of all regions, tab panels and dialogs that are to be seen. */
  async panelNames(): Promise<string[]> {
    const tree = await this.page.locator('body').ariaSnapshot();
    return [...tree.matchAll(/- (?:region|tabpanel|dialog) "([^"]*)"/g)].map(
      ([, name]) => name ?? '',
    );
  }

  /** A name in the language of the page. */
  name(english: string): string {
    return nameIn(this.locale, english);
  }
}
