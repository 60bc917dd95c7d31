import type { Header } from '#core/http/request.ts';
import type { Candidate, Masked } from '#core/importers/import.ts';
import type { Draft } from '#core/importers/reading.ts';
import { receivedOf } from '#core/importers/received.ts';
import type { Recipe, Scheme } from '#core/schemes/scheme.ts';

/** Headers that let somebody in, by lower-case name, and what they hold. */
const secretHeaders: ReadonlyMap<string, string> = new Map([
  ['authorization', 'import.masked.credential'],
  ['proxy-authorization', 'import.masked.credential'],
  ['x-api-key', 'import.masked.credential'],
  ['api-key', 'import.masked.credential'],
  ['x-auth-token', 'import.masked.credential'],
  ['x-csrf-token', 'import.masked.credential'],
  ['cookie', 'import.masked.cookie'],
  ['cookie2', 'import.masked.cookie'],
  ['set-cookie', 'import.masked.cookie'],
]);

/**
 * A draft as it may be shown: without secrets, but for those that the scheme needs. Their values are
 * in no part of the candidate.
 */
export function candidateOf(draft: Draft, scheme: Scheme | undefined): Candidate {
  const needed = neededNames(scheme?.recipe);
  const masked: Masked[] = [...draft.findings.masked];
  const keep = ({ name }: Header): boolean => {
    const why = secretHeaders.get(name.toLowerCase());
    if (why === undefined || needed.has(name.toLowerCase())) return true;
    masked.push({ name, why: { id: why } });
    return false;
  };
  const { name, request, response, bodyKnownFromWire, unknownHeaders, findings } = draft;
  const headers = request.headers.filter(keep);
  return {
    name,
    request: { ...request, url: withoutUser(request.url, masked), headers },
    response: response && { ...response, headers: response.headers.filter(keep) },
    received: receivedOf(scheme?.recipe, headers),
    bodyKnownFromWire,
    unknownHeaders,
    needs: findings.needs,
    masked,
    unread: findings.unread,
    notes: findings.notes,
    ignored: findings.ignored,
  };
}

function neededNames(recipe: Recipe | undefined): ReadonlySet<string> {
  return new Set(recipe?.headers.map(({ name }) => name.toLowerCase()));
}

/** `https://user:password@host/` without what stands before the `@`. */
function withoutUser(url: string | undefined, masked: Masked[]): string | undefined {
  const [, scheme, rest] = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@(.*)$/s.exec(url ?? '') ?? [];
  if (scheme === undefined || rest === undefined) return url;
  masked.push({ name: '@', why: { id: 'import.masked.url' } });
  return scheme + rest;
}
