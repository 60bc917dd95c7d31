import type { Message } from '#core/messages.ts';
import type { CopyOutcome } from '#ui/kit/copy-button.tsx';
import type { MessageId } from '#ui/language.tsx';

export const groups = ['request', 'copy', 'go', 'page', 'examples', 'schemes'] as const;

export type GroupId = (typeof groups)[number];

/** What a group is called. */
export const groupTitles = {
  request: 'request.title',
  copy: 'palette.group.copy',
  go: 'palette.group.go',
  page: 'palette.group.page',
  examples: 'request.examples',
  schemes: 'page.scheme',
} satisfies Record<GroupId, MessageId>;

/** Something that the page can do now. What it cannot do now is not in the list. */
export type PageAction = {
  /** English words with hyphens: they find it in any language. */
  readonly id: string;
  readonly group: GroupId;
  readonly label: string;
  /** The single key that does it outside of fields. */
  readonly key?: string;
} & (
  | { readonly run: () => void }
  /** Copies, and says whether that worked, or what is to be known of it. */
  | { readonly copy: () => Promise<CopyOutcome | Message> }
);

/** Whether all words that were typed stand in what an action is called, in the reader's language or in English. */
export function isMeant({ id, label }: PageAction, typed: string): boolean {
  const names = `${label} ${id} ${id.replaceAll('-', ' ')}`.toLowerCase();
  const words = typed.toLowerCase().split(/\s+/);
  return words.every((word) => names.includes(word));
}
