import type { JsonString } from '#core/explain/serializers/json-node.ts';

/** A string's token as a runtime writes it; undefined when the runtime refuses the string. */
export type Quote = (string: Pick<JsonString, 'value' | 'raw'>) => string | undefined;

/** What a library escapes beyond what every one must: `"`, `\` and the characters below U+0020. */
export type EscapeRules = {
  /** Case of the digits of `\u` escapes. */
  readonly hex: 'lower' | 'upper';
  /** Further code points written as `\u` escapes: the inside of a character class. */
  readonly escaped?: string;
  /** Whether U+10000 and above are written as two `\u` escapes. */
  readonly pairs?: boolean;
  /** `\/` for `/`: everywhere, or only in `</`. */
  readonly slash?: 'everywhere' | 'after-less-than';
  /** Control characters with a two-character escape; all five where left out. */
  readonly short?: string;
  /** Code points whose escapes have upper-case digits whatever `hex` says (PHP's JSON_HEX_*). */
  readonly upper?: string;
  /** A surrogate without its other half: escaped, or replaced by a character, or refused. */
  readonly lone: 'escaped' | 'refused' | '?' | '\ufffd';
};

const twoCharacterEscapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\\': '\\\\',
  '/': '\\/',
};

const slashPatterns = { everywhere: '|\\/', 'after-less-than': '|(?<=<)\\/' } as const;

/** The function that writes strings by these rules. */
export function quoting(rules: EscapeRules): Quote {
  const slash = rules.slash === undefined ? '' : slashPatterns[rules.slash];
  const pairs = rules.pairs === true ? '\\u{10000}-\\u{10ffff}' : '';
  const pattern = new RegExp(
    `["\\\\\\u0000-\\u001f\\ud800-\\udfff${rules.escaped ?? ''}${pairs}]${slash}`,
    'gu',
  );
  const known = new Map<string, string>();
  const written = (character: string) => {
    const found = known.get(character) ?? escapeOf(character, rules);
    known.set(character, found);
    return found;
  };
  return ({ value }) => {
    if (rules.lone === 'refused' && !value.isWellFormed()) return undefined;
    return `"${value.replace(pattern, written)}"`;
  };
}

function escapeOf(character: string, rules: EscapeRules): string {
  const { escaped = '', short = '\b\t\n\f\r' } = rules;
  const two = twoCharacterEscapes[character];
  const isControl = character < ' ';
  if (two !== undefined && (!isControl || short.includes(character))) return two;
  if (character === '"') return escaped.includes('"') ? hexEscapes(character, rules) : '\\"';
  if (!character.isWellFormed()) return loneSurrogate(character, rules);
  return hexEscapes(character, rules);
}

function loneSurrogate(character: string, rules: EscapeRules): string {
  if (rules.lone === 'escaped') return hexEscapes(character, rules);
  // Libraries that replace the surrogate do so while reading, so that their own escapes apply to what stands for it.
  const replaced = rules.lone === '\ufffd' && isEscaped(rules.lone, rules);
  return replaced ? hexEscapes(rules.lone, rules) : rules.lone;
}

function isEscaped(character: string, { escaped = '' }: EscapeRules): boolean {
  return escaped !== '' && new RegExp(`[${escaped}]`, 'u').test(character);
}

function hexEscapes(character: string, { hex, upper = '' }: EscapeRules): string {
  const isUpper = hex === 'upper' || upper.includes(character);
  return Array.from({ length: character.length }, (_, index) => {
    const digits = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${isUpper ? digits.toUpperCase() : digits}`;
  }).join('');
}

/** As written, white space around it apart. */
export const asWritten: Quote = ({ raw }) => raw;
