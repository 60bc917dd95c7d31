import { concatBytes } from '#core/bytes/bytes.ts';
import type { Language } from '#core/importers/code/literal.ts';
import { matchAt } from '#core/importers/match-at.ts';

/** A string of a program: its value, and where it ends; undefined value when it has parts to be computed. */
export type StringLiteral = {
  readonly value: string | Uint8Array<ArrayBuffer> | undefined;
  readonly end: number;
};

const opening = {
  javascript: /(?:String\.raw)?(["'`])/y,
  python: /([rRbBuUfF]{0,2})("""|'''|"|')/y,
} as const;

/** The string literal that starts at `at`; undefined when none does or it does not end. */
export function readStringLiteral(
  text: string,
  at: number,
  language: Language,
): StringLiteral | undefined {
  const match = matchAt(opening[language], text, at);
  if (match === undefined) return undefined;
  const start = at + match[0].length;
  return language === 'python'
    ? readPython(text, start, (match[1] ?? '').toLowerCase(), match[2] ?? '')
    : readJavascript(text, start, match[1] ?? '', match[0].length > 1);
}

/** Where the string that goes on at `at` is closed: an escaped quote does not close it. */
function endOf(text: string, at: number, quote: string): number | undefined {
  const special = quote.length === 3 || quote === '`' ? /[\\"'`]/g : /[\\"'\n]/g;
  special.lastIndex = at;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    if (match[0] === '\\') special.lastIndex = match.index + 2;
    else if (match[0] === '\n') return undefined;
    else if (text.startsWith(quote, match.index)) return match.index;
  }
  return undefined;
}

function readJavascript(
  text: string,
  start: number,
  quote: string,
  isRaw: boolean,
): StringLiteral | undefined {
  const end = endOf(text, start, quote);
  if (end === undefined) return undefined;
  const source = text.slice(start, end);
  const isComputed = quote === '`' && /(?:^|[^\\])\$\{/.test(source);
  if (isComputed) return { value: undefined, end: end + 1 };
  // ECMA-262 §12.9.6: a template's line ends are LF.
  const content = quote === '`' ? source.replace(/\r\n?/g, '\n') : source;
  return { value: isRaw ? content : decodeEscapes(content, javascriptEscape), end: end + 1 };
}

function readPython(
  text: string,
  start: number,
  prefix: string,
  quote: string,
): StringLiteral | undefined {
  const end = endOf(text, start, quote);
  if (end === undefined) return undefined;
  // The tokenizer of Python reads every line end as LF.
  const source = text.slice(start, end).replace(/\r\n?/g, '\n');
  const behind = end + quote.length;
  if (prefix.includes('f') && /[{}]/.test(source)) return { value: undefined, end: behind };
  if (prefix.includes('b')) {
    const isAscii = /^[\0-\x7f]*$/.test(source);
    const octets = prefix.includes('r') ? source : decodeEscapes(source, pythonByteEscape);
    return { value: isAscii ? Uint8Array.from(octets, codeOf) : undefined, end: behind };
  }
  return {
    value: prefix.includes('r') ? source : decodeEscapes(source, pythonEscape),
    end: behind,
  };
}

function codeOf(character: string): number {
  return character.charCodeAt(0) & 0xff;
}

type Escape = (whole: string) => string;

const escapes =
  /\\(?:\r\n|u\{[0-9A-Fa-f]{1,8}\}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|[0-7]{1,3}|[\s\S])/gu;

function decodeEscapes(source: string, replace: Escape): string {
  return source.includes('\\') ? source.replace(escapes, replace) : source;
}

const short: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** ECMA-262 §12.9.4. */
function javascriptEscape(whole: string): string {
  const body = whole.slice(1);
  if (/^[\r\n\u2028\u2029]/.test(body)) return '';
  if (/^[ux]./s.test(body)) return fromDigits(body, whole);
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  return short.get(body) ?? body;
}

/** "String and Bytes literals" of Python's reference: an unknown escape keeps its backslash. */
function pythonEscape(whole: string): string {
  const body = whole.slice(1);
  return /^[uU][0-9A-Fa-f]/.test(body) ? fromDigits(body, whole) : pythonByteEscape(whole);
}

function pythonByteEscape(whole: string): string {
  const body = whole.slice(1);
  if (body === '\n') return '';
  if (/^x./.test(body)) return fromDigits(body, whole);
  if (/^[0-7]/.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  if (body === 'a') return '\x07';
  return short.get(body) ?? (/^["'\\]$/.test(body) ? body : whole);
}

function fromDigits(body: string, whole: string): string {
  const value = Number.parseInt(body.replace(/[{}]/g, '').slice(1), 16);
  return value <= 0x10ffff ? String.fromCodePoint(value) : whole;
}

/** Strings one behind the other; undefined when they are not all text or all bytes. */
export function joinStrings(
  parts: readonly (string | Uint8Array<ArrayBuffer> | undefined)[],
): string | Uint8Array<ArrayBuffer> | undefined {
  const texts = parts.filter((part) => typeof part === 'string');
  if (texts.length === parts.length) return texts.join('');
  const bytes = parts.filter((part) => part instanceof Uint8Array);
  return bytes.length === parts.length ? concatBytes(bytes) : undefined;
}
