import type { Message } from '#core/messages.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import { customAccessPointId, type Session } from '#core/session/session.ts';

/** Where the request of a link or a file goes, and what the reader should know about it. */
export type Target = {
  readonly session: Pick<Session, 'accessPointId' | 'customBaseUrl'>;
  readonly warnings: readonly Message[];
};

const shownCharacters = 200;

/**
 * The target that somebody else chose. An access point that this build does
 * not know is not guessed: the user's own base URL takes its place, empty. One
 * that the sender typed is named, as the reader's signed request would go there.
 */
export function targetOf(scheme: Scheme, accessPointId: string, customBaseUrl: string): Target {
  const isCustom = accessPointId === customAccessPointId || scheme.accessPoints.length === 0;
  if (isCustom && customBaseUrl !== '') {
    const url = customBaseUrl.slice(0, shownCharacters);
    const warnings = [{ id: 'link.warning.custom-base-url', values: { url } }];
    return { session: { accessPointId: customAccessPointId, customBaseUrl }, warnings };
  }
  if (scheme.accessPoints.some(({ id }) => id === accessPointId)) {
    return { session: { accessPointId, customBaseUrl: '' }, warnings: [] };
  }
  return {
    session: { accessPointId: customAccessPointId, customBaseUrl: '' },
    warnings: isCustom
      ? []
      : [{ id: 'link.warning.unknown-access-point', values: { accessPoint: accessPointId } }],
  };
}
