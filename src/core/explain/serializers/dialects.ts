import type { LiteralName } from '#core/explain/serializers/json-node.ts';

/** How a text spells what JSON spells with `"`, backslash escapes, `true`, `false`, `null` and digits. */
export type Dialect = {
  readonly quotes: string;
  /** One escape of a string; sticky. */
  readonly escape: RegExp;
  readonly literals: ReadonlyMap<string, LiteralName>;
  /** Words that stand for a number. */
  readonly numbers: ReadonlySet<string>;
  /** False where a glance shows that a text is not of this dialect. */
  readonly glance: (text: string) => boolean;
};

/** RFC 8259, with the three words that Python's json writes for a float that is not finite. */
export const jsonDialect: Dialect = {
  quotes: '"',
  escape: /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,
  literals: new Map([
    ['true', 'true'],
    ['false', 'false'],
    ['null', 'null'],
  ]),
  numbers: new Set(['NaN', 'Infinity', '-Infinity']),
  glance: () => true,
};

/** What `str()` of a Python dict or list writes (https://docs.python.org/3/library/functions.html#repr). */
export const pythonDialect: Dialect = {
  quotes: `'"`,
  escape: /\\(?:[\\'"nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U00(?:0[0-9a-f]|10)[0-9a-f]{4})/y,
  literals: new Map([
    ['True', 'true'],
    ['False', 'false'],
    ['None', 'null'],
  ]),
  numbers: new Set(['nan', 'inf', '-inf']),
  // The first quote opens the first string, which is in double quotes only where it has an apostrophe.
  glance: (text) => !/^[^'"]*"[^'"]*"/.test(text),
};

const shortEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** The text behind valid escapes of either dialect; surrogates written apart stand side by side, as a pair. */
export function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u(.{4})|x(.{2})|U(.{8})|(.))/g,
    (_, four?: string, two?: string, eight?: string, one?: string) => {
      const hex = four ?? two ?? eight;
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return shortEscapes[one ?? ''] ?? one ?? '';
    },
  );
}
