import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { filesIn } from '../files-in.ts';
import { hostFiles } from './host-files.ts';
import { type BuildFile, buildServiceWorker } from './service-worker.ts';

/** Stands in index.html where the name of the build goes. */
const buildIdPlace = '%COUNTERSIGN_BUILD%';

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** As `sha256sum` writes it, so that `sha256sum --check SHA256SUMS` checks what a host serves. */
function checksums(files: readonly BuildFile[]): string {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
}

function filesOf(bundle: Rolldown.OutputBundle): BuildFile[] {
  return Object.values(bundle).map((file) => ({
    path: file.fileName,
    bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source),
  }));
}

/** Names the build in its page. The name is the digest of all that the reader's browser runs. */
function stamp(bundle: Rolldown.OutputBundle, publicFiles: readonly BuildFile[]): string {
  const page = bundle['index.html'];
  if (page?.type !== 'asset' || typeof page.source !== 'string')
    throw new Error('finish-build: index.html is not in the build.');
  if (!page.source.includes(buildIdPlace))
    throw new Error(`finish-build: index.html has no place for ${buildIdPlace}.`);
  const buildId = sha256(checksums([...filesOf(bundle), ...publicFiles])).slice(0, 12);
  page.source = page.source.replace(buildIdPlace, buildId);
  return buildId;
}

/**
 * Makes the output a folder for any static host: names the build in its page, adds the service
 * worker that keeps it for the time without a network, the headers for common hosts, and the
 * digests of all files.
 *
 * @param version the product's, for the page to show
 */
export function finishBuild(version: string): Plugin {
  let publicDir = '';
  return {
    name: 'countersign:finish-build',
    apply: 'build',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'version', content: version }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'build', content: buildIdPlace }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const publicFiles = filesIn(publicDir);
        const buildId = stamp(bundle, publicFiles);
        const page = [...filesOf(bundle), ...publicFiles];
        const worker = await buildServiceWorker(buildId, page);
        const added = new Map([['service-worker.js', worker]]);
        const rootFiles = [...page.map(({ path }) => path), 'SHA256SUMS'].filter(
          (path) => !path.includes('/'),
        );
        for (const [path, text] of hostFiles(rootFiles)) added.set(path, text);
        const addedFiles = [...added].map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
        added.set('SHA256SUMS', checksums([...page, ...addedFiles]));
        for (const [fileName, source] of added) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
