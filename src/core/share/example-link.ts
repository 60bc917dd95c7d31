import { equalBytes } from '#core/bytes/bytes.ts';
import { schemeById } from '#core/schemes/registry.ts';
import type { Example, Scheme } from '#core/schemes/scheme.ts';
import { initialSession, reduce } from '#core/session/reduce.ts';
import type { Session } from '#core/session/session.ts';
import { failed, type LinkReading, unknownView } from '#core/share/link-reading.ts';
import { type View, viewById } from '#core/share/view.ts';

/**
 * The short link of an example that stands as it was loaded, `e.<scheme>.<example>`
 * with `.<view>` where one is given; undefined when the session is anything else.
 * A key of the user's own makes it something else: the reader would see another verdict.
 */
export function exampleLink(session: Session, view: View | undefined): string | undefined {
  const scheme = schemeById(session.schemeId);
  const example = scheme?.examples.find(({ id }) => id === session.exampleId);
  if (!scheme || !example || !isAsLoaded(session, scheme, example)) return undefined;
  return ['e', scheme.id, example.id, ...(view ? [view] : [])].join('.');
}

function isAsLoaded(session: Session, scheme: Scheme, example: Example): boolean {
  return (
    session.accessPointId === example.accessPointId &&
    session.customBaseUrl === (example.baseUrl ?? session.customBaseUrl) &&
    session.path === example.path &&
    session.received === (example.received ?? '') &&
    session.reference === undefined &&
    equalBytes(session.body, example.body) &&
    scheme.fields.every(({ id, secret }) => {
      const value = session.values[id] ?? '';
      return value === (example.values[id] ?? '') || (secret && value === '');
    })
  );
}

/**
 * The session of a short link, its example named, so that the page can load it
 * with the published key. Undefined when the text is no short link.
 */
export function readExampleLink(text: string): LinkReading | undefined {
  const match = /^e\.([a-z0-9-]+)\.([a-z0-9-]+)(?:\.([a-z-]+))?/.exec(text);
  if (match === null) return undefined;
  const [whole, schemeId = '', exampleId = '', viewId] = match;
  const chosen = reduce(initialSession, { type: 'scheme-chosen', schemeId });
  if (chosen.schemeId !== schemeId)
    return failed('link.failed.unknown-scheme', { scheme: schemeId });
  const loaded = reduce(chosen, { type: 'example-loaded', exampleId });
  if (loaded.exampleId === undefined)
    return failed('link.failed.unknown-example', { example: exampleId });
  const session = reduce(loaded, { type: 'secrets-forgotten' });
  const repaired = { id: 'link.warning.repaired' };
  return {
    status: 'ok',
    session,
    view: viewById(viewId),
    keyCheck: undefined,
    wire: undefined,
    warnings: [...(whole === text ? [] : [repaired]), ...unknownView(viewId)],
  };
}
