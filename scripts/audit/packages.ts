import { spawnSync } from 'node:child_process';

/** What `npm audit --json` prints: a report, or why there is none. */
type Answer = {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: Readonly<Record<string, Weakness>>;
};

type Weakness = { readonly severity: string; readonly range: string };

/**
 * Asks the registry for known weaknesses of every package in the lock file. A registry that does
 * not answer is no finding, but it is said: nothing is then known.
 */
export function auditPackages(): string[] {
  // On Windows npm is a script, which only a shell starts.
  const shell = process.platform === 'win32';
  const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell });
  const answer = error ? { message: error.message } : read(stdout);
  if (!answer.vulnerabilities) {
    console.log(`npm audit: the registry gave no answer, so nothing is known. ${reasonIn(answer)}`);
    return [];
  }
  const found = Object.entries(answer.vulnerabilities);
  if (found.length === 0) console.log('npm audit: no known weaknesses.');
  return found.map(([name, { severity, range }]) => `npm audit: ${name} ${range} (${severity})`);
}

function read(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return { message: text };
  }
}

function reasonIn({ message, error }: Answer): string {
  return message || error?.summary || 'It gave no reason.';
}
