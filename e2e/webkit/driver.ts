import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { WebKit } from '../../scripts/find-webkit.ts';

/** A screen that nobody sees. Gives its DISPLAY; xvfb itself says which number was free. */
async function startScreen(program: string): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'];
  const screen = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  return { screen, display: `:${String(number).trim()}` };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** WebKitGTK's driver, as a process: https://webkitgtk.org, protocol https://www.w3.org/TR/webdriver2/. */
export class WebKitDriver {
  readonly url: string;
  readonly #processes: readonly ChildProcess[];

  private constructor(url: string, processes: readonly ChildProcess[]) {
    this.url = url;
    this.#processes = processes;
  }

  static async start({ driver, screen: program }: WebKit): Promise<WebKitDriver> {
    const port = await freePort();
    const { screen, display } = program
      ? await startScreen(program)
      : { screen: undefined, display: process.env.DISPLAY };
    const env = {
      ...process.env,
      ...(display && { DISPLAY: display }),
      // WebKit's sandbox needs name spaces, which root in a container does not get.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    };
    const child = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const started = new WebKitDriver(
      `http://127.0.0.1:${port}`,
      screen ? [child, screen] : [child],
    );
    await started.#listening();
    return started;
  }

  async #listening(): Promise<void> {
    for (let tries = 0; tries < 150; tries++) {
      const answer = await fetch(`${this.url}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('WebKitWebDriver does not answer');
  }

  stop(): void {
    for (const child of this.#processes) child.kill();
  }
}
