import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';

/** Lengths of links against lz-string and deflate of JSON, and the times for them, in the browser. */
export async function benchLinks(browser: Browser): Promise<string[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle() });
  const rows = await page.evaluate(() => window.benchLinks());
  await page.close();
  return [
    'share links: characters (and medians of 31, in ms; goal: encode and decode of 64 KB within 20 ms)',
    'case                   body     ours  lz-string  deflated JSON   encode  decode  lz-string encode',
    ...rows.map((row) =>
      [
        row.name.padEnd(18),
        String(row.body).padStart(8),
        String(row.link).padStart(8),
        String(row.lzString).padStart(10),
        String(row.deflatedJson).padStart(14),
        row.encode.toFixed(1).padStart(8),
        row.decode.toFixed(1).padStart(7),
        row.lzEncode.toFixed(1).padStart(17),
      ].join(' '),
    ),
  ];
}

/** The code that runs in the page, as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'shareBench',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
}
