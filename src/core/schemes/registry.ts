import type { Scheme } from '#core/schemes/scheme.ts';
import { tpns } from '#core/schemes/tpns/scheme.ts';

/** The only list of schemes. The first is the one that a new session starts with. */
export const schemes: readonly [Scheme, ...Scheme[]] = [tpns];

/** The scheme of a link or a session, or undefined when this build does not know it. */
export function schemeById(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
