import type { Reading } from '#core/responses/read-response.ts';
import { speakerId } from '#core/responses/speaker.ts';
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
  const id = speakerId(reading, scheme.id);
  return id === scheme.id ? scheme : { id, name: say({ id: `response.gateway.${id}` }) };
}
