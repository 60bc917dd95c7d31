import { CoreError } from '#core/errors.ts';
import { strayCharacter } from '#core/http/header-value.ts';
import type { MessageValues } from '#core/messages.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';

/** What of a session decides where the request goes. */
export type UrlInput = Pick<Session, 'accessPointId' | 'customBaseUrl' | 'path'>;

/**
 * The URL of a session, exactly as it is to be sent.
 * @throws CoreError as {@link requestUrl}
 */
export function urlOf(scheme: Scheme, session: UrlInput): string {
  return requestUrl(baseUrlOf(scheme, session), session.path);
}

/** The base URL of the chosen access point, or the user's own as typed. An unknown one gives ''. */
export function baseUrlOf(scheme: Scheme, session: Omit<UrlInput, 'path'>): string {
  if (session.accessPointId === customAccessPointId) return session.customBaseUrl;
  return scheme.accessPoints.find(({ id }) => id === session.accessPointId)?.baseUrl ?? '';
}

/**
 * Base URL and path (with its query) as one URL. Nothing is encoded or
 * normalised: what clients would change on their way is refused by name.
 * @throws CoreError `base-url-invalid` {problem, found, position}: `empty`, `scheme`,
 * `credentials`, `query`, `fragment`, `character`, `percent`, `host`
 * @throws CoreError `path-invalid` {problem, found, position}: `empty`, `slash`,
 * `fragment`, `character`, `percent`, `dots`
 */
export function requestUrl(baseUrl: string, path: string): string {
  checkBaseUrl(baseUrl);
  checkPath(path);
  return baseUrl.replace(/\/$/, '') + path;
}

type Problem = { readonly problem: string; readonly found?: string; readonly position?: number };

/** In the order in which they are looked for. */
function checkBaseUrl(baseUrl: string): void {
  if (baseUrl === '') throw invalid('base-url-invalid', { problem: 'empty' });
  checkCharacters('base-url-invalid', baseUrl);
  if (!/^https?:\/\//i.test(baseUrl)) throw invalid('base-url-invalid', { problem: 'scheme' });
  if (baseUrl.includes('?')) throw invalid('base-url-invalid', { problem: 'query' });
  const url = URL.parse(baseUrl);
  if (url === null) throw invalid('base-url-invalid', { problem: 'host' });
  if (url.username !== '' || url.password !== '') {
    throw invalid('base-url-invalid', { problem: 'credentials' });
  }
}

function checkPath(path: string): void {
  if (path === '') throw invalid('path-invalid', { problem: 'empty' });
  checkCharacters('path-invalid', path);
  if (!path.startsWith('/')) throw invalid('path-invalid', { problem: 'slash' });
  // Clients remove dot segments before they send (RFC 3986 §5.2.4), so they would never arrive.
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path.replace(/\?.*$/s, ''))) {
    throw invalid('path-invalid', { problem: 'dots' });
  }
}

type UrlErrorCode = 'base-url-invalid' | 'path-invalid';

function checkCharacters(code: UrlErrorCode, text: string): void {
  if (text.includes('#')) throw invalid(code, { problem: 'fragment' });
  // Everything but the characters of RFC 3986 §2 that may stand in a path or a query. A base URL
  // may hold brackets too, around an IPv6 address.
  const illegal =
    code === 'path-invalid'
      ? /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%]/u
      : /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%[\]]/u;
  const stray = strayCharacter(text, illegal);
  if (stray !== undefined) throw invalid(code, { problem: 'character', ...stray });
  const percent = strayCharacter(text, /%(?![0-9A-Fa-f]{2})/u);
  if (percent !== undefined) throw invalid(code, { problem: 'percent', ...percent });
}

/** All values are given, so that one sentence can choose among them. */
function invalid(code: UrlErrorCode, { problem, found = '', position = 0 }: Problem): CoreError {
  const values: MessageValues = { problem, found, position };
  return new CoreError(code, values);
}
