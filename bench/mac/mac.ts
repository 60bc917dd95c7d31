import { createHmac } from 'node:crypto';
import type { Browser, Page } from 'playwright';
import { servePage } from '../serve-page.ts';
import { digestsPerSecond } from './measure.ts';
import { hashcatRate, opensslRate } from './programs.ts';
import { type Workload, workloadOf } from './workload.ts';

/** Peers take turns, so that what else the machine does falls on all of them. */
const rounds = 15;
const milliseconds = 150;

type Setting = { readonly messageLength: number; readonly workers: number };

/** Rates by peer, one of each round. */
type Rates = ReadonlyMap<string, readonly number[]>;

const ours = 'Countersign, shared tail';
const independent = 'Countersign, independent bodies';
const node = 'node:crypto createHmac, in Node';

function nodeDigest({ key }: Workload, message: Uint8Array): Buffer {
  return createHmac('sha256', key).update(message).digest();
}

function measureNode(workload: Workload): Promise<number> {
  const some = workload.messages.slice(0, 256);
  const turn = (): number => {
    for (const message of some) nodeDigest(workload, message);
    return some.length;
  };
  return digestsPerSecond(turn, milliseconds);
}

/** A rate of a peer in the browser, whose digest is checked against node:crypto. */
async function measureInPage(
  page: Page,
  peer: string,
  { messageLength, workers }: Setting,
  expected: string,
): Promise<number> {
  const request = { peer, messageLength, milliseconds };
  const { rate, first } = await page.evaluate(
    ([asked, threads]) => window.measureMac(asked, threads),
    [request, workers] as const,
  );
  if (first !== expected) throw new Error(`${peer} computes another HMAC`);
  return rate;
}

async function measure(page: Page, setting: Setting): Promise<Rates> {
  const workload = workloadOf(setting.messageLength);
  const expected = nodeDigest(workload, workload.messages[0]!).toString('hex');
  const names = await page.evaluate(() => window.macPeers);
  const rates = new Map<string, number[]>([...names, node].map((name) => [name, []]));
  // The first round is there for the compilers to warm up.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, list] of rates) {
      if (name === node && setting.workers > 1) continue;
      const rate =
        name === node
          ? await measureNode(workload)
          : await measureInPage(page, name, setting, expected);
      if (round > 0) list.push(rate);
    }
  }
  return rates;
}

/** The fastest round: whatever else runs on the machine only slows a round down. */
function best(rates: Rates | undefined, name: string): number {
  return Math.max(...(rates?.get(name) ?? []));
}

/** How many times faster the first is. */
function ratio(rates: Rates, faster: string, slower: string): number {
  return best(rates, faster) / best(rates, slower);
}

function thousands(rate: number): string {
  return `${(rate / 1000).toFixed(rate < 100_000 ? 1 : 0)} k`;
}

function times(value: number): string {
  return `${value.toFixed(1)} ×`;
}

function cells(rates: Rates, name: string): string[] {
  const list = rates.get(name) ?? [];
  if (list.length === 0) return ['', '', ''];
  return [
    thousands(best(rates, name)),
    name === ours ? '' : times(ratio(rates, ours, name)),
    name === ours || name === independent ? '' : times(ratio(rates, independent, name)),
  ];
}

const settings: readonly (Setting & { readonly name: string })[] = [
  { name: '330 bytes', messageLength: 330, workers: 1 },
  { name: '4 KB', messageLength: 4096, workers: 1 },
  { name: '330 bytes, two workers', messageLength: 330, workers: 2 },
];

function ratesTable(all: readonly Rates[]): string[] {
  const heads = settings.flatMap(({ name }) => [`${name}, digests/s`, 'shared /', 'independent /']);
  const names = [...(all[0]?.keys() ?? [])];
  return [
    `| peer | ${heads.join(' | ')} |`,
    `|---|${'--:|'.repeat(heads.length)}`,
    ...names.map(
      (name) => `| ${[name, ...all.flatMap((rates) => cells(rates, name))].join(' | ')} |`,
    ),
  ];
}

/** Every goal that names a peer by the beginning of its name: its fastest way of use counts. */
const goals: readonly (readonly [setting: number, peer: string, goal?: number])[] = [
  [0, '@noble/hashes', 8],
  [0, 'hash-wasm', 6],
  [0, 'node:crypto', 5],
  [1, '@noble/hashes', 8],
  [1, 'hash-wasm', 4],
  [1, 'node:crypto'],
  [2, 'SubtleCrypto', 15],
  [2, '@noble/hashes', 15],
];

function goalsTable(all: readonly Rates[]): string[] {
  const rows = goals.map(([setting, peer, goal]) => {
    const rates: Rates = all[setting] ?? new Map();
    const ways = [...rates.keys()].filter((name) => name.startsWith(peer));
    const reached = Math.min(...ways.map((name) => ratio(rates, ours, name)));
    const row = [settings[setting]?.name, peer, times(reached), goal ? `≥ ${goal} ×` : ''];
    return `| ${row.join(' | ')} |`;
  });
  return ['| shared tail against the best of | | ratio | goal |', '|---|---|--:|--:|', ...rows];
}

/** Programs that are not run turn by turn, after the peers; printed, no goal. */
function programRows([small, large, two]: readonly Rates[]): string[] {
  const against = (rates: Rates | undefined, rate: number | undefined): string =>
    rate === undefined
      ? 'not installed'
      : `${thousands(rate)}, ratio ${times(best(rates, ours) / rate)}`;
  return [
    `- openssl speed -hmac sha256, one core, 330 bytes: ${against(small, opensslRate(330))}`,
    `- openssl speed -hmac sha256, one core, 4 KB: ${against(large, opensslRate(4096))}`,
    `- hashcat mode 1460, all cores, against two workers: ${against(two, hashcatRate())}`,
  ];
}

/** HMAC-SHA256 of many candidates: digests per second of ours and of peers, in Chromium's workers. */
export async function benchMac(browser: Browser): Promise<string[]> {
  const served = await servePage('mac');
  const page = await browser.newPage();
  await page.goto(served.url);
  await page.waitForFunction(() => 'measureMac' in window);
  const all: Rates[] = [];
  for (const setting of settings) all.push(await measure(page, setting));
  await page.close();
  await served.close();
  return [
    `HMAC-SHA256 with one key, best of ${rounds} rounds in turn; ratios: how many times faster ours is`,
    '',
    ...ratesTable(all),
    '',
    ...goalsTable(all),
    '',
    ...programRows(all),
  ];
}
