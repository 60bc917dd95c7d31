import type { Octets } from '#core/importers/octets.ts';

/** Where a command reads from: known octets, or a file that the text only names. */
export type Input =
  | { readonly kind: 'octets'; octets: Octets }
  | { readonly kind: 'file'; readonly name: Octets };

/** One command of a shell. Words are what the program gets, its name first. */
export type Command = {
  readonly words: readonly Octets[];
  readonly assignments: readonly (readonly [name: string, value: Octets])[];
  readonly input: Input | undefined;
  /** The file that its output goes to. */
  readonly output: Octets | undefined;
  /** As it stands in the text. */
  readonly raw: Octets;
};

/** A call of curl with what its shell hands to it. */
export type CurlCall = {
  /** Without the program's name. */
  readonly words: readonly Octets[];
  readonly input: Input | undefined;
  readonly raw: Octets;
};

/** What the commands around a curl call have made: files by name. */
export type MadeFiles = ReadonlyMap<Octets, Octets>;

/** Whether a word names curl, with or without a folder. */
export function isCurl(word: Octets | undefined): boolean {
  return word !== undefined && /(?:^|[\\/])curl(?:\.exe)?$/i.test(word);
}
