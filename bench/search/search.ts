import type { Browser, Page } from 'playwright';
import type { Stage } from '#core/explain/explanation.ts';
import { servePage } from '../serve-page.ts';
import type { SearchAnswer, SearchRequest } from './search.worker.ts';

const kilobyte = 1024;
const megabyte = 1_000_000;
const rounds = 3;

/** As long as the product takes at most; and as good as for ever. */
const productBudget = 4500;
const noBudget = 1e9;

type Request = Omit<SearchRequest, 'shard' | 'shards'>;

/** The slowest share decides, in milliseconds; nothing where the stage was not come to. */
function timeOf(answers: readonly SearchAnswer[], stage: Stage): number {
  return Math.max(...answers.map(({ stages }) => stages[stage] ?? Number.NaN));
}

function totalOf(answers: readonly SearchAnswer[]): number {
  return Math.max(...answers.map(({ total }) => total));
}

function triedOf(answers: readonly SearchAnswer[]): number {
  return answers.reduce((sum, { tried }) => sum + tried, 0);
}

/** The quickest of some rounds, each in fresh workers: whatever else runs only slows a round down. */
async function quickest(
  page: Page,
  workers: number,
  request: Request,
): Promise<(time: (answers: readonly SearchAnswer[]) => number) => number> {
  const all: (readonly SearchAnswer[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.evaluate((count) => window.startSearchers(count), workers);
    all.push(await page.evaluate((asked) => window.measureSearch(asked), request));
  }
  return (time) => Math.min(...all.map(time));
}

function row(name: string, milliseconds: number, goal: string, peer?: number): string {
  const ratio = peer === undefined ? '' : `${(peer / milliseconds).toFixed(1)} ×`;
  return `| ${name} | ${milliseconds.toFixed(0)} | ${goal} | ${peer?.toFixed(0) ?? ''} | ${ratio} |`;
}

/** Every stage to its end: what it takes however long that is. */
async function stageRows(page: Page): Promise<string[]> {
  const request = {
    bodyBytes: kilobyte,
    mac: 'kernel',
    until: 'fractions',
    budget: noBudget,
    isReady: true,
  } as const;
  const noble = { ...request, mac: 'noble', until: 'clock' } as const;
  const first = await quickest(page, 1, { ...request, until: 'clock', isReady: false });
  const ready = await quickest(page, 1, { ...request, until: 'clock' });
  const two = await quickest(page, 2, request);
  const peer = await quickest(page, 2, noble);
  const stage = (name: Stage) => (answers: readonly SearchAnswer[]) => timeOf(answers, name);
  return [
    row('singles, a worker that got ready when the tool opened', ready(stage('singles')), '≤ 50'),
    row('singles, a worker that has just started', first(stage('singles')), ''),
    row('±24 h of seconds, ±60 s of milliseconds, one worker', ready(stage('clock')), '≤ 300'),
    row('the same, two workers', two(stage('clock')), '', peer(stage('clock'))),
    row('pairs in their likely ways, two workers', two(stage('pairs')), '≤ 1000'),
    row('profiles, two workers', two(stage('profiles')), ''),
    row('printers, two workers', two(stage('printers')), ''),
    row('pairs in all their ways, two workers', two(stage('rare-pairs')), ''),
    row('every fraction of the second, two workers', two(stage('fractions')), ''),
  ];
}

/** The search of the product to the end at which it has found nothing. */
async function endRow(page: Page): Promise<string[]> {
  const request = {
    bodyBytes: kilobyte,
    mac: 'kernel',
    until: 'triples',
    budget: productBudget,
    isReady: true,
  } as const;
  await page.evaluate(() => window.startSearchers(2));
  const answers = await page.evaluate((asked) => window.measureSearch(asked), request);
  const unfinished = [...new Set(answers.flatMap((answer) => answer.unfinished))];
  const tried = triedOf(answers).toLocaleString('en');
  return [
    row('default search to its negative end, two workers', totalOf(answers), '≤ 5000'),
    '',
    `- It tried ${tried} candidates; not finished: ${unfinished.join(', ') || 'nothing'}.`,
  ];
}

async function largeRow(page: Page): Promise<string> {
  const request = {
    bodyBytes: megabyte,
    mac: 'kernel',
    until: 'singles',
    budget: noBudget,
    isReady: true,
  } as const;
  const time = await quickest(page, 2, request);
  return row('singles of 1 MB, two workers', time(totalOf), '≤ 3000');
}

/** The stages of the search for a mistake that is not there, in Chromium's workers. */
export async function benchSearch(browser: Browser): Promise<string[]> {
  const served = await servePage('search');
  const page = await browser.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => 'measureSearch' in window);
  const rows = await stageRows(page);
  rows.push(await largeRow(page), ...(await endRow(page)));
  await page.close();
  await served.close();
  return [
    `A search that finds nothing, body of 1 KB, ms, quickest of ${rounds}`,
    '',
    '| what | ms | goal | with @noble/hashes | ratio |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ];
}
