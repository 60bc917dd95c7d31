import type { Reporter, TestCase } from 'vitest/node';
import type { Verdict } from './verdict.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Searches of a test, for the table at the end of a run. */
    verdicts?: readonly Verdict[];
  }
}

const layers: Readonly<Record<string, string>> = {
  A: 'access id',
  B: 'body',
  C: 'concatenation',
  D: 'digest text',
  M: 'MAC',
  O: 'nothing wrong',
  P: "vendor's page",
  S: 'secret',
  T: 'time stamp',
  X: 'transport',
  '-': 'no effect',
};

/** Prints how the searches did, by the layer of the first cause; says nothing where there were none. */
export class Figures implements Reporter {
  readonly #sections: string[] = [];

  onTestCaseResult(test: TestCase): void {
    const { verdicts } = test.meta();
    if (verdicts !== undefined) this.#sections.push(`${test.name}\n${tableOf(verdicts)}`);
  }

  onTestRunEnd(): void {
    for (const section of this.#sections) process.stdout.write(`\n${section}\n`);
  }
}

function tableOf(verdicts: readonly Verdict[]): string {
  const rows = Object.entries(layers).flatMap(([letter, name]) => {
    const some = verdicts.filter(({ layer }) => layer === letter);
    return some.length === 0 ? [] : [rowOf(name, some)];
  });
  const faults = verdicts.filter(({ outcome }) => outcome !== 'right');
  const lines = faults.map(({ outcome, note, named, stage }) =>
    `  ${outcome}: ${note} [${stage}] ${named}`.trimEnd(),
  );
  return [header, ...rows, rowOf('all', verdicts), ...lines].join('\n');
}

const header =
  '  layer             requests   right  simpler  other name  missed  wrong proof   tried (median)   ms (median, most)';

function rowOf(name: string, verdicts: readonly Verdict[]): string {
  const count = (outcome: Verdict['outcome']) =>
    String(verdicts.filter((one) => one.outcome === outcome).length);
  const sorted = (key: 'tried' | 'milliseconds') =>
    verdicts.map((one) => Math.round(one[key])).sort((a, b) => a - b);
  const middle = (values: readonly number[]) => String(values[values.length >> 1] ?? 0);
  const times = sorted('milliseconds');
  return [
    `  ${name.padEnd(16)}`,
    String(verdicts.length).padStart(10),
    count('right').padStart(8),
    count('simpler').padStart(9),
    count('other-name').padStart(12),
    count('missed').padStart(8),
    count('wrong-proof').padStart(13),
    middle(sorted('tried')).padStart(17),
    `${middle(times)}, ${times.at(-1) ?? 0}`.padStart(20),
  ].join('');
}
