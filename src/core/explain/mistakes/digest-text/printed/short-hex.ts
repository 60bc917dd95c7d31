import type { Bytes } from '#core/bytes/bytes.ts';
import { bytesOfDigits, encodeHex } from '#core/bytes/hex.ts';
import {
  exactPrinting,
  type Printing,
  type PrintingReader,
} from '#core/explain/mistakes/digest-text/printed/inner-texts.ts';

/** In bytes: as far as the digits are read for their possible bytes. */
const leadLength = 5;

/** One way to print a byte, and the pieces at the start of a text that it may have printed. */
type BytePrinter = { readonly print: (byte: number) => string; readonly longest: number };

const unpadded: BytePrinter = { print: (byte) => byte.toString(16), longest: 2 };

/** As `Integer.toHexString` and `%x` print a signed byte: sixteen bits of sign stand before a negative one. */
const signed: BytePrinter = {
  print: (byte) => (byte >= 0x80 ? 'ffffff' : '') + byte.toString(16),
  longest: 8,
};

const signedPadded: BytePrinter = {
  print: (byte) => (byte >= 0x80 ? 'ffffff' : '') + byte.toString(16).padStart(2, '0'),
  longest: 8,
};

/** `%02x` forgotten: a byte below 16 is one digit. */
export const withoutZeroPadding: PrintingReader = (text, digestLength) => {
  const isShort = text.length < 2 * digestLength && text.length >= digestLength;
  return isShort ? byBytes(text, unpadded) : [];
};

/** Bytes of 128 and more as negative numbers. */
export const ofSignedBytes: PrintingReader = (text) =>
  /ffffff[89a-f]/i.test(text) ? [...byBytes(text, signed), ...byBytes(text, signedPadded)] : [];

function byBytes(text: string, printer: BytePrinter): readonly Printing[] {
  const folded = text.toLowerCase();
  if (!/^[0-9a-f]+$/.test(folded) || (text !== folded && text !== text.toUpperCase())) return [];
  const isUpper = text !== folded;
  const print = (digest: Bytes) => {
    const digits = Array.from(digest, printer.print).join('');
    return isUpper ? digits.toUpperCase() : digits;
  };
  const leads = beginnings(folded, printer, leadLength).map((lead) => Uint8Array.from(lead));
  return leads.length === 0 ? [] : [{ leads, print }];
}

/** Every row of so many bytes that prints the beginning of the text. */
function beginnings(
  text: string,
  printer: BytePrinter,
  count: number,
): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return firstBytes(text, printer).flatMap(([byte, length]) =>
    beginnings(text.slice(length), printer, count - 1).map((rest) => [byte, ...rest]),
  );
}

function firstBytes(text: string, { print, longest }: BytePrinter): readonly [number, number][] {
  return [1, 2, longest].flatMap((length, index, lengths): readonly [number, number][] => {
    const piece = text.slice(0, length);
    const byte = Number.parseInt(piece, 16) & 0xff;
    const isNew = lengths.indexOf(length) === index;
    return isNew && print(byte) === piece ? [[byte, length]] : [];
  });
}

/** The digest as one number: zeros before it are lost, and a signed one may be negative. */
export const asNumber: PrintingReader = function* (text, digestLength) {
  const [, sign = '', digits = ''] = /^(-?)([0-9a-f]+)\s*$/.exec(text) ?? [];
  if (digits === '' || digits.length > 2 * digestLength) return;
  const size = digestLength * 8;
  const asSigned = (digest: Bytes) => BigInt.asIntN(size, numberOf(digest));
  const isHexShort = sign !== '' || digits.length < 2 * digestLength;
  if (isHexShort && digits.length > 2 * digestLength - 8) {
    const value = BigInt(`${sign === '' ? 1 : -1}`) * BigInt(`0x${digits}`);
    yield exactPrinting(bytesOfNumber(value, digestLength), (digest) =>
      (sign === '' ? numberOf(digest) : asSigned(digest)).toString(16),
    );
  }
};

/** The digest as one decimal number. */
export const asDecimal: PrintingReader = function* (text, digestLength) {
  const size = digestLength * 8;
  if (!/^-?\d{30,}$/.test(text) || BigInt.asIntN(size + 1, BigInt(text)) !== BigInt(text)) return;
  const isSigned = text.startsWith('-');
  yield exactPrinting(bytesOfNumber(BigInt(text), digestLength), (digest) =>
    String(isSigned ? BigInt.asIntN(size, numberOf(digest)) : numberOf(digest)),
  );
};

function numberOf(digest: Bytes): bigint {
  return BigInt(`0x${encodeHex(digest)}`);
}

function bytesOfNumber(value: bigint, length: number): Bytes {
  const digits = BigInt.asUintN(length * 8, value).toString(16);
  return bytesOfDigits(digits.padStart(2 * length, '0'));
}
