import type { Reading } from '#core/responses/read-response.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Language } from '#ui/language.tsx';

/** Whose rules count: by id, and by name as it is said. */
export type Speaker = { readonly id: string; readonly name: string };

/** Who answered, or where that is not known, who is asked by the chosen scheme. */
export function speakerOf(
  reading: Reading | undefined,
  scheme: Scheme,
  { say }: Language,
): Speaker {
  const gateway = reading?.gateway;
  if (gateway === undefined || gateway === 'unknown' || gateway === 'browser') return scheme;
  return { id: gateway, name: say({ id: `response.gateway.${gateway}` }) };
}
