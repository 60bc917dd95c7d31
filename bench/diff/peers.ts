import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import { DIFF_EQUAL, diff as dmpDiff } from 'diff-match-patch-es';
import { diff as myersDiff } from 'fast-myers-diff';
import { diff as ourDiff } from '../../src/core/diff/diff.ts';
import { scriptBytes } from '../../src/core/diff/edit-script.ts';

/** Diffs two sides, every byte being one symbol, and gives the number of bytes that its script names. */
export type Peer = (a: Uint8Array<ArrayBuffer>, b: Uint8Array<ArrayBuffer>) => number;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

const files = mkdtempSync(join(tmpdir(), 'diff-bench-'));

/** git exits with 1 when the files differ. */
function runGit(): string {
  const args = [
    'diff',
    '--no-index',
    '--text',
    '--no-color',
    '--word-diff=porcelain',
    '--word-diff-regex=.',
    '-U0',
  ];
  try {
    return execFileSync('git', [...args, join(files, 'a'), join(files, 'b')], {
      encoding: 'latin1',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'status' in error && error.status === 1)
      return String(error.stdout);
    throw error;
  }
}

/** Every peer is called as its documentation says, with its default of exactness and without a deadline. */
export const peers: Readonly<Record<string, Peer>> = {
  ours: (a, b) => scriptBytes(ourDiff(a, b)),
  jsdiff: (a, b) =>
    diffArrays([...a], [...b]).reduce(
      (sum, { added, removed, count }) => sum + (added || removed ? count : 0),
      0,
    ),
  'fast-myers-diff': (a, b) => {
    let sum = 0;
    for (const [aStart, aEnd, bStart, bEnd] of myersDiff(a, b))
      sum += aEnd - aStart + bEnd - bStart;
    return sum;
  },
  'diff-match-patch': (a, b) =>
    dmpDiff(latin1(a), latin1(b), { diffTimeout: 0 }, false).reduce(
      (sum, [kind, text]) => sum + (kind === DIFF_EQUAL ? 0 : text.length),
      0,
    ),
  git: (a, b) => {
    writeFileSync(join(files, 'a'), a);
    writeFileSync(join(files, 'b'), b);
    return runGit()
      .split('\n')
      .slice(4)
      .reduce((sum, line) => sum + (/^[+-]/.test(line) ? line.length - 1 : 0), 0);
  },
  'compare loop': (a, b) => {
    const length = Math.min(a.length, b.length);
    let different = 0;
    for (let at = 0; at < length; at += 1) different += a[at] === b[at] ? 0 : 1;
    return 2 * different;
  },
};
