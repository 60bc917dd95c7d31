import { gzipSync } from 'node:zlib';
import { mistakesFor } from '#core/explain/mistakes/catalogue.ts';
import { serializers } from '#core/explain/serializers/serializers.ts';
import { families } from '#core/responses/registry.ts';
import { loadSchemes, schemes } from '#core/schemes/registry.ts';
import { outDir } from './address.ts';
import { filesIn } from './files-in.ts';

/** Bytes after gzip -9 of all that loads before the first signature. 1 KB = 1000 bytes. */
const firstLoadLimit = 124_000;
const firstLoadGoal = 100_000;

/** Hosts whose names may stand in the build, and why. None is ever asked: the policy forbids it. */
const namedHosts: Readonly<Record<string, string>> = {
  'www.w3.org': 'names of the SVG, MathML and XML namespaces',
  'react.dev': 'React’s error texts point to their explanations',
  'base-ui.com': 'Base UI’s error texts point to their explanations',
  'github.com': 'Monaco’s product record and a hint in its console text',
  'code.visualstudio.com': 'descriptions of Monaco’s own options',
  'bit.ly': 'a hint in a console text of Workbox',
  'api.example.com': 'a placeholder in a sentence of ours (RFC 2606)',
  'microsoft.com': 'a pattern in Monaco that completes links in Markdown',
  'learn.microsoft.com': 'the page that documents how System.Text.Json writes',
  'devblogs.microsoft.com': 'the page that documents how .NET writes numbers',
  'www.newtonsoft.com': 'the pages that document how Newtonsoft.Json writes',
};

await loadSchemes();

/** The hosts that the schemes speak of: access points to be signed for, those of examples, and documentation. */
const hostsOfSchemes = schemes
  .flatMap(({ accessPoints, examples, documentation }) => [
    ...accessPoints.map(({ baseUrl }) => baseUrl),
    ...examples.flatMap(({ baseUrl }) => baseUrl ?? []),
    ...Object.values(documentation),
  ])
  .map((url) => new URL(url).hostname);

/** The pages that the reader of responses rests on, which it links to. */
const hostsOfRules = families
  .flatMap(({ rules }) => rules)
  .map(({ source }) => new URL(source).hostname);

const books = await Promise.all(schemes.map((scheme) => mistakesFor(scheme)));

/** The pages that mistakes, and serialisers without a run of their own, rest on. */
const hostsOfMistakes = [
  ...books.flatMap(({ mistakes }) => mistakes.map(({ source }) => source)),
  ...serializers.map(({ documented }) => documented),
].flatMap((url) => (url === undefined ? [] : [new URL(url).hostname]));

const hosts = new Set([
  ...Object.keys(namedHosts),
  ...hostsOfSchemes,
  ...hostsOfRules,
  ...hostsOfMistakes,
]);

/** What a worker would need to send something away; a meta policy does not bind workers. */
const sending = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon)\b/g;

/** What turns text into code. */
const evaluating = /\beval\s*\(|\bnew Function\b/g;

const files = filesIn(outDir);
const texts = files
  .filter(({ path }) => /\.(html|js|css|svg|json)$/.test(path))
  .map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }));

function textOf(path: string): string {
  const file = texts.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`${path} is named by the build but is not in ${outDir}`);
  return file.text;
}

/** Paths that a script imports before it runs; `import(…)` comes later and is left out. */
function staticImports(path: string): string[] {
  const imported = textOf(path).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  return [...imported].map(([, name]) => `assets/${name}`);
}

function withImports(paths: readonly string[], known = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (known.has(path)) continue;
    known.add(path);
    if (path.endsWith('.js')) withImports(staticImports(path), known);
  }
  return known;
}

/** The sentences of the page, or of the first scheme, in the language that takes more: one is loaded at once. */
function largestCatalogue(id: string): string {
  const catalogues = texts.filter(({ text }) => text.includes(`${id}":`));
  const [largest] = catalogues.map(({ path }) => path).sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!largest) throw new Error(`No catalogue with ${id} was found in the build.`);
  return largest;
}

const [{ id: firstScheme, accessPoints: firstPoints }] = schemes;
const catalogues = [
  'verdict.empty.headline',
  `${firstScheme}.access-point.${firstPoints[0]?.id ?? ''}`,
];

/** index.html, what it names, what that imports, and the sentences of the page. */
function firstLoad(): string[] {
  const named = textOf('index.html').matchAll(/\b(?:src|href)="\.\/([^"]+\.(?:js|css))"/g);
  const paths = [...named].map(([, path]) => path ?? '');
  return ['index.html', ...withImports([...paths, ...catalogues.map(largestCatalogue)])];
}

function sizeOf(path: string): number {
  return gzipSync(textOf(path), { level: 9 }).length;
}

function checkFirstLoad(): string[] {
  const sizes = firstLoad().map((path) => ({ path, size: sizeOf(path) }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of sizes) console.log(`${kilobytes(size).padStart(10)}  ${path}`);
  console.log(
    `${kilobytes(total).padStart(10)}  gzip, before the first signature ` +
      `(goal ${kilobytes(firstLoadGoal)}, limit ${kilobytes(firstLoadLimit)})`,
  );
  return total > firstLoadLimit ? ['The first load is over its limit.'] : [];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/**
 * The import finds calls of fetch in what is pasted: its name is that of a kind, and stands in patterns.
 * Mistakes name it among the places in which they arise. The reader of responses knows what browsers say when one fails, and the page that defines it.
 */
const readsFetch =
  /(?:kind:|indexOf\(|[[,])[`'"]fetch[`'"]|fetch\\s\*|failed to fetch`|to fetch resource`|\/\/fetch\.spec\.whatwg\.org/g;

function checkWorkers(): string[] {
  const workers = texts.filter(({ path }) => /\.worker-[^/]*\.js$/.test(path));
  if (workers.length === 0) return ['No worker bundle was found to check.'];
  return workers.flatMap(({ path, text }) =>
    found(sending, text.replace(readsFetch, ''), `${path} can send: `),
  );
}

function checkHosts(): string[] {
  const host = /\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
  return texts.flatMap(({ path, text }) =>
    [...new Set([...text.matchAll(host)].map(([, name]) => name ?? ''))]
      .filter((name) => !hosts.has(name))
      .map((name) => `${path} names the host ${name}`),
  );
}

function checkEvaluation(): string[] {
  return texts.flatMap(({ path, text }) => found(evaluating, text, `${path} evaluates text: `));
}

/** Exactly one Monaco, the bundled one, without workers of its own: they would bring language services. */
function checkMonaco(): string[] {
  // The name of a Trusted Types policy that Monaco alone creates.
  const monaco = texts.filter(({ text }) => /[`'"]standaloneColorizer[`'"]/.test(text));
  const workers = files.filter(({ path }) =>
    /\/(editor|json|ts|css|html)\.worker-|editorWebWorkerMain/.test(path),
  );
  return [
    ...(monaco.length === 1 ? [] : [`Monaco is in the build ${monaco.length} times, not once.`]),
    ...workers.map(
      ({ path }) => `${path} is a worker of Monaco, which the editor does not ask for`,
    ),
  ];
}

function found(pattern: RegExp, text: string, problem: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([match]) => problem + match))];
}

const problems = [checkFirstLoad, checkWorkers, checkHosts, checkEvaluation, checkMonaco].flatMap(
  (check) => check(),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
