import { describeEveryBody } from './bodies.ts';
import { runners } from './runners.ts';

/** curl and Python have files of their own, so that they run beside this one. */
for (const runner of runners) {
  if (!['curl', 'python'].includes(runner.variant[0])) describeEveryBody(runner);
}
