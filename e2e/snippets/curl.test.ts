import { realpathSync } from 'node:fs';
import { findProgram, findTools } from '../../scripts/find-tools.ts';
import { describeEveryBody } from './bodies.ts';

/** sh, which has to be there, and every other shell that is; each program once, whatever its names. */
const shells = new Map([[realpathSync(findTools().sh), 'sh']]);
for (const name of ['dash', 'bash', 'zsh']) {
  const path = findProgram(name);
  if (path !== undefined && !shells.has(realpathSync(path))) shells.set(realpathSync(path), name);
}

for (const [path, name] of shells) {
  describeEveryBody({ name: `curl in ${name}`, variant: ['curl', 'sh'], command: [path] });
}
