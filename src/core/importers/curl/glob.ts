import { matchAt } from '#core/importers/match-at.ts';
import type { Octets } from '#core/importers/octets.ts';

/** More URLs than this are not made out of one pattern. */
const mostUrls = 100;

/**
 * The URLs that curl makes of one with `{a,b}` or `[1-3]` in it (curl's manual, "Globbing"); undefined
 * when curl refuses the pattern or it stands for more than a hundred.
 */
export function expandGlob(pattern: Octets): readonly Octets[] | undefined {
  let urls: Octets[] = [''];
  for (let at = 0; at < pattern.length; ) {
    const piece = readPiece(pattern, at);
    if (piece === undefined || urls.length * piece.choices.length > mostUrls) return undefined;
    urls = urls.flatMap((url) => piece.choices.map((choice) => url + choice));
    at = piece.end;
  }
  return urls;
}

type Piece = { readonly choices: readonly Octets[]; readonly end: number };

const literal = /(?:[^\\{}[\]]+|\\(?![{}[\]]))+/y;
const address = /\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[^\]]*)?\]/y;
const list = /\{([^{}[\]\\]*)\}/y;
const range = /\[(?:(\d{1,9})-(\d{1,9})|([a-z])-([a-z])|([A-Z])-([A-Z]))(?::(\d{1,9}))?\]/y;

function readPiece(pattern: Octets, at: number): Piece | undefined {
  const plain = matchAt(literal, pattern, at) ?? matchAt(address, pattern, at);
  if (plain !== undefined) return { choices: [plain[0]], end: at + plain[0].length };
  const character = pattern[at];
  if (character === '\\') return { choices: [pattern.charAt(at + 1)], end: at + 2 };
  const listed = matchAt(list, pattern, at);
  if (listed?.[1] !== undefined) {
    const choices = listed[1].split(',');
    return listed[1] === '' ? undefined : { choices, end: at + listed[0].length };
  }
  const ranged = matchAt(range, pattern, at);
  if (ranged === undefined) return undefined;
  const choices = valuesOf(ranged);
  return choices === undefined ? undefined : { choices, end: at + ranged[0].length };
}

function valuesOf([, first, last, ...letters]: RegExpExecArray): readonly Octets[] | undefined {
  const [low, high] = [letters[0] ?? letters[2], letters[1] ?? letters[3]];
  const step = Number(letters[4] ?? 1);
  const start = first === undefined ? (low ?? '').charCodeAt(0) : Number(first);
  const end = last === undefined ? (high ?? '').charCodeAt(0) : Number(last);
  const count = Math.floor((end - start) / step) + 1;
  if (step === 0 || count < 1 || count > mostUrls) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const value = start + index * step;
    return first === undefined
      ? String.fromCharCode(value)
      : String(value).padStart(first.startsWith('0') ? first.length : 0, '0');
  });
}
