import { findTools } from '../../scripts/find-tools.ts';
import { describeEveryBody } from './bodies.ts';

const { python } = findTools();

for (const library of ['requests', 'standard-library']) {
  describeEveryBody({
    name: `Python with ${library}`,
    variant: ['python', library],
    command: [python],
  });
}
