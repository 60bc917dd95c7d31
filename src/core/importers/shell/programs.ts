import { readBase64Text, readHexText } from '#core/bytes/byte-input.ts';
import { readHexDump } from '#core/bytes/hex-dump.ts';
import type { Findings } from '#core/importers/findings.ts';
import { type Octets, octetsOf, textOfOctets } from '#core/importers/octets.ts';
import { type Piece, readEscape } from '#core/importers/shell/ansi-c.ts';

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
  if (!reads) return options.includes('n') ? text : `${text}\n`;
  const { octets, endsOutput } = decodeEscapes(text, readEchoEscape);
  return endsOutput || options.includes('n') ? octets : `${octets}\n`;
}

/** What a text with escapes stands for, and whether one of them, `\c`, ends all output. */
type Decoded = { readonly octets: Octets; readonly endsOutput: boolean };

/** Reads the escape whose backslash is at `at`; undefined for the one that ends the output. */
type EscapeReader = (text: Octets, at: number) => Piece | undefined;

function decodeEscapes(text: Octets, read: EscapeReader): Decoded {
  let octets = '';
  let at = 0;
  for (let next = text.indexOf('\\'); next !== -1; next = text.indexOf('\\', at)) {
    octets += text.slice(at, next);
    const piece = read(text, next);
    if (piece === undefined) return { octets, endsOutput: true };
    octets += piece.octets;
    at = piece.end;
  }
  return { octets: octets + text.slice(at), endsOutput: false };
}

/** An escape of `echo -e` and of `%b`: `\c` ends the output, octal numbers start with `\0`, quotes stay escaped. */
function readEchoEscape(text: Octets, at: number): Piece | undefined {
  const sign = text.charAt(at + 1);
  if (sign === 'c') return undefined;
  if (/[1-7'"?]/.test(sign)) return { octets: text.slice(at, at + 2), end: at + 2 };
  const octal = sign === '0' ? /^[0-7]{1,3}/.exec(text.slice(at + 2, at + 5))?.[0] : undefined;
  if (octal === undefined) return readEscape(text, at);
  const octet = Number.parseInt(octal, 8) & 0xff;
  return { octets: String.fromCharCode(octet), end: at + 2 + octal.length };
}

/** An escape of printf's format, where `\c` is none. */
function readFormatEscape(text: Octets, at: number): Piece {
  if (text[at + 1] === 'c') return { octets: '\\c', end: at + 2 };
  return readEscape(text, at);
}

/** `%s`, `%b`, `%%` and escapes; the format is used again while arguments are left. */
function printf({ words }: Call): Octets | undefined {
  const [format = '', ...values] = words[0] === '--' ? words.slice(1) : words;
  if (format.replace(/%[sb%]/g, '').includes('%') || format.startsWith('-v')) return undefined;
  const pieces = format.split(/(%[sb%])/);
  const slots = pieces.filter((piece) => piece === '%s' || piece === '%b').length;
  const rounds = slots === 0 ? 1 : Math.max(1, Math.ceil(values.length / slots));
  const left = values.values();
  let octets = '';
  for (const piece of Array.from({ length: rounds }, () => pieces).flat()) {
    const written = writePiece(piece, left);
    octets += written.octets;
    if (written.endsOutput) break;
  }
  return octets;
}

/** One piece of printf's format; a slot takes the next value. */
function writePiece(piece: Octets, values: Iterator<Octets, undefined>): Decoded {
  if (piece === '%s') return { octets: values.next().value ?? '', endsOutput: false };
  if (piece === '%b') return decodeEscapes(values.next().value ?? '', readEchoEscape);
  return decodeEscapes(piece === '%%' ? '%' : piece, readFormatEscape);
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
  const dropped = new Set(decodeEscapes(set, readEscape).octets);
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
