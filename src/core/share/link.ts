import type { Bytes } from '#core/bytes/bytes.ts';
import { CoreError } from '#core/errors.ts';
import type { Wire } from '#core/explain/wire.ts';
import type { Message } from '#core/messages.ts';
import type { Session } from '#core/session/session.ts';
import { exampleLink, readExampleLink } from '#core/share/example-link.ts';
import { type FrameReading, readFrame, writeFrame } from '#core/share/frame.ts';
import { keyCheckValue } from '#core/share/key-check.ts';
import { linkContentLimitBytes, readContent, writeContent } from '#core/share/link-content.ts';
import { linkEntries } from '#core/share/link-entries.ts';
import { failed, type LinkReading, sessionOfEntries } from '#core/share/link-reading.ts';
import { mendedSpellings, withoutPercent } from '#core/share/mend.ts';
import { publicWire } from '#core/share/public-wire.ts';
import { secretLeaks } from '#core/share/secret-leaks.ts';
import type { View } from '#core/share/view.ts';

/** The longest fragment that is written, in characters: chats, mails and tickets cut long before. */
export const linkLimit = 32_000;
/** The longest text that is looked at as a link, in characters. */
export const linkReadLimit = 65_536;

const version = '1';
/** Of the version and its full stop. */
const prefixLength = 2;

/**
 * What may go along with a session: the view to open at the reader's, on demand a check value of the
 * key, and what is known of the request as it was sent, of which a link tells a part (`publicWire`).
 */
export type LinkOptions = {
  readonly view?: View | undefined;
  readonly keyCheck?: boolean;
  readonly wire?: Wire | undefined;
};

/**
 * The fragment, without `#`, that holds a session without its secrets (docs/link-format.md).
 * @throws CoreError `link-holds-secret` {place, field, secret, spelling} when a secret stands in what is shared
 * @throws CoreError `link-too-large` {limit}: characters
 */
export async function encodeLink(session: Session, options: LinkOptions = {}): Promise<string> {
  const [leak] = secretLeaks(session);
  if (leak) throw new CoreError('link-holds-secret', { ...leak });
  const link = await writeLink(session, options);
  if (link === undefined) throw new CoreError('link-too-large', { limit: linkLimit });
  return link;
}

/** As {@link encodeLink}, for a session known to hold no secret where none belongs; undefined when it is too large. */
export async function writeLink(
  session: Session,
  { view, keyCheck, wire }: LinkOptions,
): Promise<string | undefined> {
  const example = keyCheck || wire ? undefined : exampleLink(session, view);
  if (example) return `${version}.${example}`;
  const value = keyCheck ? await keyCheckValue(session) : undefined;
  const extras = { view, keyCheck: value, wire: wire && publicWire(session, wire) };
  const content = await writeContent(linkEntries(session, extras));
  const link = content && `${version}.${writeFrame(content)}`;
  return link && link.length <= linkLimit ? link : undefined;
}

/**
 * Reads a fragment, with or without `#` or the address before it. Never throws, runs nothing that it reads,
 * and takes nothing for granted: what a chat did to a link is undone only where the checksum proves it.
 */
export async function decodeLink(fragment: string): Promise<LinkReading> {
  if (fragment.length > linkReadLimit)
    return failed('link.failed.too-large', { limit: linkReadLimit });
  const text = withoutPercent(fragment);
  const match = /^[^0-9A-Za-z]*(\d{1,9})(?:\.(.*))?$/s.exec(text.slice(text.indexOf('#') + 1));
  if (match === null) return failed('link.failed.not-a-link');
  const [, found = '', rest] = match;
  if (rest === undefined && found !== version) return failed('link.failed.not-a-link');
  if (found !== version) return failed('link.failed.unknown-version', { version: found });
  return readRest(rest ?? '', fragment.endsWith(rest ?? ''));
}

async function readRest(rest: string, isUntouched: boolean): Promise<LinkReading> {
  const example = readExampleLink(rest);
  if (example) return example;
  const { reading, isRepaired } = readMended(rest);
  if (reading.status === 'cut') {
    const { length, expected } = reading;
    const values = { length: length + prefixLength, expected: expected && expected + prefixLength };
    return failed('link.failed.cut', values);
  }
  if (reading.status === 'mangled') return failed('link.failed.mangled');
  const result = await sessionOfContent(reading.content);
  return isRepaired || !isUntouched ? withWarning(result, { id: 'link.warning.repaired' }) : result;
}

function readMended(text: string): {
  readonly reading: FrameReading;
  readonly isRepaired: boolean;
} {
  const reading = readFrame(text);
  if (reading.status === 'ok') return { reading, isRepaired: reading.extra > 0 };
  const readings = mendedSpellings(text).map(readFrame);
  const mended = readings.find(({ status }) => status === 'ok') ?? readings[0] ?? reading;
  return { reading: mended, isRepaired: true };
}

async function sessionOfContent(content: Bytes): Promise<LinkReading> {
  const reading = await readContent(content);
  if (reading.status === 'ok') return sessionOfEntries(reading.entries);
  if (reading.status === 'malformed') return failed('link.failed.malformed');
  return failed('link.failed.inflates-too-large', { limit: linkContentLimitBytes });
}

function withWarning(reading: LinkReading, message: Message): LinkReading {
  if (reading.status === 'failed') return reading;
  return { ...reading, warnings: [message, ...reading.warnings] };
}
