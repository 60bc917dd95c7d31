import { type HeaderRule, headerRules } from './content-security-policy.ts';

/**
 * The headers of the build in the languages of common hosts, by the path of the file in the build.
 * Each is written from {@link headerRules}; docs/hosting.md says how each is used.
 *
 * @param rootFiles names of the files that stand beside the folders, such as `icon.svg`
 */
export function hostFiles(rootFiles: readonly string[]): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', forNetlifyAndCloudflare(rootFiles)],
    ['.htaccess', forApache()],
    ['vercel.json', forVercel()],
    ['hosting/nginx.conf', forNginx()],
    ['hosting/Caddyfile', forCaddy()],
  ]);
}

const source = 'Written by the build from scripts/vite/content-security-policy.ts.';

function lines(rule: HeaderRule, line: (name: string, value: string) => string): string {
  return Object.entries(rule.headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
}

/** Both join the values of rules that fit the same path, so every path is named once. */
function forNetlifyAndCloudflare(rootFiles: readonly string[]): string {
  const named = headerRules.map(({ path }) => path);
  const others = ['/', ...rootFiles.map((name) => `/${name}`)].filter(
    (path) => !named.some((one) => one === path),
  );
  const blocks = headerRules.flatMap((rule) => {
    const paths = rule.path ? [rule.path.replace(/\/$/, '/*')] : others;
    return paths.map((path) => `${path}\n${lines(rule, (name, value) => `  ${name}: ${value}`)}`);
  });
  return `# ${source}\n${blocks.join('\n\n')}\n`;
}

/** mod_headers has to be there: without it the server refuses the folder instead of serving it bare. */
function forApache(): string {
  const line = (name: string, value: string): string => `  Header always set ${name} "${value}"`;
  const blocks = headerRules.map((rule) => {
    const isNamed = rule.path && `%{REQUEST_URI} =~ m#${pattern(rule.path)}#`;
    const condition = isNamed ?? otherPaths((path) => `%{REQUEST_URI} !~ m#${pattern(path)}#`);
    return `<If "${condition}">\n${lines(rule, line)}\n</If>`;
  });
  return `# ${source}\n${blocks.join('\n\n')}\n`;
}

function otherPaths(isAnother: (path: string) => string): string {
  return headerRules.flatMap(({ path }) => (path ? [isAnother(path)] : [])).join(' && ');
}

/** A regular expression that finds a path, wherever below the host's root the build stands. */
function pattern(path: string): string {
  return path.endsWith('/') ? path : `${path.replaceAll('.', '\\.')}$`;
}

function forVercel(): string {
  const named = headerRules.flatMap(({ path }) => (path ? [path.slice(1)] : []));
  const others = `/((?!${named.map((path) => pattern(path)).join('|')}).*)`;
  const sourceOf = (path: string): string => (path.endsWith('/') ? `${path}(.*)` : path);
  const rules = headerRules.map((rule) => ({
    source: rule.path ? sourceOf(rule.path) : others,
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers: rules }, undefined, 2)}\n`;
}

/** For `include` inside a server block; `add_header` is not inherited by a block that has one. */
function forNginx(): string {
  const line = (name: string, value: string): string =>
    `  add_header ${name} ${JSON.stringify(value)} always;`;
  const blocks = headerRules.map((rule) => {
    const { path = '/' } = rule;
    return `location ${path.endsWith('/') ? '' : '= '}${path} {\n${lines(rule, line)}\n}`;
  });
  return `# ${source}\n${blocks.join('\n\n')}\n`;
}

/** For `import` inside a site block that has a root. */
function forCaddy(): string {
  const line = (name: string, value: string): string => `    ${name} ${JSON.stringify(value)}`;
  const blocks = headerRules.map((rule) => {
    const { path = '' } = rule;
    const matcher = path.replace(/\/$/, '/*');
    const block = `  header {\n${lines(rule, line)}\n  }\n  file_server`;
    return `handle ${matcher}${matcher && ' '}{\n${block}\n}`;
  });
  return `# ${source}\n${blocks.join('\n\n')}\n`;
}
