import type { Bytes } from '#core/bytes/bytes.ts';
import type { Candidate } from '#core/importers/import.ts';
import type { Message } from '#core/messages.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import type { Scheme } from '#core/schemes/scheme.ts';
import type { Action } from '#core/session/reduce.ts';
import { bodyLimitBytes, customAccessPointId, type Session } from '#core/session/session.ts';

/** One thing that an import would change: what is there now, what comes, and the action that does it. */
export type Change = {
  /** `scheme`, `access-point`, `custom-base-url`, `path`, `body`, `received`, or `field:` and the id of a field. */
  readonly id: string;
  /** The vendor's own name of it; undefined for what the page names itself. */
  readonly label: string | undefined;
  readonly before: string | Bytes;
  readonly value: string | Bytes;
  readonly action: Action;
};

/** What of a session a candidate fills, and what of the candidate it cannot hold. */
export type Filling = { readonly changes: readonly Change[]; readonly leftOut: readonly Message[] };

/**
 * What a candidate would fill, so that it can be shown before it is done. Nothing that the candidate
 * does not tell is touched; what is there already is listed too, with `before` equal to `value`.
 */
export function fillSession(scheme: Scheme, candidate: Candidate, session: Session): Filling {
  const leftOut: Message[] = [];
  const changes = [
    ...urlChanges(scheme, candidate, session, leftOut),
    ...fieldChanges(scheme, candidate, session),
    ...bodyChanges(candidate, session, leftOut),
    ...receivedChanges(scheme, candidate, session),
  ];
  const { method } = candidate.request;
  const isTaken = [...candidate.received.values.values()].includes(method ?? '');
  if (method !== undefined && method !== scheme.method && !isTaken) {
    leftOut.push({ id: 'import.left-out.method', values: { method, expected: scheme.method } });
  }
  leftOut.push(...otherHeaders(scheme, candidate));
  return { changes, leftOut };
}

function urlChanges(
  scheme: Scheme,
  { request: { url } }: Candidate,
  session: Session,
  leftOut: Message[],
): readonly Change[] {
  if (url === undefined) return [];
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]*)?(.*)$/is.exec(url) ?? [];
  if (origin === '' && !rest.startsWith('/')) {
    leftOut.push({ id: 'import.left-out.url' });
    return [];
  }
  const path = rest.replace(/#.*$/s, '');
  const changes = origin === '' ? [] : hostChanges(scheme, origin, path, session);
  const inPoint = changes.length === 0 ? undefined : accessPointFor(scheme, origin, path);
  return [...changes, pathChange(inPoint?.path ?? path, session)];
}

function pathChange(path: string, session: Session): Change {
  const value = path.startsWith('/') ? path : `/${path}`;
  return {
    id: 'path',
    label: undefined,
    before: session.path,
    value,
    action: { type: 'path-edited', path: value },
  };
}

function hostChanges(
  scheme: Scheme,
  origin: string,
  path: string,
  session: Session,
): readonly Change[] {
  const known = accessPointFor(scheme, origin, path);
  const accessPointId = known?.id ?? customAccessPointId;
  const chosen: Change = {
    id: 'access-point',
    label: undefined,
    before: session.accessPointId,
    value: accessPointId,
    action: { type: 'access-point-chosen', accessPointId },
  };
  if (known !== undefined) return [chosen];
  const custom: Change = {
    id: 'custom-base-url',
    label: undefined,
    before: session.customBaseUrl,
    value: origin,
    action: { type: 'custom-base-url-edited', baseUrl: origin },
  };
  return [chosen, custom];
}

/** The path that is signed of a URL: what follows the access point, or the origin, without the fragment. */
export function signedPathOf(scheme: Scheme, url: string): string {
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]*)?(.*)$/is.exec(url) ?? [];
  const path = rest.replace(/#.*$/s, '');
  const own = accessPointFor(scheme, origin, path)?.path ?? path;
  return own.startsWith('/') ? own : `/${own}`;
}

/** The access point that a URL starts with, and the path behind it. */
function accessPointFor(
  scheme: Scheme,
  origin: string,
  path: string,
): { readonly id: string; readonly path: string } | undefined {
  for (const { id, baseUrl } of scheme.accessPoints) {
    const base = URL.parse(baseUrl);
    const prefix = base?.pathname.replace(/\/$/, '') ?? '';
    const isSame = base !== null && URL.parse(origin)?.origin === base.origin;
    if (isSame && (path === prefix || path.startsWith(`${prefix}/`) || prefix === '')) {
      return { id, path: path.slice(prefix.length) };
    }
  }
  return undefined;
}

function fieldChanges(
  scheme: Scheme,
  { received }: Candidate,
  session: Session,
): readonly Change[] {
  return scheme.fields.flatMap(({ id, label }) => {
    const value = received.values.get(id);
    if (value === undefined) return [];
    const action: Action = { type: 'field-edited', field: id, value };
    return [{ id: `field:${id}`, label, before: session.values[id] ?? '', value, action }];
  });
}

/** A body that is still asked for does not empty the one that is there. */
function bodyChanges(
  candidate: Candidate,
  session: Session,
  leftOut: Message[],
): readonly Change[] {
  const { body } = candidate.request;
  if (body.length > bodyLimitBytes) {
    leftOut.push({
      id: 'import.left-out.body',
      values: { bytes: body.length, limit: bodyLimitBytes },
    });
    return [];
  }
  const isAsked = candidate.needs.length > 0;
  const isResponse = candidate.request.method === undefined && candidate.response !== undefined;
  if (body.length === 0 && (isAsked || isResponse)) return [];
  const action: Action = { type: 'body-edited', body };
  return [{ id: 'body', label: undefined, before: session.body, value: body, action }];
}

function receivedChanges(
  scheme: Scheme,
  { received }: Candidate,
  session: Session,
): readonly Change[] {
  const { signature } = received;
  if (signature === undefined) return [];
  const action: Action = { type: 'received-edited', received: signature };
  const label = signatureName(scheme.recipe);
  return [{ id: 'received', label, before: session.received, value: signature, action }];
}

/** Headers that are neither signed nor filled in. */
function otherHeaders(scheme: Scheme, { request }: Candidate): readonly Message[] {
  const used = new Set(scheme.recipe.headers.map(({ name }) => name.toLowerCase()));
  const names = request.headers
    .map(({ name }) => name)
    .filter((name) => !used.has(name.toLowerCase()));
  if (names.length === 0) return [];
  const shown = [...new Set(names)];
  return [
    { id: 'import.left-out.headers', values: { count: shown.length, names: shown.join(', ') } },
  ];
}
