import type { Wire } from '#core/explain/wire.ts';
import type { Header } from '#core/http/header.ts';
import { signatureName } from '#core/schemes/recipe.ts';
import { isSignatureSecret, secretHeaderNames } from '#core/schemes/secrecy.ts';
import { schemeOf } from '#core/session/scheme-of.ts';
import type { Session } from '#core/session/session.ts';
import { holdsSecretOf } from '#core/share/secret-leaks.ts';

/** Headers of any request that tell how its body was made and sent and where it went, and let nobody in. */
const openNames: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'expect',
  'host',
  'transfer-encoding',
  'user-agent',
  'via',
]);

/** The most headers that a link or a file holds, and the longest line of one in characters. */
export const mostHeaders = 100;
export const longestHeader = 1000;

/** A field name is a token, and a value has no control character but the tab (RFC 9110 §5.1, §5.5). */
const fieldLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(?: (.*))?$/;
const isValue = (text: string): boolean => /^[^\p{Cc}\p{Cs}]*$/u.test(text.replaceAll('\t', ''));

/**
 * What a link or a file tells of a request as it was sent: the headers of the signature, and those that judge
 * the body. Of a header that carries a secret it has the name alone, so that none is missed that was there.
 */
export function publicWire(session: Session, wire: Wire): Wire {
  const headers = wire.headers
    .flatMap((header) => publicHeader(session, header) ?? [])
    .slice(0, mostHeaders);
  return { headers, bodyKnownFromWire: wire.bodyKnownFromWire };
}

/** Names of the headers whose values no link or file of the session has, each once. */
export function withheldHeaders(session: Session, wire: Wire): readonly string[] {
  const kept = new Set(publicWire(session, wire).headers.map(writeHeader));
  const withheld = wire.headers.filter((header) => !kept.has(writeHeader(header)));
  return [...new Set(withheld.map(({ name }) => name))];
}

function publicHeader(session: Session, { name, value }: Header): Header | undefined {
  const { recipe, fields } = schemeOf(session);
  const is = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const isOwn = recipe.headers.some((rule) => is(rule.name));
  if (!isOwn && value !== '' && !openNames.has(name.toLowerCase())) return undefined;
  const isLeak = holdsSecretOf(session, value);
  if (!isOwn && isLeak) return undefined;
  const isSecret =
    isLeak ||
    [...secretHeaderNames({ recipe, fields })].some(is) ||
    (isSignatureSecret(recipe) && is(signatureName(recipe)));
  const header = { name, value: isSecret ? '' : value };
  return isHeaderLine(writeHeader(header)) ? header : undefined;
}

/** The headers as lines, one each. */
export function writeHeaders(headers: readonly Header[]): string {
  return headers.map(writeHeader).join('\n');
}

/** What {@link writeHeaders} wrote; undefined when the text is no such list. */
export function readHeaders(text: string): readonly Header[] | undefined {
  const lines = text === '' ? [] : text.split('\n');
  if (lines.length > mostHeaders || !lines.every(isHeaderLine)) return undefined;
  return lines.map((line) => {
    const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
    return { name, value };
  });
}

function writeHeader({ name, value }: Header): string {
  return value === '' ? `${name}:` : `${name}: ${value}`;
}

function isHeaderLine(line: string): boolean {
  return line.length <= longestHeader && fieldLine.test(line) && isValue(line);
}
