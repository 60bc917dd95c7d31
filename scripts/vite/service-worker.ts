import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundleScript } from './bundle-script.ts';

/** A file of the build, by its path with / between folders. */
export type BuildFile = { readonly path: string; readonly bytes: Uint8Array };

const entry = fileURLToPath(new URL('../../src/worker/service-worker.ts', import.meta.url));

/**
 * The script that keeps a build for the time without a network. It names every file with its
 * digest, so that the browser keeps these bytes or none.
 */
export function buildServiceWorker(buildId: string, files: readonly BuildFile[]): Promise<string> {
  return bundleScript(entry, {
    define: {
      __BUILD_ID__: JSON.stringify(buildId),
      __BUILD_FILES__: JSON.stringify(files.map(entryOf)),
    },
  });
}

function entryOf({ path, bytes }: BuildFile): object {
  const digest = createHash('sha256').update(bytes).digest('base64');
  return {
    // Hosts redirect index.html to its folder, or the other way round; the folder is what is opened.
    url: path === 'index.html' ? './' : path,
    // What has its hash in its name may come from the browser's own cache.
    revision: /^(?:assets|workers)\//.test(path) ? null : digest,
    integrity: `sha256-${digest}`,
  };
}
