import { describeEveryBody } from './bodies.ts';
import { runners } from './runners.ts';

for (const runner of runners.filter(({ variant: [language] }) => language === 'python')) {
  describeEveryBody(runner);
}
