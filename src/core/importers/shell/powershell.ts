import type { Findings } from '#core/importers/findings.ts';
import type { Octets } from '#core/importers/octets.ts';
import type { Files } from '#core/importers/reading.ts';
import {
  matchAhead,
  readBacktick,
  readSingleQuoted,
} from '#core/importers/shell/powershell-strings.ts';
import {
  octetsValue,
  type PsValue,
  PsValueReader,
  textOf,
} from '#core/importers/shell/powershell-values.ts';
import type { Cursor } from '#core/importers/shell/sh-words.ts';

/** A command: its words as they stand, and their values. Parameters start with `-`. */
export type PsCommand = {
  readonly words: readonly PsValue[];
  readonly raw: Octets;
};

/**
 * Reads a script of PowerShell: assignments of literal values, here-strings, tables, and the
 * commands with their values. Nothing is run.
 */
export class PsReader {
  /** Files that the script writes, by the text that names them. */
  readonly files = new Map<Octets, Octets>();
  readonly #cursor: Cursor;
  readonly #findings: Findings;
  readonly #values: PsValueReader;

  constructor(text: Octets, findings: Findings, given: Files) {
    this.#cursor = { text, at: 0 };
    this.#findings = findings;
    this.#values = new PsValueReader(this.#cursor, findings, given);
  }

  /** What is assigned so far, by the name in lower case. */
  get variables(): ReadonlyMap<string, PsValue> {
    return this.#values.variables;
  }

  /** Every command, in order, with the variables as they are when it runs. */
  *commands(): Generator<PsCommand> {
    const { text } = this.#cursor;
    while (this.#cursor.at < text.length) {
      const start = this.#cursor.at;
      if (this.#skipBetween() || this.#readAssignment()) continue;
      const words: PsValue[] = [];
      for (let word = this.#readWord(); word !== undefined; word = this.#readWord())
        words.push(word);
      const raw = text.slice(start, this.#cursor.at);
      if (words.length > 0) yield { words, raw };
      else {
        this.#findings.miss(text.charAt(this.#cursor.at), 'import.shell.stray');
        this.#cursor.at += 1;
      }
    }
  }

  /** Follows a command that changes nothing but files and sessions; false when it is none of those. */
  runs({ words, raw }: PsCommand): boolean {
    const name = textOf(words[0]) ?? '';
    const write = /^\[(?:System\.)?IO\.File\]::WriteAllBytes\((\$\w+),$/i.exec(name)?.[1];
    const bytes = words[1];
    const isHarmless =
      /^(?:Write-(?:Host|Output)|throw|if|try|finally|catch|cd|&|Remove-Item|Set-Location)$/i.test(
        name,
      );
    const isCookie = /^\$\w+\.Cookies\.Add\(/i.test(raw.trimStart());
    if (isCookie) this.#findings.mask(raw.slice(0, raw.indexOf('(')), 'import.masked.cookie');
    else if (isHarmless) this.#findings.ignore(raw);
    else if (write !== undefined && bytes?.kind === 'bytes') this.files.set(write, bytes.octets);
    else return false;
    return true;
  }

  /** White space, ends of statements, comments, braces of blocks, and the prompt. */
  #skipBetween(): boolean {
    const match = matchAhead(/[ \t\r\n;|&{}]+|(#[^\n]*)|(PS [A-Za-z]:\\[^\n>]*>)/y, this.#cursor);
    if (match === undefined) return false;
    const ignored = match[1] ?? match[2];
    if (ignored !== undefined) this.#findings.ignore(ignored);
    this.#cursor.at += match[0].length;
    return true;
  }

  /** `$name = value`, `$name.Property = value`, also with a type before the name. */
  #readAssignment(): boolean {
    const match = matchAhead(
      /(?:\[[\w.[\]]+\])?\$([A-Za-z_]\w*(?:\.\w+)*)[ \t]*=(?!=)[ \t]*/y,
      this.#cursor,
    );
    if (match === undefined) return false;
    const start = this.#cursor.at;
    this.#cursor.at += match[0].length;
    const value = this.#values.read() ?? this.#readJoinedPath() ?? { kind: 'unknown', raw: '' };
    const rest = matchAhead(/[^\n;]*/y, this.#cursor)?.[0] ?? '';
    this.#cursor.at += rest.length;
    const raw = this.#cursor.text.slice(start, this.#cursor.at);
    const isKnown = value.kind !== 'unknown' && /^[ \t\r]*$/.test(rest);
    this.#values.variables.set(
      (match[1] ?? '').toLowerCase(),
      isKnown ? value : { kind: 'unknown', raw },
    );
    if (isKnown) {
      this.#findings.ignore(raw);
      return true;
    }
    if (/=[ \t]*New-Object /i.test(raw)) this.#findings.ignore(raw);
    else this.#findings.miss(raw, 'import.shell.command');
    return true;
  }

  /** `Join-Path folder 'name'`: files are asked for by their names alone. */
  #readJoinedPath(): PsValue | undefined {
    const match = matchAhead(/Join-Path[^\n'";]*'([^'\n]*)'/iy, this.#cursor);
    if (match?.[1] === undefined) return undefined;
    this.#cursor.at += match[0].length;
    return octetsValue(match[1]);
  }

  /** The next word of a command; undefined at its end. */
  #readWord(): PsValue | undefined {
    this.#cursor.at += matchAhead(/(?:[ \t]+|`\r?\n)+/y, this.#cursor)?.[0].length ?? 0;
    if (matchAhead(/[\r\n;|{}]|$/y, this.#cursor) !== undefined) return undefined;
    const value = this.#values.read();
    const isWhole = matchAhead(/[\s;|{}]|$/y, this.#cursor) !== undefined;
    if (value !== undefined && (isWhole || value.kind !== 'text')) return value;
    const start = value?.octets ?? '';
    return { kind: 'text', octets: start + this.#readBare() };
  }

  /** A bare word, with quotes and backticks in its middle. It takes at least one character. */
  #readBare(): Octets {
    let octets = '';
    const { text } = this.#cursor;
    while (this.#cursor.at < text.length) {
      const run = matchAhead(/[^ \t\r\n;|{}'"`]+/y, this.#cursor)?.[0] ?? '';
      this.#cursor.at += run.length;
      octets += run;
      const character = text[this.#cursor.at];
      if (character === "'") octets += readSingleQuoted(this.#cursor, this.#findings);
      else if (character === '"') octets += this.#values.readDouble();
      else if (character === '`' && matchAhead(/`\r?\n/y, this.#cursor) === undefined) {
        octets += readBacktick(this.#cursor);
      } else break;
    }
    return octets;
  }
}
