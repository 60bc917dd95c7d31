import type { Plan, PlannedHeader } from '#core/snippets/plan.ts';
import { type UrlPiece, urlPieces } from '#core/snippets/sending.ts';

/**
 * The options of a curl call but those of the body, each for a line of its own.
 *
 * Nothing forces HTTP/1.1: over HTTP/2 header names travel in lower case, which is the same name
 * (RFC 9110 §5.1). `--include` shows the status line, since a refusal may have an empty body.
 */
export function curlOptions(
  plan: Plan,
  writeUrl: (pieces: readonly UrlPiece[]) => string,
  writeHeader: (header: PlannedHeader) => string,
): readonly string[] {
  return [
    `--include ${writeUrl(urlPieces(plan))}`,
    // curl would read brackets and braces of a URL as a pattern for several URLs.
    ...(/[[\]{}]/.test(plan.url) ? ['--globoff'] : []),
    // A body makes the method POST by itself.
    ...(plan.method === 'POST' ? [] : [`--request ${plan.method}`]),
    ...plan.headers.map((header) => `--header ${writeHeader(header)}`),
  ];
}

/** What `--header` takes. A header without a value is written with `;`, since `Name:` would remove it. */
export function headerText(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`;
}
