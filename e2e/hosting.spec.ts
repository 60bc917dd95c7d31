import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { outDir } from '../scripts/address.ts';
import { headersOf } from './host/netlify-headers.ts';
import { expect, test } from './page/test.ts';

type Headers = Readonly<Record<string, string>>;

/** A path of each kind that differs in its headers, as the page asks for them. */
const paths: readonly string[] = [
  '/',
  '/index.html',
  '/preferences.js',
  '/manifest.json',
  '/service-worker.js',
  ...['assets', 'workers'].flatMap((folder) =>
    readdirSync(join(outDir, folder)).map((name) => `/${folder}/${name}`),
  ),
];

function hostFile(path: string): string {
  return readFileSync(join(outDir, path), 'utf8');
}

/** The headers of the build as `npm start` serves it: the policy at work, which csp.spec.ts tests. */
async function served(request: APIRequestContext, path: string): Promise<Headers> {
  const all = (await request.get(path)).headers();
  const own =
    /^(?:content-security-policy|cross-origin-.*|permissions-policy|referrer-policy|x-.*|cache-control)$/;
  return Object.fromEntries(Object.entries(all).filter(([name]) => own.test(name)));
}

function lowerCased(headers: Iterable<readonly [string, string]>): Headers {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}

/** The last block whose condition holds for a path, as header lines of one form. */
function fromBlocks(
  text: string,
  block: RegExp,
  line: RegExp,
  fits: (condition: string, path: string) => boolean,
  path: string,
): Headers {
  const fitting = [...text.matchAll(block)].filter(([, condition = '']) => fits(condition, path));
  expect(fitting, path).toHaveLength(1);
  const lines = [...(fitting[0]?.[2] ?? '').matchAll(line)];
  return lowerCased(lines.map(([, name = '', value = '']) => [name, value]));
}

/** nginx takes the exact location, else the longest prefix. */
function fromNginx(path: string): Headers {
  const text = hostFile('hosting/nginx.conf');
  const locations = [...text.matchAll(/^location (.+) \{$/gm)].map(([, location = '']) => location);
  const exact = locations.find((location) => location === `= ${path}`);
  const prefixes = locations.filter((location) => path.startsWith(location));
  const best = exact ?? prefixes.sort((a, b) => b.length - a.length)[0];
  const block = /^location (.+) \{\n([^}]*)\}/gm;
  const line = /^ {2}add_header (\S+) "([^"]*)" always;$/gm;
  return fromBlocks(text, block, line, (location) => location === best, path);
}

/** Caddy takes the first `handle` that fits, the one without a path last. */
function fromCaddy(path: string): Headers {
  const text = hostFile('hosting/Caddyfile');
  const matches = [...text.matchAll(/^handle (\S*) ?\{$/gm)].map(([, matcher = '']) => matcher);
  const fits = (matcher: string): boolean =>
    matcher.endsWith('*') ? path.startsWith(matcher.slice(0, -1)) : matcher === path;
  const best = matches.find((matcher) => matcher !== '' && fits(matcher)) ?? '';
  const block = /^handle (\S*) ?\{\n([\s\S]*?)^\}/gm;
  const line = /^ {4}(\S+) "([^"]*)"$/gm;
  return fromBlocks(text, block, line, (matcher) => matcher === best, path);
}

/** Apache applies every <If> whose condition holds; no two hold here. */
function fromApache(path: string): Headers {
  const holds = (condition: string): boolean =>
    [...condition.matchAll(/%\{REQUEST_URI\} (=~|!~) m#(.+?)#/g)].every(
      ([, operator, pattern = '']) => new RegExp(pattern).test(path) === (operator === '=~'),
    );
  const block = /^<If "(.+)">\n([\s\S]*?)^<\/If>/gm;
  const line = /^ {2}Header always set (\S+) "([^"]*)"$/gm;
  return fromBlocks(hostFile('.htaccess'), block, line, holds, path);
}

function fromVercel(path: string): Headers {
  const { headers } = JSON.parse(hostFile('vercel.json')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const fitting = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
  expect(fitting, path).toHaveLength(1);
  return lowerCased((fitting[0]?.headers ?? []).map(({ key, value }) => [key, value]));
}

const hosts: Readonly<Record<string, (path: string) => Headers>> = {
  'Netlify and Cloudflare Pages': (path) => lowerCased(Object.entries(headersOf(outDir)(path))),
  nginx: fromNginx,
  Caddy: fromCaddy,
  Apache: fromApache,
  Vercel: fromVercel,
};

for (const [name, headersFrom] of Object.entries(hosts)) {
  test(`the file for ${name} gives every path the headers of npm start`, async ({ request }) => {
    for (const path of paths) expect(headersFrom(path), path).toEqual(await served(request, path));
  });
}
