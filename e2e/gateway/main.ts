import { startGateway } from './gateway.ts';

/**
 * A gateway to try snippets against: `npx tsx e2e/gateway/main.ts`. Choose its URL as the base URL
 * of the page. TPNS_ACCESS_ID, TPNS_SECRET_KEY and PORT change what it takes; by default it takes
 * the credentials that the vendor prints on its page.
 */
const accessId = process.env.TPNS_ACCESS_ID ?? '1500001048';
const secretKey = process.env.TPNS_SECRET_KEY ?? '1452fcebae9f3115ba794fb0fff2fd73';

const gateway = await startGateway({
  credentials: { [accessId]: secretKey },
  port: Number(process.env.PORT ?? 8787),
  onRequest: ({ method, path, body, refusal }) => {
    const verdict = refusal === undefined ? '200' : `403, ${refusal}`;
    process.stdout.write(`${method} ${path} ${body.length} bytes: ${verdict}\n`);
  },
});
process.stdout.write(`Verifies like TPNS, AccessId ${accessId}: ${gateway.url}\n`);
