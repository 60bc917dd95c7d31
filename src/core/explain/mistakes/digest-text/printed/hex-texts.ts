import { bytesOfDigits, encodeHex, encodeHexUpper } from '#core/bytes/hex.ts';
import { mouldOf } from '#core/explain/mistakes/digest-text/mould.ts';
import {
  exactPrinting,
  type PrintingReader,
} from '#core/explain/mistakes/digest-text/printed/inner-texts.ts';

/** Hex with other characters around or between its digits, such as `CD-20-77` or `0xcd2077`. */
function* hexAmong(text: string, digits: string, values = {}): ReturnType<PrintingReader> {
  const wrap = mouldOf(text, digits);
  const isHex = /^(?:[0-9a-f]{2}){16,}$/.test(digits) || /^(?:[0-9A-F]{2}){16,}$/.test(digits);
  if (wrap === undefined || !isHex || digits === text) return;
  const isUpper = digits === digits.toUpperCase() && /[A-F]/.test(digits);
  const encode = isUpper ? encodeHexUpper : encodeHex;
  yield exactPrinting(bytesOfDigits(digits), (digest) => wrap(encode(digest)), {
    ...values,
    case: isUpper ? 'upper' : 'lower',
  });
}

/** `CD-20-77`, as .NET's BitConverter prints bytes. */
export const dashed: PrintingReader = (text) =>
  /^[0-9a-f]{2}(?:-[0-9a-f]{2})+\s*$/i.test(text) ? hexAmong(text, text.replace(/[-\s]/g, '')) : [];

/** Pairs of digits with anything but dashes between them, with `0x` before each or not. */
export const separated: PrintingReader = (text) => {
  const separator = /^\W*(?:0x|\\x)?[0-9a-f]{2}([^0-9a-f]+?)(?:0x|\\x)?[0-9a-f]{2}/i.exec(
    text,
  )?.[1];
  if (separator === undefined || separator === '-') return [];
  return hexAmong(text, text.replace(/0x|\\x/gi, '').replace(/[^0-9a-f]/gi, ''), { separator });
};

/** `0x` before the digits, or the `h` of assemblers behind them. */
export const prefixed: PrintingReader = (text) =>
  /^(?:0x[0-9a-f]+|[0-9a-f]+h)\s*$/i.test(text)
    ? hexAmong(text, text.replace(/^0x/i, '').replace(/h?\s*$/i, ''), {
        mark: /^0x/i.test(text) ? '0x' : 'h',
      })
    : [];

/** What `openssl dgst` and checksum tools print beside the digits. */
export const labelled: PrintingReader = (text) => {
  const [, before = '', digits, behind = ''] =
    /^(.*= ?)?([0-9a-f]{32,})( [ *]?(?:stdin|-).*)?\s*$/is.exec(text) ?? [];
  const label = (before + behind).trim();
  return digits === undefined || label === '' ? [] : hexAmong(text, digits, { label });
};
