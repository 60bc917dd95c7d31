import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Pair, pairs } from './pairs.ts';

/** The time that a peer gets for one diff. */
const limitMilliseconds = 20_000;

type Result = { readonly milliseconds: number; readonly bytes: number };

const script = fileURLToPath(new URL('measure.ts', import.meta.url));

/** What a peer needs for a pair; undefined when its time was up. Only diffing counts, not the making of the pair. */
function measure(peer: string, pair: Pair): Promise<Result | undefined> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [peer, pair.name]);
    let timer: NodeJS.Timeout | undefined;
    const allow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), limitMilliseconds);
    };
    let result: Result | undefined;
    child.on('message', (message: 'ready' | 'ran' | Result) => {
      if (typeof message !== 'string') result = message;
      else allow();
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (result || signal === 'SIGKILL') resolve(result);
      else reject(new Error(`${peer} on ${pair.name} exited with ${code}`));
    });
  });
}

function shown(result: Result | undefined): string {
  if (!result) return '> 20 s';
  const { milliseconds } = result;
  if (milliseconds >= 100) return milliseconds.toFixed(0);
  return milliseconds.toFixed(milliseconds >= 10 ? 1 : 2);
}

function times(peer: Result | undefined, ours: Result): string {
  const ratio = (peer?.milliseconds ?? limitMilliseconds) / ours.milliseconds;
  return `${peer ? '' : '> '}${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} ×`;
}

function fastest(results: readonly (Result | undefined)[]): Result | undefined {
  return results.reduce(
    (best, next) => (next && (!best || next.milliseconds < best.milliseconds) ? next : best),
    undefined,
  );
}

const rivals = ['jsdiff', 'fast-myers-diff', 'diff-match-patch'];

/** One row: milliseconds of each, how many times longer the best rival takes, and how long the script is. */
async function row(pair: Pair): Promise<string> {
  const ours = await measure('ours', pair);
  if (!ours) throw new Error(`ours took too long on ${pair.name}`);
  const isEasy = pair.name.includes('10 MB');
  const loop = isEasy ? await measure('compare loop', pair) : undefined;
  const results: (Result | undefined)[] = [];
  for (const rival of rivals) results.push(await measure(rival, pair));
  const git = await measure('git', pair);
  return `| ${[
    pair.name,
    shown(ours),
    ...results.map(shown),
    shown(git),
    loop ? shown(loop) : '',
    times(fastest(results), ours),
    times(git, ours),
    ours.bytes,
    pair.minimum(),
  ].join(' | ')} |`;
}

const chosen = process.argv[2];
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; medians in ms\n`);
console.log(
  `| pair | ours | ${rivals.join(' | ')} | git, a process | compare loop | best of JavaScript / ours | git / ours | bytes in our script | least without moves |`,
);
console.log(`|---|${'--:|'.repeat(rivals.length + 7)}`);
for (const pair of pairs()) {
  if (chosen === undefined || pair.name.includes(chosen)) console.log(await row(pair));
}
