/** The five entities of XML and the one more that HTML editors put in (HTML §13.5, named character references). */
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** A text with its HTML entities replaced by what they stand for; what is no known entity stays. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,5}));/g,
    (entity, decimal, hex, name) => {
      if (name !== undefined) return namedEntities[name] ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : entity;
    },
  );
}

/**
 * Bytes as a form field means them: + is a space, %XX a byte (WHATWG URL §5.1); a = behind them,
 * as curl's --data-urlencode and PHP write it, is left out. Undefined when nothing is encoded.
 */
export function decodeForm(bytes: Uint8Array): Uint8Array | undefined {
  const decoded = new Uint8Array(bytes.length);
  const end = bytes.at(-1) === equals ? bytes.length - 1 : bytes.length;
  let length = 0;
  let escapes = 0;
  for (let at = 0; at < end; at += 1) {
    const value = bytes[at] === percent ? hexByte(bytes, at + 1) : -1;
    escapes += value >= 0 ? 1 : 0;
    const plain = bytes[at] === plus ? space : (bytes[at] ?? 0);
    decoded[length] = value >= 0 ? value : plain;
    at += value >= 0 ? 2 : 0;
    length += 1;
  }
  return escapes > 0 ? decoded.subarray(0, length) : undefined;
}

const [percent, plus, space, equals] = [0x25, 0x2b, 0x20, 0x3d];

function hexByte(bytes: Uint8Array, at: number): number {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9A-Fa-f]{2}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}
