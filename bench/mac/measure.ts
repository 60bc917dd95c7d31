import type { Turn } from './peers.ts';

/** Digests in a second, over at least so many milliseconds. */
export async function digestsPerSecond(turn: Turn, milliseconds: number): Promise<number> {
  const start = performance.now();
  let digests = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    digests += await turn();
    elapsed = performance.now() - start;
  }
  return (digests * 1000) / elapsed;
}
