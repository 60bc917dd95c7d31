import { spawnSync } from 'node:child_process';

/** Whether two builds of the same sources are equal: `npm run check:reproducible`, which prints what it finds. */
export function auditBuilds(): string[] {
  // On Windows npm is a script, which only a shell starts.
  const shell = process.platform === 'win32';
  const script = ['run', '--silent', 'check:reproducible'];
  const { status, error } = spawnSync('npm', script, { stdio: 'inherit', shell });
  if (error) return [`npm run check:reproducible: ${error.message}`];
  return status === 0 ? [] : ['npm run check:reproducible: it did not find two equal builds'];
}
