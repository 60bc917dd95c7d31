import { createServer } from 'node:net';
import lighthouse, { desktopConfig, type Flags, type Result } from 'lighthouse';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { median } from '../../bench/median.ts';
import { chromiumFlags, findChromium } from '../find-chromium.ts';

/** Lighthouse's scores move by some points from run to run. */
const runs = 5;

type Category = 'performance' | 'accessibility' | 'best-practices';

type Preset = {
  readonly name: string;
  readonly config?: typeof desktopConfig;
  /** The least that is good enough, of 100. */
  readonly goals: Readonly<Record<Category, number>>;
};

const presets: readonly Preset[] = [
  {
    name: 'desktop',
    config: desktopConfig,
    goals: { performance: 98, accessibility: 100, 'best-practices': 100 },
  },
  {
    name: 'mobile',
    goals: { performance: 90, accessibility: 100, 'best-practices': 100 },
  },
];

const categories: readonly Category[] = ['performance', 'accessibility', 'best-practices'];

/** Lighthouse's names of what is measured, by the heading of its column. */
const metrics = {
  'first paint, ms': 'first-contentful-paint',
  'largest paint, ms': 'largest-contentful-paint',
  'blocked, ms': 'total-blocking-time',
  'layout shift': 'cumulative-layout-shift',
} as const;

/**
 * Loads the build, as it is served with its headers, in an empty browser, and prints the medians of
 * Lighthouse's scores. Gives a sentence for each goal that is missed.
 */
export async function auditPage(): Promise<string[]> {
  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1' } });
  const debuggingPort = await freePort();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumFlags, `--remote-debugging-port=${debuggingPort}`],
    ...(executablePath && { executablePath }),
  });
  try {
    const [url = ''] = server.resolvedUrls?.local ?? [];
    printHead(browser.version());
    const missed: string[] = [];
    for (const preset of presets) missed.push(...(await auditWith(preset, url, debuggingPort)));
    return missed;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function auditWith(preset: Preset, url: string, port: number): Promise<string[]> {
  const results: Result[] = [];
  while (results.length < runs) {
    const flags: Flags = { port, onlyCategories: [...categories], logLevel: 'error' };
    const run = await lighthouse(url, flags, preset.config);
    if (!run || run.lhr.runtimeError) {
      throw new Error(`Lighthouse: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
    }
    results.push(run.lhr);
  }
  printRow(preset, results);
  return categories.flatMap((category) => missedGoal(preset, category, results));
}

function scoreOf(category: Category, results: readonly Result[]): number {
  return median(results.map((result) => (result.categories[category]?.score ?? 0) * 100));
}

function missedGoal(preset: Preset, category: Category, results: readonly Result[]): string[] {
  const goal = preset.goals[category];
  const score = scoreOf(category, results);
  if (score >= goal) return [];
  const faults = new Set(results.flatMap((result) => faultsIn(category, result)));
  return [
    `Lighthouse, ${preset.name}: ${category} ${score}, goal ${goal}. ${[...faults].join(', ')}`,
  ];
}

/** What took points away. */
function faultsIn(category: Category, { categories: scored, audits }: Result): string[] {
  const parts = scored[category]?.auditRefs ?? [];
  return parts
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
}

function printHead(version: string): void {
  const names = ['preset', ...categories, ...Object.keys(metrics)];
  console.log(`Lighthouse, medians of ${runs}, Chromium ${version}\n`);
  console.log(`| ${names.join(' | ')} |\n|${names.map(() => '---').join('|')}|`);
}

function printRow(preset: Preset, results: readonly Result[]): void {
  const scores = categories.map((category) => scoreOf(category, results).toFixed(0));
  const measured = Object.values(metrics).map((id) =>
    median(results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN)),
  );
  const figures = measured.map((value) => (value < 1 ? value.toFixed(3) : value.toFixed(0)));
  console.log(`| ${[preset.name, ...scores, ...figures].join(' | ')} |`);
}

/** A port that nobody listens at now. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
