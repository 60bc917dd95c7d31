import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type HeaderTable, headersOf } from './netlify-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Serves a folder as hosts of static pages do, under the headers that its own `_headers` asks for. */
export class StaticHost {
  /** Method and path of everything that was asked for. */
  readonly asked: string[] = [];
  #folder: string;
  readonly #prefix: string;
  readonly #server: Server;
  #headers: HeaderTable;

  /** @param prefix the folder of the host in which the page stands, such as `/tools/` */
  constructor(folder: string, prefix = '/') {
    this.#folder = folder;
    this.#prefix = prefix;
    this.#headers = headersOf(folder);
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.asked.push(`${request.method} ${path}`);
      const own = path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : '';
      const file = join(this.#folder, own.endsWith('/') ? `${own}index.html` : own);
      try {
        const bytes = readFileSync(file);
        response.setHeaders(new Map(Object.entries(this.#headers(own))));
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
        response.end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  /** The address of the page. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#prefix}`;
  }

  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  /** From now on another build stands there. */
  deploy(folder: string): void {
    this.#folder = folder;
    this.#headers = headersOf(folder);
  }

  /** From now on nobody answers. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}
