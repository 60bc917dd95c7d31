import { equalBytes } from '#core/bytes/bytes.ts';
import type { DifferenceClass } from '#core/diff/classify/classes.ts';
import { encodingCause } from '#core/diff/classify/encodings.ts';
import { decodeEntities, decodeForm } from '#core/diff/classify/transfer.ts';
import { textOfUnits } from '#core/diff/classify/unit-text.ts';
import { jsonStringUnits } from '#core/diff/units.ts';

const encoder = new TextEncoder();

/** The one thing that happened to a whole text, such as a JSON string, if one explains all of it. */
export function textCause(a: string, b: string): DifferenceClass | undefined {
  if (a === b) return undefined;
  if (isFormOf(a, b) || isFormOf(b, a)) return 'form-encoding';
  if (isEntitiesOf(a, b) || isEntitiesOf(b, a)) return 'html-entity';
  if (isEscapedOf(a, b) || isEscapedOf(b, a)) return 'double-encoding';
  const [aBytes, bBytes] = [encoder.encode(a), encoder.encode(b)];
  return encodingCause(aBytes, bBytes) || encodingCause(bBytes, aBytes) ? 'encoding' : undefined;
}

function isFormOf(encoded: string, plain: string): boolean {
  if (!encoded.includes('%')) return false;
  const decoded = decodeForm(encoder.encode(encoded));
  return decoded !== undefined && equalBytes(decoded, encoder.encode(plain));
}

function isEntitiesOf(encoded: string, plain: string): boolean {
  return encoded.includes('&') && decodeEntities(encoded) === plain;
}

/** Whether a text that still holds JSON escapes becomes the other when they are read once more. */
function isEscapedOf(encoded: string, plain: string): boolean {
  if (!encoded.includes('\\')) return false;
  const bytes = encoder.encode(encoded);
  return textOfUnits(jsonStringUnits(bytes, 0, bytes.length)) === plain;
}
