import { readBase64Text } from '#core/bytes/byte-input.ts';
import { Findings } from '#core/importers/findings.ts';
import { type Octets, octetsOf, textOfOctets } from '#core/importers/octets.ts';
import type { Files } from '#core/importers/reading.ts';
import {
  matchAhead,
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

/** The text of a value; undefined when it has none. */
export function textOf(value: PsValue | undefined): Octets | undefined {
  return value?.kind === 'text' || value?.kind === 'bytes' ? value.octets : undefined;
}

/** A value as a word of a command: what is not known stays as it is written. */
export function wordOf(value: PsValue | undefined): Octets {
  if (value?.kind === 'unknown') return value.raw;
  return textOf(value) ?? '';
}

/** Deeper parentheses and tables are not followed. */
const deepest = 24;

/** Reads literals of PowerShell, and the few calls whose values can be told. It moves the cursor that it was given. */
export class PsValueReader {
  /** What is assigned so far, by the name in lower case. */
  readonly variables = new Map<string, PsValue>();
  readonly #cursor: Cursor;
  readonly #findings: Findings;
  readonly #given: Files;

  constructor(cursor: Cursor, findings: Findings, given: Files) {
    this.#cursor = cursor;
    this.#findings = findings;
    this.#given = given;
  }

  /** A literal, a variable, a table or a call that is known; undefined when a bare word stands here. */
  read(depth = 0): PsValue | undefined {
    const { text, at } = this.#cursor;
    const character = text[at];
    if (character === "'") return octetsValue(readSingleQuoted(this.#cursor, this.#findings));
    if (character === '"') return octetsValue(this.readDouble());
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

  /** `"…"` at the cursor, variables put in. */
  readDouble(): Octets {
    return readDoubleQuoted(this.#cursor, this.#findings, this.#lookUp);
  }

  #lookUp = (name: string): Octets | undefined => textOf(this.variables.get(name.toLowerCase()));

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
    const inner = textOf(this.read(depth + 1));
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
    const name = textOf(this.read(depth + 1));
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
    const value = this.read(depth + 1);
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
    let open = 1;
    while (open > 0 && this.#cursor.at < text.length) {
      this.#cursor.at += matchAhead(/[^()'"]+/y, this.#cursor)?.[0].length ?? 0;
      const character = text.charAt(this.#cursor.at);
      if (character === '(') open += 1;
      if (character === ')') open -= 1;
      this.#skipQuotesOr(character);
    }
  }

  /** Over a string in quotes, or over a character that opens none. */
  #skipQuotesOr(character: Octets): void {
    const ignored = new Findings();
    if (character === "'") readSingleQuoted(this.#cursor, ignored);
    else if (character === '"') readDoubleQuoted(this.#cursor, ignored, () => '');
    else this.#cursor.at += character.length;
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
    const name = textOf(this.read(depth + 1)) ?? matchAhead(/[\w-]+/y, this.#cursor)?.[0];
    if (name === undefined) return undefined;
    const bareName = matchAhead(/[\w-]+/y, this.#cursor)?.[0] ?? '';
    this.#cursor.at += bareName.length;
    const equals = matchAhead(/\s*=\s*/y, this.#cursor);
    if (equals === undefined) return undefined;
    this.#cursor.at += equals[0].length;
    const value = this.read(depth + 1);
    const octets = textOf(value) ?? this.#unknownEntry(value);
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

/** A text as a value. */
export function octetsValue(octets: Octets): PsValue {
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
