import { schemes } from '#core/schemes/registry.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { decodeLink } from '#core/share/link.ts';

/** The scheme of the cases below. */
export const [scheme] = schemes;

/** Its first example, as it stands in the page. */
export const loaded = reduce(initialSession, {
  type: 'example-loaded',
  exampleId: scheme.examples[0]?.id ?? '',
});

/** The same, told from the example itself so that its link is a full one. */
export const sample: Session = { ...loaded, exampleId: undefined };

/** The session of a link that is known to hold one. */
export async function sessionOf(link: string): Promise<Session> {
  const reading = await decodeLink(link);
  if (reading.status === 'failed') throw new Error(reading.reason.id);
  return reading.session;
}

/** What came of a link, as one word: `ok` with the ids of its warnings, or the id of the reason. */
export async function outcome(link: string): Promise<string> {
  const reading = await decodeLink(link);
  if (reading.status === 'failed') return reading.reason.id;
  return ['ok', ...reading.warnings.map(({ id }) => id)].join(' ');
}
