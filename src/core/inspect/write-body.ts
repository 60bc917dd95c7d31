import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import { writeHeader } from '#core/schemes/header-form.ts';
import type { BodyRule, Values } from '#core/schemes/recipe.ts';

/**
 * The body to send: the one that was typed, with the signature in its place and no other byte changed.
 * @throws CoreError `lone-surrogate` for a value that is no Unicode text
 */
export function writeBody(
  { value, start, end }: BodyRule,
  body: Bytes,
  values: Values,
  signature: string,
): Bytes {
  const written = encodeUtf8(writeHeader(value, values, signature));
  return concatBytes([body.subarray(0, start), written, body.subarray(end)]);
}
