import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Credentials, type ReceivedRequest, tpnsVerifier, type Verifier } from './verify.ts';

/** A request and what became of it. */
export type JudgedRequest = ReceivedRequest & { readonly refusal: string | undefined };

export type Gateway = {
  readonly url: string;
  /** All that came in, in order. */
  readonly requests: readonly JudgedRequest[];
  readonly close: () => Promise<void>;
};

export type GatewayOptions = {
  readonly credentials: Credentials;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Another way of signing than TPNS's. */
  readonly verify?: Verifier;
  readonly onRequest?: (request: JudgedRequest) => void;
};

/** What TPNS answers to an accepted push (https://www.tencentcloud.com/document/product/1024/33764). */
const accepted = JSON.stringify({
  seq: 0,
  push_id: '1',
  ret_code: 0,
  environment: '',
  err_msg: '',
  result: '',
});

/**
 * A server on this machine that accepts a request only when its signature is that of the bytes
 * received: 200 with `ret_code` 0, else 403. TPNS does not document the body of its 403, so this
 * one is empty.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const verify = options.verify ?? tpnsVerifier(options.credentials);
  const requests: JudgedRequest[] = [];
  const server = createServer((incoming, response) => {
    receive(incoming).then((request) => {
      const judged = { ...request, refusal: verify(request) };
      requests.push(judged);
      options.onRequest?.(judged);
      answer(response, judged);
    }, response.destroy.bind(response));
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function receive(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: rawHeaders(incoming.rawHeaders),
    body: Buffer.concat(chunks),
  };
}

/** Node hands out header bytes as Latin-1 text, names and values in turn. */
function rawHeaders(raw: readonly string[]): [string, Buffer][] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, Buffer.from(raw[index + 1] ?? '', 'latin1')]] : [],
  );
}

function answer(response: ServerResponse, { refusal }: JudgedRequest): void {
  if (refusal !== undefined) {
    response.writeHead(403, { 'Content-Length': 0 }).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(accepted);
}
