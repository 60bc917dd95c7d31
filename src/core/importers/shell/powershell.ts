import { readBase64Text } from '#core/bytes/byte-input.ts';
import { Findings } from '#core/importers/findings.ts';
import { type Octets, octetsOf, textOfOctets } from '#core/importers/octets.ts';
import type { Files } from '#core/importers/reading.ts';
import {
  matchAhead,
  readBacktick,
  readDoubleQuoted,
  readHereString,
  readSingleQuoted,
} from '#core/importers/shell/powershell-strings.ts';
import type { Cursor } from '#core/importers/shell/sh-words.ts';

/** A value as far as it matters for a request. */
export type PsValue =
  | { readonly kind: 'text'; readonly octets: Octets }
  | { readonly kind: 'bytes'; readonly octets: Octets }
  | { readonly kind: 'table'; readonly entries: readonly (readonly [Octets, Octets])[] }
  | { readonly kind: 'unknown'; readonly raw: Octets };

/** A command: its words as they stand, and their values. Parameters start with `-`. */
export type PsCommand = {
  readonly words: readonly PsValue[];
  readonly raw: Octets;
};

/** Deeper parentheses and tables are not followed. */
const deepest = 24;

/**
 * Reads a script of PowerShell: assignments of literal values, here-strings, tables, and the
 * commands with their values. Nothing is run.
 */
export class PsReader {
  readonly variables = new Map<string, PsValue>();
  /** Files that the script writes, by the text that names them. */
  readonly files = new Map<Octets, Octets>();
  readonly #cursor: Cursor;
  readonly #findings: Findings;

  readonly #given: Files;

  constructor(text: Octets, findings: Findings, given: Files) {
    this.#given = given;
    this.#cursor = { text, at: 0 };
    this.#findings = findings;
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

  /** The text of a value; undefined when it has none. */
  textOf(value: PsValue | undefined): Octets | undefined {
    return value?.kind === 'text' || value?.kind === 'bytes' ? value.octets : undefined;
  }

  /** A value as a word of a command: what is not known stays as it is written. */
  wordOf(value: PsValue | undefined): Octets {
    if (value?.kind === 'unknown') return value.raw;
    return this.textOf(value) ?? '';
  }

  /** Follows a command that changes nothing but files and sessions; false when it is none of those. */
  runs({ words, raw }: PsCommand): boolean {
    const name = this.textOf(words[0]) ?? '';
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

  #lookUp = (name: string): Octets | undefined =>
    this.textOf(this.variables.get(name.toLowerCase()));

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
    const value = this.#readValue(0) ?? this.#readJoinedPath() ?? { kind: 'unknown', raw: '' };
    const rest = matchAhead(/[^\n;]*/y, this.#cursor)?.[0] ?? '';
    this.#cursor.at += rest.length;
    const raw = this.#cursor.text.slice(start, this.#cursor.at);
    const isKnown = value.kind !== 'unknown' && /^[ \t\r]*$/.test(rest);
    this.variables.set((match[1] ?? '').toLowerCase(), isKnown ? value : { kind: 'unknown', raw });
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
    const value = this.#readValue(0);
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
      else if (character === '"') octets += this.#readDouble();
      else if (character === '`' && matchAhead(/`\r?\n/y, this.#cursor) === undefined) {
        octets += readBacktick(this.#cursor);
      } else break;
    }
    return octets;
  }

  #readDouble(): Octets {
    return readDoubleQuoted(this.#cursor, this.#findings, this.#lookUp);
  }

  /** A literal, a variable, a table or a call that is known; undefined when a bare word stands here. */
  #readValue(depth: number): PsValue | undefined {
    const { text, at } = this.#cursor;
    const character = text[at];
    if (character === "'") return octetsValue(readSingleQuoted(this.#cursor, this.#findings));
    if (character === '"') return octetsValue(this.#readDouble());
    const here = readHereString(this.#cursor, this.#findings, this.#lookUp);
    if (here !== undefined) return octetsValue(here);
    if (depth > deepest) return undefined;
    if (character === '@' && text[at + 1] === '{') return this.#readTable(depth);
    const call = matchAhead(
      /\[(?:System\.)?(?:Text\.Encoding\]::(UTF8)\.GetBytes|Convert\]::(FromBase64String)|IO\.File\]::(ReadAllBytes))\(\s*/iy,
      this.#cursor,
    );
    if (call?.[3] !== undefined) return this.#readFile(call[0].length, depth);
    if (call !== undefined) return this.#readCall(call[0].length, call[2] !== undefined, depth);
    if (character === '(') return this.#readParentheses(depth);
    return this.#readVariable();
  }

  #readVariable(): PsValue | undefined {
    const match = matchAhead(/\$(?:([A-Za-z_]\w*(?::\w+)?)|\{([^{}\n]*)\})/y, this.#cursor);
    if (match === undefined) return undefined;
    this.#cursor.at += match[0].length;
    const value = this.variables.get((match[1] ?? match[2] ?? '').toLowerCase());
    return value ?? { kind: 'unknown', raw: match[0] };
  }

  #readCall(length: number, isBase64: boolean, depth: number): PsValue {
    const start = this.#cursor.at;
    this.#cursor.at += length;
    const inner = this.textOf(this.#readValue(depth + 1));
    const isClosed = matchAhead(/\s*\)/y, this.#cursor);
    this.#cursor.at += isClosed?.[0].length ?? 0;
    const octets = inner !== undefined && isBase64 ? fromBase64(inner) : inner;
    const raw = this.#cursor.text.slice(start, this.#cursor.at);
    if (octets === undefined || isClosed === undefined) return { kind: 'unknown', raw };
    return { kind: 'bytes', octets };
  }

  /** `[IO.File]::ReadAllBytes('name')`: bytes that have to be handed in. */
  #readFile(length: number, depth: number): PsValue {
    const start = this.#cursor.at;
    this.#cursor.at += length;
    const name = this.textOf(this.#readValue(depth + 1));
    this.#cursor.at += matchAhead(/\s*\)/y, this.#cursor)?.[0].length ?? 0;
    if (name === undefined) {
      return { kind: 'unknown', raw: this.#cursor.text.slice(start, this.#cursor.at) };
    }
    const bytes = this.#given.get(textOfOctets(name));
    if (bytes === undefined) this.#findings.need('file', textOfOctets(name));
    return { kind: 'bytes', octets: bytes === undefined ? '' : octetsOf(bytes) };
  }

  /** `(value)`; anything else between parentheses is skipped and stays unknown. */
  #readParentheses(depth: number): PsValue {
    const start = this.#cursor.at;
    this.#cursor.at += 1;
    this.#cursor.at += matchAhead(/\s*/y, this.#cursor)?.[0].length ?? 0;
    const value = this.#readValue(depth + 1);
    const end = matchAhead(/\s*\)/y, this.#cursor);
    if (value !== undefined && end !== undefined) {
      this.#cursor.at += end[0].length;
      return value;
    }
    this.#skipParentheses();
    return { kind: 'unknown', raw: this.#cursor.text.slice(start, this.#cursor.at) };
  }

  /** Behind the `)` that closes an open `(`, quotes apart. */
  #skipParentheses(): void {
    const { text } = this.#cursor;
    const ignored = new Findings();
    let open = 1;
    while (open > 0 && this.#cursor.at < text.length) {
      this.#cursor.at += matchAhead(/[^()'"]+/y, this.#cursor)?.[0].length ?? 0;
      const character = text[this.#cursor.at];
      if (character === "'") readSingleQuoted(this.#cursor, ignored);
      else if (character === '"') readDoubleQuoted(this.#cursor, ignored, () => '');
      else {
        if (character === '(') open += 1;
        if (character === ')') open -= 1;
        if (character !== undefined) this.#cursor.at += 1;
      }
    }
  }

  /** `@{ "name" = "value"; … }`, one entry to a line or `;` between. */
  #readTable(depth: number): PsValue {
    const start = this.#cursor.at;
    const entries: (readonly [Octets, Octets])[] = [];
    this.#cursor.at += 2;
    while (this.#cursor.at < this.#cursor.text.length) {
      this.#cursor.at += matchAhead(/[ \t\r\n;]+/y, this.#cursor)?.[0].length ?? 0;
      if (this.#cursor.text[this.#cursor.at] === '}') {
        this.#cursor.at += 1;
        return { kind: 'table', entries };
      }
      const entry = this.#readEntry(depth);
      if (entry === undefined) break;
      entries.push(entry);
    }
    this.#cursor.at += matchAhead(/[^}]*\}?/y, this.#cursor)?.[0].length ?? 0;
    return { kind: 'unknown', raw: this.#cursor.text.slice(start, this.#cursor.at) };
  }

  #readEntry(depth: number): readonly [Octets, Octets] | undefined {
    const name =
      this.textOf(this.#readValue(depth + 1)) ?? matchAhead(/[\w-]+/y, this.#cursor)?.[0];
    if (name === undefined) return undefined;
    const bareName = matchAhead(/[\w-]+/y, this.#cursor)?.[0] ?? '';
    this.#cursor.at += bareName.length;
    const equals = matchAhead(/\s*=\s*/y, this.#cursor);
    if (equals === undefined) return undefined;
    this.#cursor.at += equals[0].length;
    const value = this.#readValue(depth + 1);
    const octets = this.textOf(value) ?? this.#unknownEntry(value);
    return octets === undefined ? undefined : [name, octets];
  }

  /** A value that is not known stays as it is written, and is reported. */
  #unknownEntry(value: PsValue | undefined): Octets | undefined {
    const raw = value?.kind === 'unknown' ? value.raw : matchAhead(/[^;}\n]+/y, this.#cursor)?.[0];
    if (raw === undefined) return undefined;
    if (value === undefined) this.#cursor.at += raw.length;
    this.#findings.miss(raw, 'import.shell.variable', { name: textOfOctets(raw).slice(0, 40) });
    return raw;
  }
}

function octetsValue(octets: Octets): PsValue {
  return { kind: 'text', octets };
}

function fromBase64(text: Octets): Octets | undefined {
  try {
    return octetsOf(readBase64Text(textOfOctets(text)));
  } catch {
    // What cannot be decoded stays unknown, and unknown is reported where it is used.
    return undefined;
  }
}
