import type { Reading } from '#core/responses/read-response.ts';

/** Whose rules count, by id: those of who answered, or of the chosen scheme where that is not known. */
export function speakerId(reading: Pick<Reading, 'gateway'> | undefined, schemeId: string): string {
  const gateway = reading?.gateway ?? 'unknown';
  return gateway === 'unknown' || gateway === 'browser' ? schemeId : gateway;
}
