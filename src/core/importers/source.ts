import type { Bytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import { type Octets, octetsOf } from '#core/importers/octets.ts';

/** A text that came in, in the forms in which it is read. Each is made when it is first asked for. */
export type Source = {
  /** Its bytes: as they came, or UTF-8. A file in UTF-16 with a BOM is UTF-8 here. */
  readonly bytes: Bytes;
  /** Without a BOM. */
  readonly octets: Octets;
  /** Without a BOM; undefined when the bytes are not UTF-8. */
  readonly text: string | undefined;
  /** What JSON.parse makes of it; undefined when it is not JSON. */
  readonly json: unknown;
  /** Whether it held halves of characters, which are U+FFFD now. */
  readonly hadLoneSurrogates: boolean;
};

/** Reads what was pasted (text) or dropped (bytes). */
export function sourceOf(input: string | Bytes): Source {
  const { bytes, hadLoneSurrogates } = typeof input === 'string' ? encoded(input) : decoded(input);
  const octets = once(() => octetsOf(withoutBom(bytes)));
  const text = once(() => utf8TextOf(withoutBom(bytes)));
  const json = once(() => parseJson(text()));
  return {
    bytes,
    hadLoneSurrogates,
    get octets() {
      return octets();
    },
    get text() {
      return text();
    },
    get json() {
      return json();
    },
  };
}

type Encoded = Pick<Source, 'bytes' | 'hadLoneSurrogates'>;

function encoded(pasted: string): Encoded {
  const text = joinCaretedHalves(pasted);
  return { bytes: new TextEncoder().encode(text), hadLoneSurrogates: !text.isWellFormed() };
}

/** Chrome's command for cmd has a caret before each half of a character, and cmd, which reads UTF-16, joins them again. */
function joinCaretedHalves(text: string): string {
  return text.isWellFormed()
    ? text
    : text.replace(/\^([\ud800-\udbff])\^([\udc00-\udfff])/g, '^$1$2');
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function withoutBom(bytes: Bytes): Bytes {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasBom ? bytes.subarray(3) : bytes;
}

function decoded(bytes: Bytes): Encoded {
  return { bytes: fromUtf16(bytes), hadLoneSurrogates: false };
}

/** Windows PowerShell 5.1 writes its logs in UTF-16 (about_Character_Encoding). */
function fromUtf16(bytes: Bytes): Bytes {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if ((!isLittle && !isBig) || bytes.length % 2 === 1) return bytes;
  const decoder = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be');
  return new TextEncoder().encode(decoder.decode(bytes));
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined || !/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Whatever the reason (not JSON, or deeper than the engine can go), there is no value to read.
    return undefined;
  }
}
