import type { Message } from '#core/messages.ts';
import type { Session } from '#core/session/session.ts';
import { exampleLink } from '#core/share/example-link.ts';
import { type LinkOptions, writeLink } from '#core/share/link.ts';
import { type LinkItem, linkItems, linkLeftOut } from '#core/share/link-items.ts';
import { type SecretLeak, secretLeaks } from '#core/share/secret-leaks.ts';

/** From how many characters of the whole address on chats and ticket tools cut links. */
export const longLinkCharacters = 2000;

/** What is to be known of a link before it is copied. */
export type LinkDescription = {
  /** The fragment without `#`; undefined when there is no link. */
  readonly fragment: string | undefined;
  /** Characters of the whole address; undefined when there is no link. */
  readonly length: number | undefined;
  /** `long`: chats and tickets may cut it. `stop`: there is no link, but there can be a session file. */
  readonly tone: 'fine' | 'long' | 'stop';
  readonly items: readonly LinkItem[];
  readonly leftOut: readonly Message[];
  /** Where a secret stands that leaving out a field does not take out: no link as long as there is one. */
  readonly leaks: readonly SecretLeak[];
};

/**
 * What the link of a session holds, item by item, and what is left out of it.
 * @param address of the page, without a fragment: chats count it, too
 */
export async function describeLink(
  session: Session,
  options: LinkOptions,
  address: string,
): Promise<LinkDescription> {
  const leaks = secretLeaks(session);
  const fragment = leaks.length === 0 ? await writeLink(session, options) : undefined;
  const length = fragment === undefined ? undefined : `${address}#${fragment}`.length;
  const items = itemsOf(session, options);
  return {
    fragment,
    length,
    tone: toneOf(length),
    items,
    leftOut: linkLeftOut(session, options),
    leaks,
  };
}

/** A short link holds nothing but the names of the example and of a view. */
function itemsOf(session: Session, options: LinkOptions): readonly LinkItem[] {
  const example = options.keyCheck || options.wire ? undefined : exampleLink(session, options.view);
  if (example === undefined) return linkItems(session, options);
  return [{ label: { id: 'link.item.example' }, bytes: example.length }];
}

function toneOf(length: number | undefined): LinkDescription['tone'] {
  if (length === undefined) return 'stop';
  return length < longLinkCharacters ? 'fine' : 'long';
}
