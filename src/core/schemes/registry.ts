import type { Scheme } from '#core/schemes/scheme.ts';
import { tpns } from '#core/schemes/tpns/scheme.ts';

const known: [Scheme, ...Scheme[]] = [tpns];

/**
 * The schemes that are there. The first is the one that a new session starts with, and is there
 * from the start; all others stand in `late-schemes.ts` and are there once they were loaded.
 */
export const schemes: readonly [Scheme, ...Scheme[]] = known;

let loading: Promise<void> | undefined;

/** Brings all other schemes, once. They come late, so that the first signature does not wait for them. */
export function loadSchemes(): Promise<void> {
  loading ??= import('#core/schemes/late-schemes.ts').then(({ lateSchemes }) => {
    known.push(...lateSchemes);
  });
  return loading;
}

/** The scheme of a link or a session, or undefined when this build does not know it. */
export function schemeById(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}
