import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findTools } from '../../scripts/find-tools.ts';
import type { WrongRequest } from './request.ts';

const script = fileURLToPath(new URL('wrong_requests.py', import.meta.url));

/** Wrong requests from a seed, made by code that shares nothing with the product. */
export function wrongRequests(
  mode: 'singles' | 'pairs',
  seed: number,
  count: number,
): readonly WrongRequest[] {
  const args = ['-B', script, String(seed), String(count), mode];
  const lines = execFileSync(findTools().python, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** `EXPLAIN_SEED=7` makes other requests, `EXPLAIN_LONG=1` searches all that there are. */
export const seed = Number(process.env.EXPLAIN_SEED ?? 1);
export const isLong = process.env.EXPLAIN_LONG !== undefined;
