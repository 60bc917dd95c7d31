import { readBase64Text, readHexText } from '#core/bytes/byte-input.ts';
import { readHexDump } from '#core/bytes/hex-dump.ts';
import type { Findings } from '#core/importers/findings.ts';
import { type Octets, octetsOf, textOfOctets } from '#core/importers/octets.ts';
import { readEscape } from '#core/importers/shell/ansi-c.ts';

/** A program's arguments and its standard input, if that is known. */
type Call = {
  readonly words: readonly Octets[];
  readonly input: Octets | undefined;
  readonly findings: Findings;
};

/** What a program writes; undefined when that cannot be told. */
type Program = (call: Call) => Octets | undefined;

/** The few programs with which people make a body. */
export const programs: ReadonlyMap<string, Program> = new Map([
  ['echo', echo],
  ['printf', printf],
  ['cat', cat],
  ['base64', (call) => base64(call, /^(?:-d|-D|--decode|-di|-id|-i|--ignore-garbage)$/)],
  ['openssl', openssl],
  ['xxd', xxd],
  ['tr', tr],
]);

/** Programs that write nothing into a request, whatever they do. */
export const harmless: ReadonlySet<string> = new Set(
  'set cd exit clear true false : return sleep unset trap umask'.split(' '),
);

/** bash's: a backslash is a backslash unless `-e` is given. dash and zsh read escapes always. */
function echo({ words, findings }: Call): Octets {
  const isOption = (word: Octets) => /^-[neE]+$/.test(word);
  const first = words.findIndex((word) => !isOption(word));
  const options = words.slice(0, first === -1 ? words.length : first).join('');
  const text = (first === -1 ? [] : words.slice(first)).join(' ');
  const reads = options.lastIndexOf('e') > options.lastIndexOf('E');
  if (!reads && text.includes('\\')) findings.note('import.shell.echo');
  const written = reads ? decodeEscapes(text, true) : text;
  const stop = written.indexOf('\0stop');
  if (stop !== -1) return written.slice(0, stop);
  return options.includes('n') ? written : `${written}\n`;
}

/** Escapes of printf's format and of `echo -e`, where octal ones start with `\0`; `\c` ends the output. */
function decodeEscapes(text: Octets, isEcho: boolean): Octets {
  let octets = '';
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\\', at);
    octets += text.slice(at, next === -1 ? text.length : next);
    if (next === -1) break;
    if (isEcho && text[next + 1] === 'c') return `${octets}\0stop`;
    const isZero = isEcho && text[next + 1] === '0' && /[0-7]/.test(text.charAt(next + 2));
    const isKept = isEcho && /[1-7'"?]/.test(text.charAt(next + 1));
    const piece = isKept
      ? { octets: text.slice(next, next + 2), end: next + 2 }
      : readEscape(text, isZero ? next + 1 : next);
    octets += isZero ? octalBehindZero(text, next) : piece.octets;
    at = isZero ? next + 2 + octalLength(text, next) : piece.end;
  }
  return octets;
}

function octalLength(text: Octets, at: number): number {
  return /^[0-7]{1,3}/.exec(text.slice(at + 2, at + 5))?.[0].length ?? 0;
}

function octalBehindZero(text: Octets, at: number): Octets {
  return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 5), 8) & 0xff);
}

/** `%s`, `%b`, `%%` and escapes; the format is used again while arguments are left. */
function printf({ words }: Call): Octets | undefined {
  const [format = '', ...values] = words[0] === '--' ? words.slice(1) : words;
  if (format.replace(/%[sb%]/g, '').includes('%') || format.startsWith('-v')) return undefined;
  const pieces = format.split(/(%[sb%])/);
  const slots = pieces.filter((piece) => piece === '%s' || piece === '%b').length;
  const rounds = slots === 0 ? 1 : Math.max(1, Math.ceil(values.length / slots));
  let next = 0;
  let octets = '';
  for (let round = 0; round < rounds; round += 1) {
    for (const piece of pieces) {
      if (piece === '%%') octets += '%';
      else if (piece === '%s') octets += values[next++] ?? '';
      else if (piece === '%b') octets += decodeEscapes(values[next++] ?? '', true);
      else octets += decodeEscapes(piece, false);
    }
  }
  return octets;
}

function cat({ words, input }: Call): Octets | undefined {
  return words.every((word) => word === '-') ? input : undefined;
}

function base64({ words, input }: Call, known: RegExp): Octets | undefined {
  const decodes = words.some((word) => /^-(?:d|D|-decode|di|id)$/.test(word));
  if (!decodes || input === undefined || !words.every((word) => known.test(word))) return undefined;
  return attempt(() => octetsOf(readBase64Text(textOfOctets(input))));
}

/** `openssl base64 -d` and `openssl enc -base64 -d`. */
function openssl({ words, input, findings }: Call): Octets | undefined {
  const isBase64 = words[0] === 'base64' || (words[0] === 'enc' && words.includes('-base64'));
  if (!isBase64) return undefined;
  const rest = words.slice(1).filter((word) => word !== '-base64');
  return base64({ words: rest, input, findings }, /^-[dAa]$/);
}

function xxd({ words, input }: Call): Octets | undefined {
  if (input === undefined || !words.join(' ').match(/^-r( -p(s)?)?$|^-(rp|pr)$|^-p -r$/)) {
    return undefined;
  }
  const isPlain = words.join('').includes('p');
  const text = textOfOctets(input);
  return attempt(() => octetsOf(isPlain ? readHexText(text) : readHexDump(text)));
}

/** `tr -d` of single characters and escapes: what people take line ends out with. */
function tr({ words, input }: Call): Octets | undefined {
  const [option, set = ''] = words;
  if (option !== '-d' || words.length !== 2 || input === undefined) return undefined;
  if (/[[\]]|.-./s.test(set)) return undefined;
  const dropped = new Set(decodeEscapes(set, false));
  return Array.from(input, (octet) => (dropped.has(octet) ? '' : octet)).join('');
}

/** A program that refuses its input writes nothing that could be told. */
function attempt(write: () => Octets): Octets | undefined {
  try {
    return write();
  } catch {
    return undefined;
  }
}
