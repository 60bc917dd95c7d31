import type { Findings } from '#core/importers/findings.ts';
import type { Octets } from '#core/importers/octets.ts';
import { type Command, type CurlCall, type Input, isCurl } from '#core/importers/shell/command.ts';
import { harmless, programs } from '#core/importers/shell/programs.ts';

const exporting = new Set(['export', 'readonly', 'local', 'declare', 'typeset']);
const reserved = new Set('{ } ( ! then do else elif if fi done while until time'.split(' '));
const wrapping = new Set('sudo env command exec nohup time noglob builtin'.split(' '));

/** Follows what commands do to variables, files and pipes, as far as it can be told without running them. */
export class ShRunner {
  readonly calls: CurlCall[] = [];
  readonly variables = new Map<string, Octets>();
  readonly files = new Map<Octets, Octets>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** The output of a process substitution, under the name that stands for it in the text. */
  nameFile(name: Octets, output: Octets | undefined): void {
    if (output === undefined) this.#findings.miss(name, 'import.shell.substitution');
    else this.files.set(name, output);
  }

  /** What a pipeline writes, if that can be told. `isCaptured`: somebody reads it. */
  run(pipeline: readonly Command[], isCaptured: boolean): Octets | undefined {
    let piped: Input | undefined;
    for (const [index, command] of pipeline.entries()) {
      const words = this.#namedWords(command);
      const input = command.input ?? piped;
      if (isCurl(words[0])) {
        this.calls.push({ words: words.slice(1), input: this.#made(input), raw: command.raw });
        for (const { raw } of pipeline.slice(index + 1)) this.#findings.ignore(raw);
        return undefined;
      }
      const isRead = isCaptured || index < pipeline.length - 1 || command.output !== undefined;
      const output = this.#output(words, this.#made(input), command, isRead);
      if (command.output !== undefined && output !== undefined)
        this.files.set(command.output, output);
      piped = output === undefined ? undefined : { kind: 'octets', octets: output };
    }
    return piped?.kind === 'octets' ? piped.octets : undefined;
  }

  /** A file that the script itself has written is known. */
  #made(input: Input | undefined): Input | undefined {
    if (input?.kind !== 'file') return input;
    const octets = this.files.get(input.name);
    return octets === undefined ? input : { kind: 'octets', octets };
  }

  /** Sets what is assigned; without prompts, reserved words and programs that start another one. */
  #namedWords({ words, assignments, raw }: Command): readonly Octets[] {
    for (const [name, value] of assignments) this.variables.set(name, value);
    const start = words.findIndex(
      (word) => !reserved.has(word) && !/^(?:[$%>]|\xe2\x9d\xaf|\xe2\x9e\x9c)$/.test(word),
    );
    for (const word of start === -1 ? words : words.slice(0, start)) this.#findings.ignore(word);
    if (words.length === 0) this.#findings.ignore(raw);
    const rest = start === -1 ? [] : words.slice(start);
    if (!wrapping.has((rest[0] ?? '').replace(/^.*\//s, ''))) return rest;
    const wrapped = rest.findIndex(
      (word, index) => index > 0 && (isCurl(word) || programs.has(word)),
    );
    if (wrapped === -1) return rest;
    this.#findings.ignore(rest.slice(0, wrapped).join(' '));
    return rest.slice(wrapped);
  }

  #output(
    words: readonly Octets[],
    input: Input | undefined,
    { raw }: Command,
    isRead: boolean,
  ): Octets | undefined {
    const [name = '', ...rest] = words;
    if (name === '') return '';
    if (exporting.has(name)) return this.#export(rest, raw);
    const program = programs.get(name);
    const isSilent = harmless.has(name) || (!isRead && program !== undefined);
    if (isSilent) {
      this.#findings.ignore(raw);
      return '';
    }
    const made = name === 'cat' && rest.length === 1 ? this.files.get(rest[0] ?? '') : undefined;
    const known = input?.kind === 'octets' ? input.octets : undefined;
    const output = made ?? program?.({ words: rest, input: known, findings: this.#findings });
    if (output === undefined) this.#findings.miss(raw, 'import.shell.command');
    return output;
  }

  #export(words: readonly Octets[], raw: Octets): Octets {
    for (const word of words) {
      const [, name, value] = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(word) ?? [];
      if (name !== undefined) this.variables.set(name, value ?? '');
    }
    this.#findings.ignore(raw);
    return '';
  }
}
