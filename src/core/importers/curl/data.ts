import type { Findings } from '#core/importers/findings.ts';
import { type Octets, octetsOf, textOfOctets } from '#core/importers/octets.ts';
import type { Files } from '#core/importers/reading.ts';
import type { Input, MadeFiles } from '#core/importers/shell/command.ts';

/** Where the bytes behind an `@` come from. */
export type FileSource = {
  /** Made by the same script. */
  readonly made: MadeFiles;
  /** Handed in by the user. */
  readonly files: Files;
  readonly input: Input | undefined;
  readonly findings: Findings;
};

/** The octets of a file by the name that the command gives it, `-` for standard input; asks for what is not there. */
export function readFile(name: Octets, source: FileSource): Octets | undefined {
  if (name === '-' && source.input?.kind === 'octets') return source.input.octets;
  const named = name === '-' && source.input?.kind === 'file' ? source.input.name : name;
  const made = source.made.get(named);
  if (made !== undefined) return made;
  const key = textOfOctets(named);
  const given = source.files.get(key);
  if (given !== undefined) return octetsOf(given);
  source.findings.need(key === '-' ? 'stdin' : 'file', key);
  return undefined;
}

/**
 * What `--data` makes of its value: a file loses CR, LF and NUL (curl's manual, `--data`). Older ones,
 * such as 7.88, also lose what stands between a NUL and the end of its line.
 */
export function plainData(value: Octets, source: FileSource): Octets {
  if (!value.startsWith('@')) return value;
  const octets = readFile(value.slice(1), source) ?? '';
  if (octets.includes('\0')) source.findings.miss(value, 'import.curl.nul');
  const stripped = octets.replace(/[\r\n\0]/g, '');
  if (stripped.length < octets.length) {
    source.findings.note('import.curl.stripped', { count: octets.length - stripped.length });
  }
  return stripped;
}

/** What `--data-binary` and `--json` make of their value. */
export function binaryData(value: Octets, source: FileSource): Octets {
  return value.startsWith('@') ? (readFile(value.slice(1), source) ?? '') : value;
}

/** What `--data-urlencode` makes of its value: `content`, `=content`, `name=content`, `@file`, `name@file`. */
export function urlencodedData(value: Octets, source: FileSource): Octets {
  const mark = value.search(/[=@]/);
  if (mark === -1) return formEncode(value);
  const name = value.slice(0, mark);
  const rest = value.slice(mark + 1);
  const content = value[mark] === '=' ? rest : (readFile(rest, source) ?? '');
  return name === '' ? formEncode(content) : `${name}=${formEncode(content)}`;
}

/** Percent-encoding of all but the unreserved characters of RFC 3986 §2.3. */
export function percentEncode(octets: Octets): Octets {
  return octets.replace(
    /[^A-Za-z0-9\-._~]/g,
    (octet) => `%${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The same with `+` for a space, as forms are sent. */
export function formEncode(octets: Octets): Octets {
  return percentEncode(octets).replaceAll('%20', '+');
}
