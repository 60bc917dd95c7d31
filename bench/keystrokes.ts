import type { Browser, Page } from 'playwright';
import { PlaygroundPage } from '../e2e/page/playground.ts';
import { median } from './median.ts';
import { typeKeys, watch } from './stopwatch.ts';

const sizes = [
  { name: '4 KB', bytes: 4_000, goal: 1.5 },
  { name: '64 KB', bytes: 64_000, goal: 1.5 },
  { name: '1 MB', bytes: 1_000_000, goal: 3 },
];

const rounds = 10;
const keystrokesPerRound = 20;

/** JSON of about the length asked for, in lines of 84 bytes. */
function bodyOf(bytes: number): string {
  const line = `  "${'k'.repeat(8)}": "${'v'.repeat(66)}",\n`;
  return `{\n${line.repeat(Math.floor(bytes / line.length))}  "end": true\n}\n`;
}

/** The caret into the first string, where a letter changes nothing but the length. */
async function placeCaret(page: Page): Promise<void> {
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
}

async function openPlayground(browser: Browser, url: string, body: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: url });
  const playground = new PlaygroundPage(page);
  await playground.open();
  await playground.fillCredentials();
  await playground.openBodyFile(body);
  await playground.waitForMonaco();
  await placeCaret(page);
  await watch(page, '[aria-label="Sign"]');
  return page;
}

async function openBareMonaco(browser: Browser, url: string, body: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'loadText' in window);
  await page.evaluate((text) => {
    (window as unknown as { loadText: (text: string) => void }).loadText(text);
  }, body);
  await page.getByRole('textbox').focus();
  await placeCaret(page);
  await watch(page, '#length');
  return page;
}

/** Keystroke to painted Sign beside keystroke to painted length, turn by turn. */
export async function benchKeystrokes(
  browser: Browser,
  playground: string,
  bareMonaco: string,
): Promise<string[]> {
  const rows: string[] = [];
  for (const { name, bytes, goal } of sizes) {
    const body = bodyOf(bytes);
    const ours = await openPlayground(browser, playground, body);
    const bare = await openBareMonaco(browser, bareMonaco, body);
    const [ourTimes, bareTimes]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      for (const [page, times] of [
        [ours, ourTimes],
        [bare, bareTimes],
      ] as const) {
        await page.bringToFront();
        const first = round * keystrokesPerRound;
        const typed = await typeKeys(page, first, keystrokesPerRound);
        // The first round is there for the compiler of the browser to warm up.
        if (round > 0) times.push(...typed);
      }
    }
    const [our, peer] = [median(ourTimes), median(bareTimes)];
    rows.push(
      `| ${name} | ${our.toFixed(1)} | ${peer.toFixed(1)} | ${(our / peer).toFixed(2)} | ≤ ${goal} |`,
    );
    await Promise.all([ours.close(), bare.close()]);
  }
  return [
    `Keystroke to painted result, ms, median of ${rounds * keystrokesPerRound}`,
    '',
    '| body | Sign, Countersign | length, bare Monaco | ratio | goal |',
    '|---|---|---|---|---|',
    ...rows,
  ];
}
