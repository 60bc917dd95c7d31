import { decodeBase64 } from '#core/bytes/base64.ts';
import type { Header } from '#core/http/header.ts';
import type { Candidate, Import, Masked, Unread } from '#core/importers/import.ts';
import { octetsOf, textOfOctets } from '#core/importers/octets.ts';
import type { Draft, Reading } from '#core/importers/reading.ts';
import { receivedOf } from '#core/importers/received.ts';
import { isSecretHeader, whySecret } from '#core/importers/secret-headers.ts';
import type { Recipe } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';

/** What stands in the place of a secret in an excerpt. */
const mask = '•••';
/** A shorter text is found everywhere, and hides nothing. Characters. */
const shortestSecret = 4;

/** What of an import may be shown: without secrets, but for those that the scheme needs. */
export function maskReading(
  { drafts, findings }: Reading,
  scheme: Scheme | undefined,
): Pick<Import, 'candidates' | 'unread' | 'ignored'> {
  const needed = neededNames(scheme?.recipe);
  const secrets = drafts.flatMap((draft) => secretsOf(draft, needed));
  return {
    candidates: drafts.map((draft) => candidateOf(draft, scheme, needed, secrets)),
    unread: findings.unread.map((unread) => redactUnread(unread, secrets)),
    ignored: findings.ignored.map((ignored) => redact(ignored, secrets)),
  };
}

type Names = ReadonlySet<string>;

function candidateOf(
  draft: Draft,
  scheme: Scheme | undefined,
  needed: Names,
  secrets: readonly string[],
): Candidate {
  const { name, request, response, bodyKnownFromWire, unknownHeaders, findings } = draft;
  const masked: Masked[] = [...findings.masked];
  const keep = (header: Header): boolean => {
    if (!isSecret(header, needed)) return true;
    masked.push({ name: header.name, why: { id: whySecret(header.name) } });
    return false;
  };
  const headers = request.headers.filter(keep);
  const received = receivedOf(scheme, request);
  const url = withoutParameters(withoutUser(request.url, masked), received.parameters ?? []);
  return {
    name,
    request: { ...request, url, headers },
    response: response && { ...response, headers: response.headers.filter(keep) },
    received,
    bodyKnownFromWire,
    unknownHeaders,
    needs: findings.needs,
    masked,
    unread: findings.unread.map((unread) => redactUnread(unread, secrets)),
    notes: findings.notes,
    ignored: findings.ignored.map((ignored) => redact(ignored, secrets)),
  };
}

function neededNames(recipe: Recipe | undefined): Names {
  return new Set(recipe?.headers.map(({ name }) => name.toLowerCase()));
}

function isSecret({ name }: Header, needed: Names): boolean {
  return isSecretHeader(name) && !needed.has(name.toLowerCase());
}

const userOfUrl = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)([^/?#]*)@(.*)$/s;

/** `https://user:password@host/` without what stands before the `@`. */
function withoutUser(url: string | undefined, masked: Masked[]): string | undefined {
  const [, scheme, , rest] = userOfUrl.exec(url ?? '') ?? [];
  if (scheme === undefined || rest === undefined) return url;
  masked.push({ name: '@', why: { id: 'import.masked.url' } });
  return scheme + rest;
}

/** A URL without parameters of its query, the others as they stand. */
function withoutParameters(url: string | undefined, names: readonly string[]): string | undefined {
  if (url === undefined || names.length === 0) return url;
  const [, start = '', query = '', fragment = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(url) ?? [];
  const isKept = (pair: string) => !names.includes(pair.split('=', 1)[0] ?? '');
  const kept = query.split('&').filter(isKept).join('&');
  return start + (kept === '' ? '' : `?${kept}`) + fragment;
}

/** Every spelling of a draft's secrets that an excerpt of the text could hold, the longest first. */
function secretsOf({ request, response }: Draft, needed: Names): readonly string[] {
  const headers = [...request.headers, ...(response?.headers ?? [])];
  const values = headers
    .filter((header) => isSecret(header, needed))
    .flatMap(({ value }) => partsOf(value));
  const user = userOfUrl.exec(request.url ?? '')?.[2] ?? '';
  return [...values, ...partsOf(user)]
    .filter((secret) => secret.length >= shortestSecret)
    .sort((a, b) => b.length - a.length);
}

/** `Bearer token` holds the token, `Basic …` a user and a password, a cookie its pairs. */
function partsOf(value: string): readonly string[] {
  const [scheme = '', token = ''] = value.split(' ', 2);
  const pair = /^basic$/i.test(scheme) ? userAndPassword(token) : '';
  const password = pair.slice(pair.indexOf(':') + 1);
  const cookies = value.split(/;\s*/).map((cookie) => cookie.slice(cookie.indexOf('=') + 1));
  return [value, token, pair, password, ...cookies];
}

function userAndPassword(token: string): string {
  try {
    return textOfOctets(octetsOf(decodeBase64(token)));
  } catch {
    // Not Base64: the token itself is a secret already.
    return '';
  }
}

function redactUnread({ what, why }: Unread, secrets: readonly string[]): Unread {
  return { what: redact(what, secrets), why };
}

function redact(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, mask), text);
}
