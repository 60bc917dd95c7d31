import { decodeBase64 } from '#core/bytes/base64.ts';
import { utf8TextOf } from '#core/bytes/utf8.ts';
import { CoreError } from '#core/errors.ts';
import type { Given } from '#core/schemes/mistake.ts';

/** More than this are not ids but data. */
const mostIdentifiers = 24;

/** An id stands near the beginning, if anywhere. */
const searchedBytes = 16_384;

/**
 * Texts of the request that have the look of an id: as many digits as the one
 * at hand, a value of a member, header or query that is called id or key, the
 * user of Basic. The secret is not among them, nor is the id at hand.
 */
export function otherIdentifiers(text: string, given: Given): readonly string[] {
  const known = new Set([text, given.received, ...Object.values(given.values)]);
  const found = new Set<string>();
  for (const value of candidates(text, given)) {
    if (found.size >= mostIdentifiers) break;
    if (!known.has(value)) found.add(value);
  }
  return [...found];
}

function* candidates(text: string, given: Given): Iterable<string> {
  for (const { name, value } of given.headers) {
    const user = basicUser(value);
    if (user !== undefined) yield user;
    yield* idOf(name, value);
  }
  for (const [name, value] of queryOf(given.url)) yield* idOf(name, value);
  for (const { 1: name = '', 2: quoted, 3: digits } of bodyText(given).matchAll(member)) {
    yield* idOf(name, quoted ?? digits ?? '');
  }
  if (/^\d{6,}$/.test(text)) yield* bodyText(given).match(sameLength(text)) ?? [];
}

/** A value that has both the name and the look of an id. */
function idOf(name: string, value: string): readonly string[] {
  return isNamedId(name) && isIdLike(value) ? [value] : [];
}

const member = /"([^"\\]{1,40})"\s*:\s*(?:"([^"\\]{6,64})"|(\d{6,20}))/g;

/** What is called a secret is none: it must not come into words. */
function isNamedId(name: string): boolean {
  return /id$|key$|app/i.test(name) && !/secret|passw|token|sign|auth/i.test(name);
}

function isIdLike(value: string): boolean {
  return /^[\w-]{6,64}$/.test(value);
}

function sameLength({ length }: string): RegExp {
  return new RegExp(`(?<!\\d)\\d{${length}}(?!\\d)`, 'g');
}

function bodyText({ body }: Given): string {
  return utf8TextOf(body.slice(0, searchedBytes)) ?? '';
}

function queryOf(url: string): Iterable<[string, string]> {
  return new URLSearchParams(url.split('#')[0]?.split('?')[1] ?? '');
}

/** The user of Basic credentials (RFC 7617 §2); the password is never looked at. */
function basicUser(value: string): string | undefined {
  const credentials = /^Basic\s+(\S+)$/i.exec(value)?.[1];
  const text = credentials === undefined ? undefined : decoded(credentials);
  return text?.includes(':') ? text.split(':')[0] : undefined;
}

function decoded(base64: string): string | undefined {
  try {
    return utf8TextOf(decodeBase64(base64, 'base64', 'optional'));
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}
