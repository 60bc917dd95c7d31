import { percentEncode } from '#core/http/percent.ts';
import { literal } from '#core/schemes/aws-sigv4/parts.ts';
import type { Part } from '#core/schemes/recipe.ts';

/** A parameter of a canonical query. */
export type Parameter = {
  /** Percent-encoded. */
  readonly name: string;
  /** Percent-encoded, or parts that are once their values are there. */
  readonly value: string | readonly Part[];
};

/**
 * The parameters of a query as it is sent, each encoded anew: a `+` is a plus, escapes are of upper
 * case, a name without `=` has an empty value, duplicates stay. A signature is not signed itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request
 */
export function parametersOf(query: string): readonly Parameter[] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, value] = at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return { name: encodeAnew(name), value: encodeAnew(value) };
    })
    .filter(({ name }) => name.toLowerCase() !== 'x-amz-signature');
}

/** Sorted by name, then by value, by code point, joined by `&`. */
export function canonicalQuery(parameters: readonly Parameter[]): readonly Part[] {
  const sorted = [...parameters].sort(
    (a, b) => order(a.name, b.name) || order(textOf(a), textOf(b)),
  );
  return sorted.flatMap(({ name, value }, index) => {
    const start = `${index === 0 ? '' : '&'}${name}=`;
    return typeof value === 'string' ? [literal(start + value)] : [literal(start), ...value];
  });
}

function textOf({ value }: Parameter): string {
  return typeof value === 'string' ? value : '';
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Of escaped and bare octets alike, all but the unreserved ones escaped once. */
function encodeAnew(text: string): string {
  return text
    .split(/(%[0-9A-Fa-f]{2})/)
    .map((piece, index) => (index % 2 === 1 ? normalTriplet(piece) : percentEncode(piece)))
    .join('');
}

/** RFC 3986 §6.2.2: of upper case, and not used for an unreserved character. */
function normalTriplet(triplet: string): string {
  const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
  return /[A-Za-z0-9\-._~]/.test(character) ? character : triplet.toUpperCase();
}
