import { spawnSync } from 'node:child_process';
import { findProgram, findTools } from '../../scripts/find-tools.ts';
import { type NastyBody, nastyBodies } from './nasty-bodies.ts';

/** A program that runs snippets of one variant. */
export type Runner = {
  readonly name: string;
  readonly variant: readonly [generatorId: string, variantId: string];
  readonly command: readonly string[];
  /** What the program needs to know beside PATH. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it takes a second and more to start, since it compiles: then it is given fewer requests. */
  readonly isSlow?: boolean;
};

/** A runtime that snippets are executed with where it is on the machine. */
type Runtime = { readonly name: string; readonly runner: () => Runner | undefined };

const { sh, python } = findTools();

/** Those that `npm run setup` makes sure of. */
const certain: readonly Runner[] = [
  { name: 'curl in sh', variant: ['curl', 'sh'], command: [sh] },
  { name: 'Python with requests', variant: ['python', 'requests'], command: [python] },
  {
    name: 'Python with its standard library',
    variant: ['python', 'standard-library'],
    command: [python],
  },
  { name: 'Node', variant: ['node', 'standard-library'], command: [process.execPath] },
];

const runtimes: readonly Runtime[] = [
  { name: 'Go', runner: findGo },
  { name: 'PHP', runner: findPhp },
  { name: 'Java', runner: findJava },
  { name: 'C# (Mono)', runner: findMono },
];

/** The cache is the user's own: a snippet has a home of its own, and would compile the library anew. */
function findGo(): Runner | undefined {
  const go = findProgram('go');
  if (go === undefined) return undefined;
  const cache = spawnSync(go, ['env', 'GOCACHE'], { encoding: 'utf8' }).stdout.trim();
  const environment = { GOCACHE: cache, GOTOOLCHAIN: 'local', GOFLAGS: '' };
  const command = [go, 'run'];
  return { name: 'Go', variant: ['go', 'standard-library'], command, environment, isSlow: true };
}

function findPhp(): Runner | undefined {
  const php = findProgram('php');
  if (php === undefined) return undefined;
  return { name: 'PHP', variant: ['php', 'standard-library'], command: [php] };
}

/** Quick to start rather than quick to run. Java 11 is the first that runs a file of source code. */
function findJava(): Runner | undefined {
  const java = findProgram('java');
  if (java === undefined || findProgram('javac') === undefined) return undefined;
  const command = [java, '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData'];
  return { name: 'Java', variant: ['java', 'standard-library'], command, isSlow: true };
}

function findMono(): Runner | undefined {
  const mcs = findProgram('mcs');
  const mono = findProgram('mono');
  if (mcs === undefined || mono === undefined) return undefined;
  const compile = `${mcs} -nologo -r:System.Net.Http.dll -out:snippet.exe "$0"`;
  const command = [sh, '-c', `${compile} && exec ${mono} snippet.exe`];
  return { name: 'C#', variant: ['csharp', 'standard-library'], command, isSlow: true };
}

const looked = runtimes.map(({ name, runner }) => ({ name, runner: runner() }));

/** Every program on this machine that runs snippets. */
export const runners: readonly Runner[] = [
  ...certain,
  ...looked.flatMap(({ runner }) => runner ?? []),
];

/** What is not on this machine: then nothing but the text of its snippets is tested. */
export const absentRuntimes: readonly string[] = looked.flatMap(({ name, runner }) =>
  runner === undefined ? [name] : [],
);

/** Bodies that are written in every way that a language has: as text, escaped, in Base64, in a file. */
const telling = new Set([
  'the vendor’s body with platform',
  'nothing',
  'backslashes',
  'dollars and backticks',
  'mixed line ends',
  'a BOM',
  'a NUL before digits',
  'Chinese in CRLF lines',
  'invisible characters',
  'long GBK',
  'all 256 bytes',
  'a Python literal',
  '100 KB in one line',
  '90 KB in many lines',
  'every naughty text',
  'more than 1 MB',
]);

/** All bodies, or for a slow program those that tell. */
export function bodiesFor({ isSlow = false }: Runner): readonly NastyBody[] {
  return isSlow ? nastyBodies.filter(({ name }) => telling.has(name)) : nastyBodies;
}
