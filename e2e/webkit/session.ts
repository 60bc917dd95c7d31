import { expect } from '@playwright/test';

/** Marks an element in the protocol: https://www.w3.org/TR/webdriver2/#elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys without a character of their own: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
export const keys = { control: '\uE009', end: '\uE010', enter: '\uE007' } as const;

/** Elements that may have a role, by what they are in HTML. The browser itself says which names they have. */
const selectors = {
  button: 'button, input[type=file]',
  textbox: 'input, textarea, [role=textbox]',
  region: 'section, [role=region]',
} as const;

type Role = keyof typeof selectors;

type Elements = readonly { readonly [elementKey]: string }[];

/** One browser of a driver, spoken to in the W3C protocol: https://www.w3.org/TR/webdriver2/. */
export class Session {
  readonly #url: string;

  private constructor(url: string) {
    this.#url = url;
  }

  static async open(driverUrl: string): Promise<Session> {
    const capabilities = { alwaysMatch: {} };
    const { sessionId } = await send<{ sessionId: string }>('POST', `${driverUrl}/session`, {
      capabilities,
    });
    return new Session(`${driverUrl}/session/${sessionId}`);
  }

  close(): Promise<void> {
    return send('DELETE', this.#url);
  }

  #post<Value>(command: string, body: object): Promise<Value> {
    return send('POST', this.#url + command, body);
  }

  goto(url: string): Promise<void> {
    return this.#post('/url', { url });
  }

  /** What a function body gives in the page. */
  run<Value>(script: string, ...args: readonly unknown[]): Promise<Value> {
    return this.#post('/execute/sync', { script, args });
  }

  async #named(role: Role, name: string): Promise<string | undefined> {
    const value = selectors[role];
    const found = await this.#post<Elements>('/elements', { using: 'css selector', value });
    for (const { [elementKey]: id } of found) {
      // An element that has gone since has no name either.
      const label = await send('GET', `${this.#url}/element/${id}/computedlabel`).catch(() => '');
      if (label === name) return id;
    }
    return undefined;
  }

  /** The path of an element, once it is there. */
  async #element(role: Role, name: string): Promise<string> {
    let id: string | undefined;
    const look = async () => {
      id = await this.#named(role, name);
      return id !== undefined;
    };
    await expect.poll(look, `a ${role} named ${name}`).toBe(true);
    return `/element/${id}`;
  }

  async click(role: Role, name: string): Promise<void> {
    await this.#post(`${await this.#element(role, name)}/click`, {});
  }

  async text(role: Role, name: string): Promise<string> {
    return send('GET', `${this.#url}${await this.#element(role, name)}/text`);
  }

  async value(role: Role, name: string): Promise<string> {
    return send('GET', `${this.#url}${await this.#element(role, name)}/property/value`);
  }

  async attribute(role: Role, name: string, attribute: string): Promise<string | null> {
    return send('GET', `${this.#url}${await this.#element(role, name)}/attribute/${attribute}`);
  }

  /** Gives a file to an input, which has the role of a button. */
  async openFile(name: string, path: string): Promise<void> {
    await this.#post(`${await this.#element('button', name)}/value`, { text: path });
  }

  async fill(name: string, value: string): Promise<void> {
    const element = await this.#element('textbox', name);
    await this.#post(`${element}/clear`, {});
    await this.#post(`${element}/value`, { text: value });
  }

  /** Presses keys one after the other, with others held down meanwhile. */
  async press(pressed: string, held = ''): Promise<void> {
    const down = (value: string) => ({ type: 'keyDown', value });
    const up = (value: string) => ({ type: 'keyUp', value });
    const actions = [
      ...[...held].map(down),
      ...[...pressed].flatMap((key) => [down(key), up(key)]),
      ...[...held].map(up),
    ];
    await this.#post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: Value };
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}
