import { performance } from 'node:perf_hooks';
import { median } from '../median.ts';
import { pairs } from './pairs.ts';
import { peers } from './peers.ts';

/** Measures one peer on one pair: arguments are their names. Runs alone in a process, so that it can be ended. */
const [peerName = '', pairName] = process.argv.slice(2);
const peer = peers[peerName];
const pair = pairs().find(({ name }) => name === pairName);
if (!peer || !pair) throw new Error(`no ${peerName} or no ${pairName}`);

/** Warm runs count; a peer that needs seconds is measured once. */
const longestTotal = 3000;
const mostRuns = 500;

process.send?.('ready');
let bytes = peer(pair.a, pair.b);
process.send?.('ran');
const times: number[] = [];
const begin = performance.now();
while (
  times.length < mostRuns &&
  (times.length === 0 || performance.now() - begin < longestTotal)
) {
  const start = performance.now();
  bytes = peer(pair.a, pair.b);
  times.push(performance.now() - start);
}
process.send?.({ milliseconds: median(times), bytes });
