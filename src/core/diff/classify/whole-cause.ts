import type { Bytes } from '#core/bytes/bytes.ts';
import { equalBytes } from '#core/bytes/bytes.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import { encodingCause } from '#core/diff/classify/encodings.ts';
import { decodeEntities, decodeForm } from '#core/diff/classify/transfer.ts';
import { textOfUnits } from '#core/diff/classify/unit-text.ts';
import { commonPrefixLength } from '#core/diff/common-ends.ts';
import type { Text } from '#core/diff/json/text.ts';
import { insideOf, isString, type Tokens, word } from '#core/diff/json/tokens.ts';
import { isSpace } from '#core/diff/space-diff.ts';
import { jsonStringUnits } from '#core/diff/units.ts';

/** The one thing that happened to a whole body, if one explains every difference. */
export function wholeCause(a: Text, b: Text): DifferenceClass | undefined {
  if (isCut(a.bytes, b.bytes)) return 'truncation';
  if (encodingCause(a.bytes, b.bytes) || encodingCause(b.bytes, a.bytes)) return 'encoding';
  if (isQuoted(a, b) || isQuoted(b, a)) return 'double-encoding';
  if (isFormOf(a.bytes, b.bytes) || isFormOf(b.bytes, a.bytes)) return 'form-encoding';
  return isEntitiesOf(a.bytes, b.bytes) || isEntitiesOf(b.bytes, a.bytes)
    ? 'html-entity'
    : undefined;
}

/** One side is the start of the other, and more than white bytes are missing. */
function isCut(a: Bytes, b: Bytes): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length || commonPrefixLength(a, b) < short.length) return false;
  return long.subarray(short.length).some((byte) => isSpace[byte] === 0);
}

/** Above this length a body is not decoded on suspicion: a string token of it is a string of its own. */
const longestString = 2 ** 24;

/** Whether a whole body is one JSON string whose characters are the other body. */
function isQuoted(quoted: Text, plain: Text): boolean {
  if (quoted.bytes.length > longestString || plain.bytes.length > quoted.bytes.length) return false;
  if (!startsWithQuote(quoted.bytes)) return false;
  const tokens = quoted.tokens();
  if (tokens?.count !== 1 || !isString(tokens.kinds[0] ?? word)) return false;
  return stringText(tokens, 0) === utf8TextOf(plain.bytes);
}

function startsWithQuote(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => isSpace[byte] === 0);
  return first === 0x22;
}

/** The characters that a string token stands for. */
export function stringText(tokens: Tokens, token: number): string {
  return textOfUnits(jsonStringUnits(tokens.bytes, ...insideOf(tokens, token)));
}

function isFormOf(encoded: Bytes, plain: Bytes): boolean {
  // No form holds a quote as it is.
  if (encoded.length <= plain.length || !encoded.includes(0x25) || encoded.includes(0x22))
    return false;
  const decoded = decodeForm(encoded);
  return decoded !== undefined && equalBytes(decoded, plain);
}

function isEntitiesOf(encoded: Bytes, plain: Bytes): boolean {
  if (encoded.length <= plain.length || !encoded.includes(0x26)) return false;
  const [text, plainText] = [utf8TextOf(encoded), utf8TextOf(plain)];
  return text !== undefined && plainText !== undefined && decodeEntities(text) === plainText;
}
