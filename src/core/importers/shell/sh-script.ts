import { Findings } from '#core/importers/findings.ts';
import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';
import type { Command, CurlCall, Input, MadeFiles } from '#core/importers/shell/command.ts';
import { type Document, readDocument } from '#core/importers/shell/sh-documents.ts';
import { ShRunner } from '#core/importers/shell/sh-run.ts';
import {
  type Cursor,
  readShWord,
  type ShWord,
  type WordContext,
} from '#core/importers/shell/sh-words.ts';

/** Deeper command substitutions are not followed. */
const deepest = 12;

/** Every call of curl in a script of bash, zsh or sh, and the files that the script makes. */
export type ShReading = { readonly calls: readonly CurlCall[]; readonly files: MadeFiles };

/** Reads a script without running anything: what a few well-known programs write is computed. */
export function readSh(text: Octets, findings: Findings): ShReading {
  const runner = new ShRunner(findings);
  new ShReader({ text, at: 0 }, findings, runner, 0).readAll();
  return { calls: runner.calls, files: runner.files };
}

class ShReader {
  readonly #cursor: Cursor;
  readonly #findings: Findings;
  readonly #runner: ShRunner;
  readonly #depth: number;
  readonly #words: WordContext;
  #waiting: Document[] = [];
  #pipelines: Command[][] = [];
  #pipeline: Command[] = [];
  /** Open `(` of command groups. */
  #groups = 0;
  /** Whether the last command ended in a pipe. */
  #isPiped = false;
  #output: Octets | undefined = '';

  constructor(cursor: Cursor, findings: Findings, runner: ShRunner, depth: number) {
    this.#cursor = cursor;
    this.#findings = findings;
    this.#runner = runner;
    this.#depth = depth;
    this.#words = {
      cursor,
      findings,
      variables: runner.variables,
      substitute: () => this.#substitute(),
      nameFile: (output, raw) => runner.nameFile(raw, output),
    };
  }

  /** Up to the end, or behind the `)` of a substitution; what it writes, if that can be told. */
  readAll(): Octets | undefined {
    const { text } = this.#cursor;
    while (this.#cursor.at < text.length) {
      const before = this.#cursor.at;
      if (this.#readSeparator()) break;
      if (this.#cursor.at === before) this.#readCommand();
      // Whatever it is, a reader that stands still would never end.
      if (this.#cursor.at === before) this.#skipStray();
    }
    this.#readDocuments();
    this.#endPipeline();
    return this.#output;
  }

  /** White space, comments and what stands between commands. True behind the end of a substitution. */
  #readSeparator(): boolean {
    const { text, at } = this.#cursor;
    const [, blank, comment, lineEnd, operator] =
      matchAt(/([ \t]+|\\\r?\n)|(#[^\n]*)|(\r?\n)|(;;?|&&?|\|\|)/y, text, at) ?? [];
    if (comment !== undefined) this.#findings.ignore(comment);
    this.#cursor.at += (blank ?? comment ?? lineEnd ?? operator ?? '').length;
    if (lineEnd !== undefined) this.#endLine();
    if (operator !== undefined) this.#endPipeline();
    if (text[this.#cursor.at] !== ')' || this.#cursor.at !== at) return false;
    this.#cursor.at += 1;
    this.#groups -= 1;
    return this.#depth > 0 && this.#groups < 0;
  }

  #skipStray(): void {
    this.#findings.miss(this.#cursor.text.charAt(this.#cursor.at), 'import.shell.stray');
    this.#cursor.at += 1;
  }

  /** A pipe at the end of a line goes on in the next one. */
  #endLine(): void {
    this.#readDocuments();
    if (!this.#isPiped) this.#endPipeline();
  }

  #endPipeline(): void {
    this.#isPiped = false;
    if (this.#pipeline.length > 0) this.#pipelines.push(this.#pipeline);
    this.#pipeline = [];
    // Where a here-document is still to come, what it feeds is not known yet.
    if (this.#waiting.length > 0) return;
    for (const pipeline of this.#pipelines) {
      const output = this.#runner.run(pipeline, this.#depth > 0);
      this.#output = join(this.#output, output);
    }
    this.#pipelines = [];
  }

  #readCommand(): void {
    const start = this.#cursor.at;
    const command: MutableCommand = {
      words: [],
      assignments: [],
      input: undefined,
      output: undefined,
    };
    while (this.#readPart(command));
    const raw = this.#cursor.text.slice(start, this.#cursor.at);
    if (this.#cursor.at > start) this.#pipeline.push({ ...command, raw });
    const pipe = matchAt(/\|&?(?!\|)/y, this.#cursor.text, this.#cursor.at)?.[0];
    if (pipe !== undefined) {
      this.#cursor.at += pipe.length;
      this.#isPiped = true;
    } else if (this.#cursor.at > start) this.#isPiped = false;
  }

  /** One word or redirection of a command; false where the command ends. */
  #readPart(command: MutableCommand): boolean {
    const { text } = this.#cursor;
    const blank = matchAt(/(?:[ \t]+|\\\r?\n)+/y, text, this.#cursor.at)?.[0] ?? '';
    this.#cursor.at += blank.length;
    const { at } = this.#cursor;
    if (text[at] === '#' && (blank !== '' || command.words.length === 0)) return false;
    if (text[at] === '(' && command.words.length === 0) {
      // A group of commands: they are read as if they stood alone.
      this.#cursor.at += 1;
      this.#groups += 1;
      return false;
    }
    const redirection = matchAt(/(\d*|&)(<<-?|<<<|<&|<|>>|>&|>\||>)(?!\()/y, text, at);
    if (redirection !== undefined) return this.#readRedirection(command, redirection);
    const word = readShWord(this.#words);
    if (word.raw === '') return false;
    this.#addWord(command, word);
    return true;
  }

  #addWord(command: MutableCommand, { value, raw }: ShWord): void {
    const name = /^([A-Za-z_]\w*)=/.exec(raw)?.[1];
    const isAssignment = name !== undefined && command.words.length === 0;
    if (isAssignment) command.assignments.push([name, value.slice(name.length + 1)]);
    else command.words.push(value);
  }

  #readRedirection(command: MutableCommand, [whole, fd = '', sign = '']: RegExpExecArray): boolean {
    const { text } = this.#cursor;
    const isHereString = sign === '<<' && text[this.#cursor.at + whole.length] === '<';
    this.#cursor.at += whole.length + (isHereString ? 1 : 0);
    this.#cursor.at += matchAt(/[ \t]*/y, text, this.#cursor.at)?.[0].length ?? 0;
    if (isHereString) return this.#setInput(command, `${readShWord(this.#words).value}\n`);
    if (sign.startsWith('<<')) return this.#readDelimiter(command, sign);
    const { value, raw } = readShWord(this.#words);
    if (sign === '<') command.input = { kind: 'file', name: value };
    else if (/^>/.test(sign) && /^(?:1|&)?$/.test(fd) && sign !== '>&') command.output = value;
    return raw !== '';
  }

  #setInput(command: MutableCommand, octets: Octets): true {
    command.input = { kind: 'octets', octets };
    return true;
  }

  /** The delimiter is not expanded; a quote anywhere in it keeps the document as it is. */
  #readDelimiter(command: MutableCommand, sign: string): boolean {
    const unread = new Findings();
    const { value, raw } = readShWord({ ...this.#words, findings: unread, variables: new Map() });
    const input: Document['input'] = { kind: 'octets', octets: '' };
    command.input = input;
    const isQuoted = /['"\\]/.test(raw);
    const isIndented = sign === '<<-';
    this.#waiting.push({ input, delimiter: value, isQuoted, isIndented });
    return raw !== '';
  }

  #readDocuments(): void {
    for (const document of this.#waiting) readDocument(document, this.#words);
    this.#waiting = [];
  }

  #substitute(): Octets | undefined {
    if (this.#depth >= deepest) {
      this.#cursor.at = this.#cursor.text.length;
      return undefined;
    }
    return new ShReader(this.#cursor, this.#findings, this.#runner, this.#depth + 1).readAll();
  }
}

type MutableCommand = {
  words: Octets[];
  assignments: [string, Octets][];
  input: Input | undefined;
  output: Octets | undefined;
};

function join(before: Octets | undefined, output: Octets | undefined): Octets | undefined {
  return before === undefined || output === undefined ? undefined : before + output;
}
