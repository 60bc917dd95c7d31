import { CoreError } from '#core/errors.ts';
import { strayCharacter } from '#core/http/header-value.ts';

/** Where a value would stand; chooses the sentence of `error.snippet-cannot-quote`. */
export type Place = 'header' | 'header-edge' | 'URL' | 'code' | 'PowerShell' | 'cmd';

/**
 * Refuses a value that a header would not carry as it stands: anything but visible ASCII and the
 * space between, and a space at its ends, which is not part of the value (RFC 9110 §5.5), so that
 * the server would sign something else.
 * @throws CoreError as {@link refuse}
 */
export function requireHeaderValue(name: string, value: string): void {
  refuse(/[^\x20-\x7e]/u, name, value, 'header');
  refuse(/^ | $/u, name, value, 'header-edge');
}

/**
 * Refuses a name that is no token (RFC 9110 §5.6.2), which alone can name a header. Parameters of a
 * query are held to the same; their names are percent-encoded.
 * @throws CoreError as {@link refuse}
 */
export function requireName(name: string): void {
  refuse(/[^\w!#$%&'*+.^`|~-]/u, name, name, 'header');
}

/**
 * Refuses a value that holds something forbidden, rather than guess how to write it.
 * @throws CoreError `snippet-cannot-quote` {name, place, found, position}
 */
export function refuse(forbidden: RegExp, name: string, value: string, place: Place): void {
  const stray = strayCharacter(value, forbidden);
  if (stray !== undefined) throw new CoreError('snippet-cannot-quote', { name, place, ...stray });
}
