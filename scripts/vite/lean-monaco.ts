import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const loaderStandIn = fileURLToPath(
  new URL('../../src/ui/editor/monaco/loader-stand-in.ts', import.meta.url),
);

const workerAddress =
  /new URL\('\.\.\/\.\.\/common\/services\/editorWebWorkerMain\.js', import\.meta\.url\)/;

/**
 * Bundles Monaco with what the body editor needs and nothing else:
 *
 * - `@monaco-editor/loader` holds the address of a CDN and adds a <script> to
 *   the page. The editor comes with our own bundle, so a stand-in takes its place.
 * - The editor asks for no worker: validation is ours, and suggestions, links
 *   and diffs are off. The address of the worker would still put 0.5 MB of raw
 *   source into the build, so it is taken out.
 */
export function leanMonaco(): Plugin {
  return {
    name: 'lean-monaco',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^@monaco-editor\/loader$/, replacement: loaderStandIn }] },
      // Bundled ahead of time by `vite dev`, the wrapper would escape the alias.
      optimizeDeps: { exclude: ['@monaco-editor/react', 'monaco-editor'] },
    }),
    transform: {
      filter: { id: /editorWorkerService\.js/ },
      handler(code) {
        if (!workerAddress.test(code)) {
          throw new Error('lean-monaco: Monaco asks for its worker in another way than before.');
        }
        return { code: code.replace(workerAddress, 'undefined'), map: null };
      },
    },
  };
}
