import type { Bytes } from '#core/bytes/bytes.ts';
import type { DigestName } from '#core/crypto/digests.ts';
import type { KeyReading, TextEncoding } from '#core/schemes/recipe.ts';
import { type Code, code } from '#core/snippets/code.ts';
import type { FieldValue } from '#core/snippets/plan.ts';
import type { Clock } from '#core/snippets/plan-values.ts';

/**
 * How a programming language says what signing takes: expressions of two types, texts and bytes.
 * A language in which both are one says the same for either.
 */
export type SigningWords = {
  /** A variable of these words. Those of values hold texts; those of one word are the code's own. */
  readonly variable: (name: Pick<FieldValue, 'words'>) => string;
  /** The bytes of a literal. */
  readonly bytes: (bytes: Bytes) => Code;
  /** The UTF-8 bytes of a text. */
  readonly utf8: (text: Code) => Code;
  /** Bytes one after another, none or more. */
  readonly concat: (parts: readonly Code[]) => Code;
  readonly digest: (hash: DigestName, bytes: Code) => Code;
  readonly hmac: (hash: DigestName, key: Code, bytes: Code) => Code;
  /** The text of bytes. */
  readonly encoded: Readonly<Record<TextEncoding, (bytes: Code) => Code>>;
  /** The bytes of a secret's text. */
  readonly decoded: Readonly<Record<KeyReading, (text: Code) => Code>>;
  /** A text behind a prefix of word characters, where it stands there. */
  readonly withoutPrefix: (text: Code, prefix: string) => Code;
  /** A text behind another of word characters. */
  readonly withBefore: (text: Code, before: string) => Code;
  /** The first characters of a text. */
  readonly first: (text: Code, characters: number) => Code;
  /** The day in UTC of seconds as a text, such as `2026-11-22`. */
  readonly utcDate: (seconds: Code) => Code;
  /** A text with all but its unreserved characters percent-encoded (RFC 3986 §2.3). */
  readonly percentEncoded: (text: Code) => Code;
  /** A line that makes a variable; `changes`: a line below gives it another value. */
  readonly declared: (name: Code, value: Code, changes?: 'changes') => Code;
  /** A line that gives a variable another value. */
  readonly assigned: (name: Code, value: Code) => Code;
};

/** What more a language says in a whole program. */
export type Language = SigningWords & {
  /** Any text as a literal. */
  readonly text: (text: string) => Code;
  /** Between two texts that become one. */
  readonly plus: '+' | '.';
  /** What a line that goes on starts with. */
  readonly indent: string;
  /** The value of an environment variable; ends with a sentence where there is none. */
  readonly environment: (variable: string, label: string) => Code;
  /** The time now: seconds since 1970, and ISO 8601 basic in UTC. */
  readonly clock: Readonly<Record<Clock, Code>>;
  /** 32 hex digits that nobody can guess. */
  readonly random: Code;
};

/** A variable of the code's own. */
export function own(name: OwnName, { variable }: Pick<SigningWords, 'variable'>): Code {
  return code`${variable({ words: [name] })}`;
}

type OwnName = 'body' | 'message' | 'key' | 'digest' | 'signature';

/** `payloadHash` of the words `payload`, `hash`. */
export function camelCase({ words }: Pick<FieldValue, 'words'>): string {
  const [first = '', ...rest] = words;
  return first + rest.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

/** What the code says when it ends before it has sent anything. */
export const sentences = {
  changedBody: 'The body is not the one that this was made for. Nothing was sent.',
  noFile: (name: string) => `Put ${name}, which belongs to this code, into this folder.`,
} as const;
