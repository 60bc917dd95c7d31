import { percentEncode } from '#core/http/percent.ts';
import type { Message } from '#core/messages.ts';
import { type CanonicalLine, readCanonical } from '#core/responses/canonical/read-canonical.ts';
import { mask } from '#core/responses/masking.ts';

/** A line as the server signed it and as it stands here; undefined where one side has none. */
export type ComparedLine = {
  readonly kind: CanonicalLine['kind'];
  readonly name: string;
  readonly server: string | undefined;
  readonly ours: string | undefined;
  /** Equal, or masked on the server's side, which no difference can be told of. */
  readonly isEqual: boolean;
};

/** What a comparison says: its lines, and what to do about those that differ. */
export type ComparedCanonical = {
  readonly lines: readonly ComparedLine[];
  readonly findings: readonly Message[];
};

/** Compares two canonical requests line by line; undefined where one of them is none. */
export function compareCanonical(server: string, ours: string): ComparedCanonical | undefined {
  const [theirs, own] = [readCanonical(server), readCanonical(ours)];
  if (theirs === undefined || own === undefined) return undefined;
  const lines = paired(theirs, own);
  return { lines, findings: lines.flatMap((line) => (line.isEqual ? [] : [findingOn(line)])) };
}

function paired(
  theirs: readonly CanonicalLine[],
  own: readonly CanonicalLine[],
): readonly ComparedLine[] {
  const keyOf = ({ kind, name }: CanonicalLine) => `${kind} ${name}`;
  const ours = new Map(own.map((line) => [keyOf(line), line.text]));
  const known = new Set(theirs.map(keyOf));
  const onlyOurs = own.filter((line) => !known.has(keyOf(line)));
  const both = theirs.map(({ kind, name, text }) =>
    compared(kind, name, text, ours.get(`${kind} ${name}`)),
  );
  const end = both.findIndex(({ kind }) => kind === 'signed-headers');
  const added = onlyOurs.map(({ kind, name, text }) => compared(kind, name, undefined, text));
  return [...both.slice(0, end), ...added, ...both.slice(end)];
}

function compared(
  kind: CanonicalLine['kind'],
  name: string,
  server: string | undefined,
  ours: string | undefined,
): ComparedLine {
  const isMasked = server?.includes(mask) === true && ours !== undefined;
  return { kind, name, server, ours, isEqual: server === ours || isMasked };
}

/** What differs, and what to do about it: `response.canonical.<kind>`, narrowed where more is known. */
function findingOn({ kind, name, server, ours }: ComparedLine): Message {
  if (kind === 'path') return { id: `response.canonical.path-${pathCase(server, ours)}` };
  if (kind === 'query') return { id: `response.canonical.query-${queryCase(server, ours)}` };
  if (kind === 'payload') return { id: `response.canonical.payload-${payloadCase(server, ours)}` };
  if (kind !== 'header') return { id: `response.canonical.${kind}` };
  const values = { name };
  if (ours === undefined) return { id: 'response.canonical.header-not-here', values };
  if (server === undefined) return { id: 'response.canonical.header-not-there', values };
  const isSpaced = collapsed(server) === collapsed(ours);
  const own = ['host', 'x-amz-date', 'content-type'].find((known) => known === name) ?? 'other';
  return { id: `response.canonical.header-${isSpaced ? 'spaces' : own}`, values };
}

function pathCase(server = '', ours = ''): 'encoded-again' | 'encoded-less' | 'segments' | 'other' {
  const encoded = (path: string) => path.split('/').map(percentEncode).join('/');
  if (encoded(ours) === server) return 'encoded-again';
  if (encoded(server) === ours) return 'encoded-less';
  const plain = (path: string) =>
    path
      .split('/')
      .filter((segment) => segment !== '')
      .join('/');
  return plain(server) === plain(ours) ? 'segments' : 'other';
}

function queryCase(server = '', ours = ''): 'order' | 'encoding' | 'other' {
  const sorted = (query: string) => query.split('&').sort().join('&');
  if (sorted(server) === sorted(ours)) return 'order';
  const plain = (query: string) =>
    sorted(query)
      .replace(/%[0-9A-Fa-f]{2}|\+/g, '')
      .toLowerCase();
  return plain(server) === plain(ours) ? 'encoding' : 'other';
}

function payloadCase(server = '', ours = ''): 'unsigned' | 'signed' | 'empty' | 'other' {
  if (server === 'UNSIGNED-PAYLOAD') return 'unsigned';
  if (ours === 'UNSIGNED-PAYLOAD') return 'signed';
  return server === emptyHash ? 'empty' : 'other';
}

/** SHA-256 of nothing (FIPS 180-4). */
const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

function collapsed(text: string): string {
  return text.replace(/[ \t]+/g, ' ').trim();
}
