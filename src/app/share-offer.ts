import type { Session } from '#core/session/session.ts';
import { describeLink, type LinkDescription } from '#core/share/describe-link.ts';
import type { LinkOptions } from '#core/share/link.ts';

/** What would be shared, and the whole address of it; undefined where there can be no link. */
export type ShareOffer = LinkDescription & { readonly url: string | undefined };

/** A session as a link to this very page. */
export async function offerOf(session: Session, options: LinkOptions): Promise<ShareOffer> {
  const address = location.origin + location.pathname;
  const description = await describeLink(session, options, address);
  const { fragment } = description;
  return { ...description, url: fragment && `${address}#${fragment}` };
}
