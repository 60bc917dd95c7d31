import type { Bytes } from '#core/bytes/bytes.ts';
import { readLatin1 } from '#core/explain/mistakes/body/bytes/encodings/single-bytes.ts';
import type { Given, Variant } from '#core/schemes/mistake.ts';

/** More parts than this are no upload. */
const mostParts = 16;

/** The contents of the parts of a multipart body (RFC 2046 §5.1). */
export function* partContents(body: Bytes): Iterable<Variant<Bytes>> {
  const text = startsLikeMultipart(body) ? readLatin1(body) : '';
  const boundary = /^--([^\s"]{1,70})\r?\n/.exec(text)?.[1];
  if (boundary === undefined) return;
  let at = 0;
  for (let part = 0; part < mostParts; part += 1) {
    const head = /\r?\n\r?\n/g;
    head.lastIndex = at;
    const blank = head.exec(text);
    if (blank === null) return;
    const end = text.indexOf(`\n--${boundary}`, head.lastIndex);
    if (end < 0) return;
    const isCrlf = text.charAt(end - 1) === '\r';
    yield { value: body.slice(head.lastIndex, isCrlf ? end - 1 : end) };
    at = end + 1;
  }
}

function startsLikeMultipart(body: Bytes): boolean {
  return body[0] === 0x2d && body[1] === 0x2d;
}

/** Whether the request names a multipart type. */
export function isMultipart({ headers }: Given): boolean {
  return headers.some(
    ({ name, value }) => name.toLowerCase() === 'content-type' && /^\s*multipart\//i.test(value),
  );
}
