import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';
import { assembleKernel } from '../scripts/vite/assemble-kernel.ts';
import { contentSecurityPolicy } from '../scripts/vite/content-security-policy.ts';

/** Builds the page in a folder of the bench and serves it on a free port, under the policy of the product. */
export async function servePage(
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL(`./${folder}`, import.meta.url)),
    plugins: [assembleKernel(), contentSecurityPolicy()],
    worker: {
      format: 'es',
      plugins: () => [assembleKernel()],
      // In the folder that is served under the policy of workers.
      rolldownOptions: {
        output: {
          entryFileNames: 'workers/[name]-[hash].js',
          chunkFileNames: 'workers/[name]-[hash].js',
        },
      },
    },
    build: {
      outDir: fileURLToPath(new URL(`../dist-${folder}`, import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
    },
    preview: { host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('the server has no address');
  return { url, close: () => server.close() };
}
