import type { Reading } from '#core/responses/read-response.ts';

/**
 * By how many whole seconds the server's clock is ahead of a request's time stamp (negative: behind),
 * by the server's own time in its error or else by its header `Date`, which has whole seconds.
 * It includes the time that the request took. Undefined when the answer tells no time.
 */
export function clockSkewSeconds(
  { facts }: Pick<Reading, 'facts'>,
  timestampSeconds: number,
): number | undefined {
  const server = facts.serverTime ?? facts.date;
  return server === undefined ? undefined : Math.round(server / 1000) - timestampSeconds;
}
