import type { Given } from '#core/schemes/mistake.ts';

/** The values of a header in the order in which they stand. Names compare without regard to case (RFC 9110 §5.1). */
export function valuesOfHeader({ headers }: Given, name: string): readonly string[] {
  return headers.filter((one) => sameName(one.name, name)).map(({ value }) => value);
}

/** The first value of a header. */
export function valueOfHeader(given: Given, name: string): string | undefined {
  return valuesOfHeader(given, name)[0];
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The headers that the recipe writes. */
export function ownHeaderNames({ recipe }: Given): readonly string[] {
  return recipe.headers.map(({ name }) => name);
}

/** The URL of a request, where it is one. */
export function parsedUrl({ url }: Given): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
