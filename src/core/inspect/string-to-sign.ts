import { type Bytes, concatBytes } from '#core/bytes/bytes.ts';
import { encodeUtf8 } from '#core/bytes/utf8.ts';
import type { Segment, StringToSign } from '#core/inspect/report.ts';
import type { Part, Recipe, Values } from '#core/schemes/recipe.ts';

/**
 * The exact bytes given to the MAC, and which part each of them comes from.
 * Every part has its segment, one without bytes too.
 * @throws CoreError `lone-surrogate` for a value that is no Unicode text
 */
export function stringToSign(
  recipe: Pick<Recipe, 'message'>,
  values: Values,
  body: Bytes,
): StringToSign {
  const parts = recipe.message.map((part) => ({ part, bytes: bytesOf(part, values, body) }));
  const segments: Segment[] = [];
  let start = 0;
  for (const { part, bytes } of parts) {
    const end = start + bytes.length;
    segments.push({ part, start, end });
    start = end;
  }
  return { bytes: concatBytes(parts.map(({ bytes }) => bytes)), segments };
}

function bytesOf(part: Part, values: Values, body: Bytes): Bytes {
  switch (part.kind) {
    case 'field':
      return encodeUtf8(values[part.field] ?? '');
    case 'literal':
      return encodeUtf8(part.text);
    case 'body':
      return body;
  }
}
