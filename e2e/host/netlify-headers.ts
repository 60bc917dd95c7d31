import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The headers of a path that starts with /. */
export type HeaderTable = (path: string) => Readonly<Record<string, string>>;

/** Reads `_headers` as Netlify and Cloudflare Pages do: every rule that fits adds its headers. */
export function headersOf(folder: string): HeaderTable {
  const rules: { readonly pattern: RegExp; readonly headers: [string, string][] }[] = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return (path) => {
    const headers: Record<string, string> = {};
    for (const [name, value] of rules.flatMap((rule) =>
      rule.pattern.test(path) ? rule.headers : [],
    )) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
    return headers;
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^$()|[\]\\{}]/g, '\\$&').replaceAll('*', '.*')}$`);
}
