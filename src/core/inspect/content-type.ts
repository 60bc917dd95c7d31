import type { Bytes } from '#core/bytes/bytes.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** The Content-Type of a request by its scheme: a form where the scheme has forms and the body is one. */
export function contentTypeFor(
  { paths, sendsForms = false }: Pick<Scheme, 'paths' | 'sendsForms'>,
  path: string,
  body: Bytes,
): string {
  if (sendsForms && startsLikeForm(body)) return 'application/x-www-form-urlencoded';
  return contentTypeOf(
    body,
    paths.some((known) => known.path === path && known.multipart),
  );
}

/** A name and `=`, as in `token=…&team_id=…` (https://url.spec.whatwg.org/#urlencoded-serializing). */
function startsLikeForm(body: Bytes): boolean {
  return /^[\w.%*+[\]-]+=/.test(String.fromCharCode(...body.subarray(0, longestLine)));
}

/**
 * The Content-Type that says truly what a body is.
 *
 * A path that the vendor documents as multipart gets `multipart/form-data` with the boundary that
 * the body itself starts with. A body that does not start with a boundary has none that anybody
 * could name: the parameter is left out rather than made up, and the server will say so. Everything
 * else is JSON: whether it is valid is told beside the body, and a client would send it so all the same.
 */
export function contentTypeOf(body: Bytes, multipart: boolean): string {
  if (!multipart) return 'application/json';
  const boundary = boundaryOf(body);
  return boundary === undefined
    ? 'multipart/form-data'
    : `multipart/form-data; boundary=${parameterValue(boundary)}`;
}

/** RFC 2046 §5.1.1: `--`, a boundary of at most 70 characters that does not end in a space, padding, line end. */
const delimiterLine = /^--([0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?])[ \t]*\r?\n/;
/** `--`, 70 characters and room for padding. */
const longestLine = 256;

function boundaryOf(body: Bytes): string | undefined {
  // One byte, one character: the grammar is ASCII, and what follows the line may be anything.
  const start = String.fromCharCode(...body.subarray(0, longestLine));
  return delimiterLine.exec(start)?.[1];
}

/** A token (RFC 9110 §5.6.2) stands bare, anything else in quotes; a boundary holds nothing to escape. */
function parameterValue(boundary: string): string {
  return /^[0-9A-Za-z'+_.-]+$/.test(boundary) ? boundary : `"${boundary}"`;
}
