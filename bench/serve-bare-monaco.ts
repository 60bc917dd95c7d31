import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';
import { leanMonaco } from '../scripts/vite/lean-monaco.ts';

/** Builds the bare page and serves it on a free port. */
export async function serveBareMonaco(): Promise<{ url: string; close: () => Promise<void> }> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('./bare-monaco', import.meta.url)),
    plugins: [leanMonaco()],
    build: {
      outDir: fileURLToPath(new URL('../dist-bare-monaco', import.meta.url)),
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
    },
    preview: { host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('the server has no address');
  return { url, close: () => server.close() };
}
