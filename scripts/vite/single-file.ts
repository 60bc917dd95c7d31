import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { assembleKernel } from './assemble-kernel.ts';
import { bundleScript } from './bundle-script.ts';
import { singleFilePolicy } from './content-security-policy.ts';

const fileName = 'countersign.html';

const buildIdPlace = '%COUNTERSIGN_BUILD%';

function digestOf(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(encoding);
}

/** Nothing in a script may end the element that it stands in, nor begin a comment in it. */
function asScript(code: string): string {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3C').trim();
}

/** The one value of a kind in a bundle of one script and one style sheet. */
function textOf(bundle: Rolldown.OutputBundle, ending: string): string {
  const files = Object.values(bundle).filter((file) => file.fileName.endsWith(ending));
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new Error(`single-file: ${files.length} files end in ${ending}, not one.`);
  return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString('utf8');
}

function replaceOnce(html: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(html)) throw new Error(`single-file: index.html has no ${pattern}.`);
  return html.replace(pattern, () => replacement);
}

/** The page with all that it names put into it. Its policy allows these scripts and no others. */
function inline(bundle: Rolldown.OutputBundle, publicDir: string): string {
  const ofPublic = (name: string): Buffer => readFileSync(join(publicDir, name));
  const main = asScript(textOf(bundle, '.js'));
  const preferences = asScript(ofPublic('preferences.js').toString('utf8'));
  const policy = singleFilePolicy([preferences, main].map((code) => digestOf(code, 'base64')));
  const icon = `data:image/svg+xml;base64,${ofPublic('icon.svg').toString('base64')}`;
  const parts: readonly (readonly [RegExp, string])[] = [
    [/<head>/, `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`],
    [/<link rel="apple-touch-icon"[^>]*>\n?/, ''],
    [/<link rel="manifest"[^>]*>\n?/, ''],
    [/<link rel="icon"[^>]*>/, `<link rel="icon" href="${icon}" type="image/svg+xml">`],
    [/<script src="[^"]*preferences\.js"><\/script>/, `<script>${preferences}</script>`],
    [/<script type="module"[^>]*><\/script>/, `<script type="module">${main}</script>`],
    [/<link rel="stylesheet"[^>]*>/, `<style>${textOf(bundle, '.css')}</style>`],
  ];
  return parts.reduce(
    (html, [pattern, text]) => replaceOnce(html, pattern, text),
    textOf(bundle, '.html'),
  );
}

/**
 * Makes the whole product one HTML file that opens from disk. There a page can load no file beside
 * it, so scripts, styles, font and workers are in it; a worker starts from its text.
 *
 * @param version the product's, for the page to show
 */
export function singleFile(version: string): Plugin {
  let publicDir = '';
  return {
    name: 'countersign:single-file',
    apply: 'build',
    enforce: 'pre',
    config: ({ build: { outDir = 'dist' } = {} }) => ({
      build: {
        outDir: `${outDir}-single`,
        copyPublicDir: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    load: {
      filter: { id: /\.worker\.ts\?worker&url$/ },
      async handler(id) {
        const entry = id.replace(/\?.*$/, '');
        const script = await bundleScript(entry, { plugins: [assembleKernel()] });
        const code = JSON.stringify(script);
        return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
      },
    },
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { name: 'version', content: version }, injectTo: 'head' },
      { tag: 'meta', attrs: { name: 'build', content: buildIdPlace }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const html = inline(bundle, publicDir);
        const source = html.replace(buildIdPlace, digestOf(html, 'hex').slice(0, 12));
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
