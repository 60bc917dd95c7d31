import { test } from 'vitest';
import { describeEveryBody } from './bodies.ts';
import { absentRuntimes, runners } from './runners.ts';

/** curl and Python have files of their own, so that they run beside this one. */
for (const runner of runners) {
  if (!['curl', 'python'].includes(runner.variant[0])) describeEveryBody(runner);
}

test.skip.each(absentRuntimes)('%s is not on this machine: nothing is executed with it', () => {});

if (absentRuntimes.length > 0) {
  process.stderr.write(`Snippets not executed, for want of: ${absentRuntimes.join(', ')}.\n`);
}
