import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** The name of a build, as its page says it. */
export function buildIdOf(folder: string): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return /<meta name="build" content="(\w+)">/.exec(html)?.[1] ?? '';
}

/** A copy of a build whose page has another name and another title, and whose service worker knows it. */
export function nextBuild(folder: string, buildId: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'countersign-build-'));
  cpSync(folder, copy, { recursive: true });
  const before = buildIdOf(folder);
  const edit = (name: string, change: (text: string) => string): [Buffer, Buffer] => {
    const path = join(copy, name);
    const bytes = readFileSync(path);
    const changed = Buffer.from(change(bytes.toString('utf8')));
    writeFileSync(path, changed);
    return [bytes, changed];
  };
  const [page, nextPage] = edit('index.html', (html) => html.replace(before, buildId));
  const digest = sha256(page).toString('base64');
  const nextDigest = sha256(nextPage).toString('base64');
  edit('service-worker.js', (code) =>
    code.replaceAll(before, buildId).replaceAll(digest, nextDigest),
  );
  return copy;
}
